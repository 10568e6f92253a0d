import { formerCells } from "../documents/formerCells";
import { placeOf, REPORT_MARK } from "../documents/markNames";
import { readBlanks } from "../documents/report/readBlanks";
import { readFigures, type ReportFigures } from "../documents/report/reportFigures";
import { parseNote, type ReportMark } from "../documents/report/reportMark";
import type { FileBook } from "./openBook";

/** The report that a file holds. */
export interface ReportOfFile extends ReportFigures {
  sheetName: string;
  /** The office as the report calls itself; "" where it does not. */
  office: string;
  mark: ReportMark;
}

/** Dots where a name was to be written by hand. */
const UNFILLED = /…{2}|\.{4}/u;

/**
 * The report of a file, known by its mark and the names of its numbers, whatever words stand on it. null where there is none of which the
 * numbers can be told.
 */
export function reportOfFile(book: FileBook): ReportOfFile | null {
  const marked = book.names.find(({ name, sheetName }) => name === REPORT_MARK && sheetName === null);
  const place = marked === undefined ? null : placeOf(marked.formula);
  const sheet = book.sheets.find(({ name }) => name === place?.sheetName);
  const note = marked?.comment ?? "";
  const mark = parseNote(note);
  if (sheet === undefined || mark === null) return null;
  const own = book.names.filter(({ sheetName }) => sheetName === sheet.name);
  const former = { cells: sheet.rows, names: formerCells(REPORT_MARK, sheet.name, own), note };
  const figures = readFigures(former);
  if (figures === null) return null;
  const office = (readBlanks(former).get("office") ?? "").replace(/\s+/gu, " ").trim();
  return { ...figures, sheetName: sheet.name, office: UNFILLED.test(office) ? "" : office, mark };
}
