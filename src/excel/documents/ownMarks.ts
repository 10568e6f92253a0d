import { markInNote, type ReportMark } from "../../documents/report/reportMark";

/**
 * Hidden names of the workbook that mark sheets of ours: each refers to the first cell of one. For ever: workbooks carry them.
 */
export const REPORT_MARK = "_VNeID_BaoCao";
export const SUPPLEMENT_MARK = "_VNeID_CanBoSung";

/** Asks for the marks of a workbook; after the next sync `ownSheetNames` can tell the sheets. */
export function askForMarks({ names }: Excel.Workbook): Excel.NamedItem[] {
  return [REPORT_MARK, SUPPLEMENT_MARK].map((mark) => {
    const item = names.getItemOrNullObject(mark);
    item.load("formula");
    return item;
  });
}

interface AskedReport {
  mark: Excel.NamedItem;
  home: Excel.Range;
}

/** Asks for the mark of the report that the workbook holds; after the next sync `reportMarkOf` tells it. */
export function askForReport({ names }: Excel.Workbook): AskedReport {
  const mark = names.getItemOrNullObject(REPORT_MARK);
  mark.load("comment");
  const home = mark.getRangeOrNullObject();
  home.load("address");
  return { mark, home };
}

/** Null where the workbook holds no report of ours: no longer, where its sheet was deleted; or one that says nothing of itself. */
export function reportMarkOf({ mark, home }: AskedReport): ReportMark | null {
  return mark.isNullObject || home.isNullObject ? null : markInNote(mark.comment);
}

/** The sheet and the cells that a name refers to: "='Cần bổ sung'!$A$1" → "Cần bổ sung", "$A$1"; null where it refers to no sheet. */
export function placeOf(formula: string): { sheetName: string; cells: string } | null {
  const [, quoted, plain, cells = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/u.exec(formula) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return sheetName === undefined ? null : { sheetName, cells };
}

/** Names of the sheets that bear our marks. */
export function ownSheetNames(marks: readonly Excel.NamedItem[]): ReadonlySet<string> {
  return new Set(marks.flatMap((item) => (item.isNullObject ? [] : [placeOf(String(item.formula))?.sheetName ?? ""])));
}
