/**
 * Hidden names of the workbook that mark sheets of ours: each refers to the first cell of one. For ever: workbooks
 * carry them.
 */
export const REPORT_MARK = "_VNeID_BaoCao";
export const SUPPLEMENT_MARK = "_VNeID_CanBoSung";
export const PROVINCE_MARK = "_VNeID_TongHop";
/** Of the copy for sending: another, so that no pane takes it for the report of the workbook that it stands in. */
export const SENT_REPORT_MARK = "_VNeID_BaoCaoGui";

/** A sheet's own: of the one on which the self-test tries its steps, by which what is left of one is known. */
export const SELF_TEST_MARK = "_VNeID_Thu";

/**
 * What names of cells begin with on the sheet of a mark. The names are the sheet's own, so that they go with it. For
 * ever, like the marks.
 */
export const namePrefix = (mark: string): string => `${mark}.`;

/**
 * The sheet and the cells that a name refers to: "='Cần bổ sung'!$A$1" → "Cần bổ sung", "$A$1"; null where it refers to
 * no sheet.
 */
export function placeOf(formula: string): { sheetName: string; cells: string } | null {
  const [, quoted, plain, cells = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/u.exec(formula) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return sheetName === undefined ? null : { sheetName, cells };
}
