import { LAST_ROW, type Block } from "../block";

/** Whole rows come before row `at`, or rows go from row `at` on. Rows from 0. */
export interface RowMove {
  kind: "insert" | "delete";
  at: number;
  count: number;
}

/** What takes a move back. */
export function inverse(move: RowMove): RowMove {
  return { ...move, kind: move.kind === "insert" ? "delete" : "insert" };
}

/** Where a row is after a move; null where it is no more. */
export function movedRow({ kind, at, count }: RowMove, row: number): number | null {
  if (row < at) return row;
  const moved = kind === "insert" ? row + count : row - count;
  if (kind === "delete" && row < at + count) return null;
  return moved > LAST_ROW ? null : moved;
}

/**
 * The rows from `top` to `bottom` after a move, as Excel adjusts a range: rows that come between are in it, rows that
 * go are out of it. Null where all have gone. All rows of the sheet stay all rows.
 */
export function movedSpan(move: RowMove, top: number, bottom: number): { top: number; bottom: number } | null {
  if (top === 0 && bottom === LAST_ROW) return { top, bottom };
  const { kind, at, count } = move;
  if (kind === "insert") {
    const first = movedRow(move, top);
    return first === null ? null : { top: first, bottom: movedRow(move, bottom) ?? LAST_ROW };
  }
  const first = movedRow(move, top) ?? at;
  const last = movedRow(move, bottom) ?? at - 1;
  return first > last || (top >= at && bottom < at + count) ? null : { top: first, bottom: last };
}

export function movedBlock(move: RowMove, block: Block): Block | null {
  const span = movedSpan(move, block.top, block.bottom);
  return span === null ? null : { ...block, ...span };
}
