import { comparedRoster } from "../compare/comparedRoster";
import type { CellValue } from "../grid/cellValue";
import { cleanText } from "../grid/cleanText";
import { countedFrom1900 } from "../grid/dateSystem";
import { formerCells } from "../documents/formerCells";
import { SUPPLEMENT_MARK } from "../documents/markNames";
import { LISTED_FIELDS, type ReturnedList } from "../documents/takeBack/returnedList";
import { isAnswered, readAnswers, type FormerLine } from "../documents/supplement/readAnswers";
import type { SupplementWords } from "../documents/supplement/supplementWords";
import { findLayout } from "../roster/columns/findLayout";
import { FIELDS } from "../roster/field";
import type { Roster } from "../roster/roster";
import { choiceOfSheet } from "./choiceOfSheet";
import { ofReadable } from "./ofReadable";
import type { FileBook, FileSheet } from "./openBook";
import { ownSheetsOf } from "./ownSheetsOf";
import { headOf, readRoster } from "./readRoster";
import type { Unreadable } from "./unreadableFile";

/** What came back in a file: lines of the sheet for the units, else lists of people. Plain data. */
export type ReturnedFile =
  | { kind: "unreadable"; why: Unreadable }
  | { kind: "nothing" }
  | { kind: "lines"; lines: readonly FormerLine[] }
  | { kind: "people"; lists: readonly ReturnedList[] };

/** The words of the sheet for the units by which it is read. */
export type ReturnedWords = Pick<SupplementWords, "heads" | "gone" | "unitOf">;

/**
 * The lines of a sheet for the units; none where it is no such sheet. Names are asked only where the heading was typed
 * over: other programs leave them where they were.
 */
function linesOf(
  { names }: FileBook,
  { name, rows, date1904 }: FileSheet,
  words: ReturnedWords,
): readonly FormerLine[] {
  const { answer, what } = words.heads;
  const hasHeads = rows.some((row) => {
    const texts = row.map(cleanText);
    return texts.includes(answer) && texts.includes(what);
  });
  const own = hasHeads ? [] : names.filter(({ sheetName }) => sheetName === name);
  const former = { cells: rows, names: formerCells(SUPPLEMENT_MARK, name, own), note: "" };
  const lines = hasHeads || former.names.size > 0 ? readAnswers(former, words) : [];
  return lines.map((line) => ({ ...line, value: countedFrom1900(line.value, date1904) }));
}

function listOf(roster: Roster, { rows }: FileSheet): ReturnedList {
  const columns = FIELDS.flatMap((field) => {
    const column = LISTED_FIELDS.has(field) ? roster.layout.columns[field]?.index : undefined;
    return column === undefined ? [] : [{ field, column }];
  });
  const cellsIn = (column: number) => Array.from(roster.row, (row): CellValue => rows[row]?.[column] ?? "");
  return {
    list: { ...comparedRoster(roster), gender: roster.gender, oneStop: roster.oneStop },
    cells: new Map(columns.map(({ field, column }) => [field, cellsIn(column)])),
  };
}

/** The people of every sheet that is no sheet of ours; of those that nobody sees only where there are no others. */
function peopleOf(book: FileBook, today: Date): ReturnedFile {
  const ours = new Set(ownSheetsOf(book));
  const listsOn = (sheets: readonly FileSheet[]) =>
    sheets.flatMap((sheet): ReturnedList[] => {
      const head = ours.has(sheet.name) ? null : headOf(sheet);
      if (head === null) return [];
      const choice = choiceOfSheet(sheet, head, book.kept, [], false);
      const layout = findLayout(head, choice);
      if (layout === undefined) return [];
      const list = readRoster(sheet, layout, today, new Map(choice.words));
      return list.count === 0 ? [] : [listOf(list, sheet)];
    });
  const shown = listsOn(book.sheets.filter(({ hidden }) => !hidden));
  const lists = shown.length > 0 ? shown : listsOn(book.sheets.filter(({ hidden }) => hidden));
  return lists.length > 0 ? { kind: "people", lists } : { kind: "nothing" };
}

/** Reads what came back in a file. Never rejects for what a file is like. */
export const readReturned = (bytes: Uint8Array, words: ReturnedWords, today: Date): Promise<ReturnedFile> =>
  ofReadable(bytes, (book): ReturnedFile => {
    const lines = book.sheets.flatMap((sheet) => linesOf(book, sheet, words));
    if (lines.some(isAnswered)) return { kind: "lines", lines };
    // who was sent the whole workbook may have filled in the list itself
    const people = peopleOf(book, today);
    return people.kind === "nothing" && lines.length > 0 ? { kind: "lines", lines } : people;
  });
