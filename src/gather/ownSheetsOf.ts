import { namePrefix, PROVINCE_MARK, REPORT_MARK, SENT_REPORT_MARK, SUPPLEMENT_MARK } from "../documents/markNames";
import { totalName } from "../documents/report/reportFigures";
import { parseLineKey } from "../documents/supplement/lineKey";
import { AREA } from "../documents/writtenRows";
import type { FileBook, FileSheet } from "./openBook";

const OURS: readonly string[] = [
  ...[REPORT_MARK, SUPPLEMENT_MARK, PROVINCE_MARK].map((mark) => namePrefix(mark) + AREA),
  // of reports from before the area had a name, and of copies for sending
  ...[REPORT_MARK, SENT_REPORT_MARK].map(totalName),
];

/** Whether lines for a unit stand on a sheet: in the file for one unit no name tells of them, but each has its key. */
const hasLineKeys = ({ rows }: FileSheet): boolean =>
  rows.some((cells) => cells.some((value) => typeof value === "string" && parseLineKey(value) !== null));

/**
 * The sheets of a file that the add-in wrote, by the hidden names of their own and the keys of lines: people stand on
 * them who are counted elsewhere.
 */
export const ownSheetsOf = ({ sheets, names }: FileBook): readonly string[] => [
  ...names.flatMap(({ name, sheetName }) => (sheetName !== null && OURS.includes(name) ? [sheetName] : [])),
  ...sheets.filter(hasLineKeys).map(({ name }) => name),
];
