import { cellAddress } from "../grid/address";
import type { Block } from "../grid/block";
import type { FormerSheet } from "./formerSheet";
import type { SheetPlan } from "./sheetPlan";
import { blocksByName, formerArea, openColumns, ownTexts, shownLine } from "./writtenRows";

/** A note or a comment of hers on a cell of a sheet of ours; row and column from 0. */
export interface CellNote {
  row: number;
  column: number;
  text: string;
}

/** What a row says without its numbers, which change while it stays the same line, and without what is filled in. */
const lineOf = (cells: Parameters<typeof ownTexts>[0], open: readonly Block[], width: number): string =>
  ownTexts(cells, open, 0, width - 1)
    .join("\n")
    .replaceAll(/\d+/gu, "");

/** Tells of a row whether another line would come to stand there, if a plan were written over a sheet. */
function linesThatMove(former: FormerSheet, plan: SheetPlan): (row: number) => boolean {
  const [before, after] = [openColumns(former.names), openColumns(blocksByName(plan.names))];
  const width = widthOf(former, plan);
  const was = (row: number) => lineOf(former.cells[row] ?? [], before.get(row) ?? [], width);
  return (row) => was(row) !== lineOf(plan.values[row] ?? [], after.get(row) ?? [], width);
}

const widthOf = (former: FormerSheet, plan: SheetPlan): number =>
  Math.max(formerArea(former, plan).right + 1, plan.columnWidths.length);

/**
 * Notes that would stand at another line than that at which they were written, if a plan were written over a sheet:
 * they stay at their cells, and lines move. Each with its cell, long numbers hidden.
 */
export function strandedNotes(notes: readonly CellNote[], former: FormerSheet, plan: SheetPlan): readonly string[] {
  if (notes.length === 0) return [];
  const moves = linesThatMove(former, plan);
  const width = widthOf(former, plan);
  const last = Math.max(formerArea(former, plan).bottom, plan.values.length - 1);
  return notes
    .filter(({ row, column }) => row <= last && column < width && moves(row))
    .map(({ row, column, text }) => shownLine(`${cellAddress(row, column)}: ${text}`));
}

/**
 * Whether a note of which Excel does not tell would stand at another line, if there were one: whether a line of the
 * sheet moves or goes. A generator, so that the caller decides when to go on: it stops after every row.
 */
export function* anyLineMoves(former: FormerSheet, plan: SheetPlan): Generator<void, boolean> {
  const moves = linesThatMove(former, plan);
  const { bottom } = formerArea(former, plan);
  for (const [row, cells] of former.cells.slice(0, bottom + 1).entries()) {
    if (cells.some((cell) => cell !== "") && moves(row)) return true;
    yield;
  }
  return false;
}
