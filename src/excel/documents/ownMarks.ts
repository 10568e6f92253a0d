import { markInNote, type ReportMark } from "../../documents/report/reportMark";

/**
 * Hidden names of the workbook that mark sheets of ours: each refers to the first cell of one. For ever: workbooks carry them.
 */
export const REPORT_MARK = "_VNeID_BaoCao";
export const SUPPLEMENT_MARK = "_VNeID_CanBoSung";

/** What names of cells begin with on the sheet of a mark. The names are the sheet's own, so that they go with it. For ever, like the marks. */
export const namePrefix = (mark: string): string => `${mark}.`;

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
