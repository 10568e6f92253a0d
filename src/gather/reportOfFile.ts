import { namePrefix, placeOf, REPORT_MARK } from "../documents/markNames";
import type { FormerCells, FormerSheet } from "../documents/formerSheet";
import { readBlanks } from "../documents/report/readBlanks";
import { readFigures, type ReportFigures } from "../documents/report/reportFigures";
import { parseNote, type ReportMark } from "../documents/report/reportMark";
import { blockOfAddress } from "../grid/address";
import type { FileBook, FileSheet } from "./openBook";

/** The report that a file holds. */
export interface ReportOfFile extends ReportFigures {
  sheetName: string;
  /** The office as the report calls itself; "" where it does not. */
  office: string;
  mark: ReportMark;
}

function formerSheetOf({ names }: FileBook, { name, rows }: FileSheet, note: string): FormerSheet {
  const prefix = namePrefix(REPORT_MARK);
  const own = names.filter(({ sheetName, name: called }) => sheetName === name && called.startsWith(prefix));
  const cells = own.map(({ name: called, formula, comment }): [string, FormerCells] => {
    const place = placeOf(formula);
    const block = place?.sheetName === name ? blockOfAddress(place.cells) : null;
    return [called.slice(prefix.length), { block, said: comment }];
  });
  return { cells: rows, names: new Map(cells), note };
}

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
  const former = formerSheetOf(book, sheet, note);
  const figures = readFigures(former);
  if (figures === null) return null;
  const office = (readBlanks(former).get("office") ?? "").replace(/\s+/gu, " ").trim();
  return { ...figures, sheetName: sheet.name, office, mark };
}
