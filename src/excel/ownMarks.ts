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

/** The sheet that a reference names: "='Cần bổ sung'!$A$1" → "Cần bổ sung"; "" where it names none. */
function sheetOf(formula: string): string {
  const name = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(formula);
  return name?.[1]?.replaceAll("''", "'") ?? name?.[2] ?? "";
}

/** Names of the sheets that bear our marks. */
export function ownSheetNames(marks: readonly Excel.NamedItem[]): ReadonlySet<string> {
  return new Set(marks.flatMap((item) => (item.isNullObject ? [] : [sheetOf(String(item.formula))])));
}
