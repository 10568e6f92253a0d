import { joinRows } from "../../grid/joinRows";
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
  const rows = new Map<number, number[]>();
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const same = rows.get(column) ?? [];
    rows.set(column, same);
    same.push(row);
  }
  return Array.from(rows, ([column, same]) =>
    joinRows(same, gap).map(({ first, last }) => ({ column, firstRow: first, rowCount: last - first + 1 })),
  ).flat();
}

/** Asking for a stretch takes as many bytes as the answer of so many cells. */
const CELLS_FOR_ASKING = 8;

/**
 * Batches of stretches, each with no more cells than one answer takes; what does not fit is cut. The order stays.
 * @param cellsAtOnce how many cells a batch may have; each stretch counts as eight at least
 */
export function batchesOf<Asked extends Stretch>(stretches: readonly Asked[], cellsAtOnce: number): Asked[][] {
  const batches: Asked[][] = [];
  let room = 0;
  for (const stretch of stretches) {
    const end = stretch.firstRow + stretch.rowCount;
    for (let firstRow = stretch.firstRow; firstRow < end;) {
      if (room === 0) {
        batches.push([]);
        room = cellsAtOnce;
      }
      const rowCount = Math.min(room, end - firstRow);
      batches.at(-1)?.push({ ...stretch, firstRow, rowCount });
      room = Math.max(0, room - Math.max(rowCount, CELLS_FOR_ASKING));
      firstRow += rowCount;
    }
  }
  return batches;
}
