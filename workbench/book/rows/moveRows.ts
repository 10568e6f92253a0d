import type { Row, Worksheet } from "exceljs";
import type { OpenBook } from "../openBook";
import { wholeRows } from "../block";
import type { Origin } from "../bookChange";
import { GridSheet } from "../bookSheet";
import { internals, tablesOf } from "../gridInternals";
import { unshareFormulas } from "./cellFormulas";
import type { HeldText } from "./heldText";
import { heldTexts } from "./heldTexts";
import { refuseRowMove } from "./refuseRowMove";
import { inverse, type RowMove } from "./rowMove";
import { keepMerges, mergesText, setMerges } from "./rowMerges";
import { lookAsAbove, moveRowObjects } from "./rowObjects";

/** What a move has changed that the opposite move does not bring back by itself. */
interface Traces {
  /** Rows that have gone, as they were. */
  rows: (Row | undefined)[];
  merges: { before: string; after: string };
  /** Those that the opposite move makes something else of. */
  texts: { held: HeldText; before: string; after: string }[];
  /** Puts back what was left without a place. */
  putBack: () => void;
}

/**
 * Inserts or deletes whole rows with everything that Excel moves along: cells with all they have, merged blocks,
 * formulas and names everywhere, conditional formats, validations, tables, filter, page breaks, print areas, pictures
 * and charts. Gives a function that takes it back, also after others have changed what they keep on the sheet. Throws
 * BookError, with nothing done, where it cannot.
 */
export function moveRows(book: OpenBook, sheet: GridSheet, move: RowMove, origin: Origin): () => void {
  refuseRowMove(sheet, move);
  const traces = carryOut(book, sheet, move, []);
  if (move.kind === "insert") lookAsAbove(sheet.grid, move.at, move.count);
  tell(book, sheet, move, origin);
  return () => {
    takeBack(book, sheet, move, traces);
    tell(book, sheet, inverse(move), origin);
  };
}

function tell(book: OpenBook, { id: sheetId }: GridSheet, { kind, at, count }: RowMove, origin: Origin): void {
  const block = wholeRows({ top: at, left: 0, bottom: at + count - 1, right: 0 });
  book.changes.tell({ kind: "rows", sheetId, block, change: kind === "insert" ? "inserted" : "deleted", origin });
}

function carryOut(book: OpenBook, sheet: GridSheet, move: RowMove, incoming: Traces["rows"]): Traces {
  const { grid } = sheet;
  for (const other of book.sheets) if (other instanceof GridSheet) unshareFormulas(other.grid);
  const before = mergesText(grid);
  let rows: Traces["rows"] = [];
  // What stands in rows that go or come back is as it is to be.
  const standing = move.kind === "insert" ? heldTexts(book, sheet) : null;
  keepMerges(grid, move, () => {
    rows = moveRowObjects(grid, move, incoming);
  });
  const texts: Traces["texts"] = [];
  for (const held of standing ?? heldTexts(book, sheet)) {
    const text = held.get();
    const moved = held.move(text, move);
    if (moved !== text) held.set(moved);
    if (held.move(moved, inverse(move)) !== text) texts.push({ held, before: text, after: moved });
  }
  return { rows, merges: { before, after: mergesText(grid) }, texts, putBack: dropEmptied(grid) };
}

/**
 * Takes conditional formats and tables of which no cell is left off a sheet; gives what puts them back, still without
 * cells.
 */
function dropEmptied(grid: Worksheet): () => void {
  const held = internals(grid);
  const formats = [...held.conditionalFormattings.entries()].filter(([, { ref }]) => ref === "");
  held.conditionalFormattings = held.conditionalFormattings.filter(({ ref }) => ref !== "");
  const emptied = tablesOf(grid).filter(({ tableRef }) => tableRef === "");
  const tables = Object.entries(held.tables).filter(([, { table }]) => emptied.includes(table));
  for (const [key] of tables) Reflect.deleteProperty(held.tables, key);
  return () => {
    for (const [place, group] of formats) held.conditionalFormattings.splice(place, 0, group);
    Object.assign(held.tables, Object.fromEntries(tables));
  };
}

/**
 * Does the opposite, and gives those texts back that are as the move left them: what was changed since then only moves.
 */
function takeBack(book: OpenBook, sheet: GridSheet, move: RowMove, { rows, merges, texts, putBack }: Traces): void {
  const untouched = texts.filter(({ held, after }) => held.get() === after);
  const mergesUntouched = mergesText(sheet.grid) === merges.after;
  carryOut(book, sheet, inverse(move), rows);
  putBack();
  for (const { held, before } of untouched) held.set(before);
  if (mergesUntouched) setMerges(sheet.grid, merges.before);
}
