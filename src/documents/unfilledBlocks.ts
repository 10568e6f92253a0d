import type { Block } from "../grid/block";
import { Blocks } from "./finishDraft";
import type { FormerSheet } from "./formerSheet";
import type { SheetPlan } from "./sheetPlan";

/**
 * The cells of an area that a plan leaves empty and in which something may stand: where its own cells are blank, what
 * was read there; all below it and beside it.
 * @param area begins in the first cell, and is no smaller than the plan
 */
export function unfilledBlocks({ values, columnWidths }: SheetPlan, cells: FormerSheet["cells"], area: Block): Block[] {
  const [rows, columns] = [values.length, columnWidths.length];
  const blocks = new Blocks();
  values.forEach((planned, row) =>
    planned.forEach((value, column) => {
      const stands = cells[row]?.[column] ?? "";
      if (value === null && stands !== "") blocks.add(row, 1, { from: column, to: column });
    }),
  );
  const below = { ...area, top: rows, left: 0 };
  const beside = { ...area, top: 0, left: columns, bottom: rows - 1 };
  return [...blocks.all(), ...[below, beside].filter(({ top, left }) => top <= area.bottom && left <= area.right)];
}
