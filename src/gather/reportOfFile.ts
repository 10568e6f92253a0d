import { formerCells } from "../documents/formerCells";
import { placeOf, REPORT_MARK, SENT_REPORT_MARK } from "../documents/markNames";
import { readBlanks } from "../documents/report/readBlanks";
import { readFigures, type ReportFigures } from "../documents/report/reportFigures";
import { parseNote, type ReportMark } from "../documents/report/reportMark";
import { SENT_NOTE } from "../documents/report/sentNames";
import type { FileBook } from "./openBook";

/** The report that a file holds. */
export interface ReportOfFile extends ReportFigures {
  sheetName: string;
  /** The office as the report calls itself; "" where it does not. */
  office: string;
  /** null in a copy for sending, which says nothing of the people who were counted. */
  mark: ReportMark | null;
}

/** Dots where a name was to be written by hand. */
const UNFILLED = /…{2}|\.{4}/u;

function reportWith(markName: string, book: FileBook): ReportOfFile | null {
  const marked = book.names.find(({ name, sheetName }) => name === markName && sheetName === null);
  const place = marked === undefined ? null : placeOf(marked.formula);
  const sheet = book.sheets.find(({ name }) => name === place?.sheetName);
  const note = marked?.comment ?? "";
  const mark = parseNote(note);
  // other programs save names without their comments
  const isKnown = markName === SENT_REPORT_MARK ? [SENT_NOTE, ""].includes(note) : mark !== null;
  if (sheet === undefined || !isKnown) return null;
  const own = book.names.filter(({ sheetName }) => sheetName === sheet.name);
  const former = { cells: sheet.rows, names: formerCells(markName, sheet.name, own), note };
  const figures = readFigures(former);
  if (figures === null) return null;
  const office = (readBlanks(former).get("office") ?? "").replace(/\s+/gu, " ").trim();
  return { ...figures, sheetName: sheet.name, office: UNFILLED.test(office) ? "" : office, mark };
}

/**
 * The report of a file, or the copy of one for sending, known by its mark and the names of its numbers, whatever words stand on it. null where
 * there is none of which the numbers can be told.
 */
export const reportOfFile = (book: FileBook): ReportOfFile | null =>
  reportWith(REPORT_MARK, book) ?? reportWith(SENT_REPORT_MARK, book);
