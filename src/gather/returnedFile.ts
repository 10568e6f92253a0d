import type { CellValue } from "../grid/cellValue";
import { cleanText } from "../grid/cleanText";
import { formerCells } from "../documents/formerCells";
import { SUPPLEMENT_MARK } from "../documents/markNames";
import { readAnswers, type FormerLine } from "../documents/supplement/readAnswers";
import type { SupplementWords } from "../documents/supplement/supplementWords";
import { findLayout } from "../roster/columns/findLayout";
import type { Roster } from "../roster/roster";
import { openBook, type FileBook, type FileSheet } from "./openBook";
import { headOf, readRoster } from "./readRoster";
import { UnreadableFile, type Unreadable } from "./unreadableFile";

/** What came back in a file: lines of the sheet for the units, else a list of people. */
export type ReturnedFile =
  | { kind: "unreadable"; why: Unreadable }
  | { kind: "nothing" }
  | { kind: "lines"; lines: readonly FormerLine[] }
  | { kind: "people"; list: Roster; cellAt: (row: number, column: number) => CellValue };

/** The lines of a sheet for the units; none where it is no such sheet. Names are asked only where the heading was typed over: other programs leave them where they were. */
function linesOf({ names }: FileBook, { name, rows }: FileSheet, words: SupplementWords): readonly FormerLine[] {
  const { answer, what } = words.heads;
  const hasHeads = rows.some((row) => {
    const texts = row.map(cleanText);
    return texts.includes(answer) && texts.includes(what);
  });
  const own = hasHeads ? [] : names.filter(({ sheetName }) => sheetName === name);
  const former = { cells: rows, names: formerCells(SUPPLEMENT_MARK, name, own), note: "" };
  return hasHeads || former.names.size > 0 ? readAnswers(former, words) : [];
}

/** The people of the first sheet on which any stand, hidden ones last. */
function peopleOf({ sheets }: FileBook, today: Date): ReturnedFile {
  for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    const head = headOf(sheet);
    const layout = head === null ? undefined : findLayout(head);
    if (layout === undefined) continue;
    const list = readRoster(sheet, layout, today);
    if (list.count > 0) return { kind: "people", list, cellAt: (row, column) => sheet.rows[row]?.[column] ?? "" };
  }
  return { kind: "nothing" };
}

/** Reads what came back in a file. Never rejects for what a file is like. */
export async function readReturned(bytes: Uint8Array, words: SupplementWords, today: Date): Promise<ReturnedFile> {
  let book: FileBook;
  try {
    book = await openBook(bytes);
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return { kind: "unreadable", why: thrown.why };
    throw thrown;
  }
  const lines = book.sheets.flatMap((sheet) => linesOf(book, sheet, words));
  return lines.length > 0 ? { kind: "lines", lines } : peopleOf(book, today);
}
