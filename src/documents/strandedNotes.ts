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

/**
 * Notes that would stand at another line than that at which they were written, if a plan were written over a sheet: they stay at their cells, and
 * lines move. Each with its cell, long numbers hidden.
 */
export function strandedNotes(notes: readonly CellNote[], former: FormerSheet, plan: SheetPlan): readonly string[] {
  if (notes.length === 0) return [];
  const area = formerArea(former, plan);
  const [before, after] = [openColumns(former.names), openColumns(blocksByName(plan.names))];
  const width = Math.max(area.right + 1, plan.columnWidths.length);
  const isStranded = ({ row, column }: CellNote): boolean => {
    if (row > Math.max(area.bottom, plan.values.length - 1) || column >= width) return false;
    const was = lineOf(former.cells[row] ?? [], before.get(row) ?? [], width);
    return was !== lineOf(plan.values[row] ?? [], after.get(row) ?? [], width);
  };
  return notes.filter(isStranded).map(({ row, column, text }) => shownLine(`${cellAddress(row, column)}: ${text}`));
}

/** Whether a line of a sheet would be another where a plan is written over it, so that notes that nobody could tell may be stranded. */
export const movesLines = (former: FormerSheet, plan: SheetPlan): boolean =>
  strandedNotes(
    former.cells.map((_, row) => ({ row, column: 0, text: "" })),
    former,
    plan,
  ).length > 0;
