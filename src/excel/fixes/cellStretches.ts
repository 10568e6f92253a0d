import type { Cell } from "../../rules/finding";

/** Cells of one column, one below the other; rows and columns from 0. */
export interface Stretch {
  column: number;
  firstRow: number;
  rowCount: number;
}

/**
 * Stretches that cover some cells, column by column from the top.
 * @param gap how many other cells between two of them may be covered too; 0: none
 */
export function cellStretches(cells: readonly Cell[], gap: number): Stretch[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const stretches: Stretch[] = [];
  for (const { row, column } of sorted) {
    const last = stretches.at(-1);
    if (last?.column === column && row <= last.firstRow + last.rowCount + gap)
      last.rowCount = Math.max(last.rowCount, row - last.firstRow + 1);
    else stretches.push({ column, firstRow: row, rowCount: 1 });
  }
  return stretches;
}
