import type { FormerCells, FormerSheet } from "../../documents/formerSheet";
import type { Block } from "../../grid/block";
import type { CellValue } from "../../grid/cellValue";

/**
 * Where a sheet of ours holds what was typed on it while it is written again: its last column, where nobody works. An
 * Excel batch is no transaction: whatever is cut off finds all of it there at the next try, in this pane or another.
 * For ever: workbooks may carry it.
 */
export const HELD_CELLS = "XFD1:XFD200";
const MOST_CELLS = 200;
/** Below the 32,767 characters that a cell takes. */
const PIECE = 30_000;
/** So that no piece is taken for a formula or a number. */
const SIGN = "»";

interface Held {
  version: 1;
  cells: readonly (readonly CellValue[])[];
  names: readonly (readonly [name: string, block: Block | null, said: string])[];
  note: string;
}

/** Cells to be written at `HELD_CELLS`, one a row; null where there is more than they take. */
export function heldTexts({ cells, names, note }: FormerSheet): string[] | null {
  const held: Held = {
    version: 1,
    cells,
    names: [...names].map(([name, { block, said }]) => [name, block, said]),
    note,
  };
  const text = JSON.stringify(held);
  const count = Math.ceil(text.length / PIECE);
  if (count > MOST_CELLS) return null;
  return Array.from({ length: MOST_CELLS }, (_, at) =>
    at < count ? SIGN + text.slice(at * PIECE, (at + 1) * PIECE) : "",
  );
}

const isHeld = (value: unknown): value is Held =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  value.version === 1 &&
  "cells" in value &&
  Array.isArray(value.cells) &&
  "names" in value &&
  Array.isArray(value.names);

/** What was held; null where nothing is, or nothing that can be read. */
export function readHeldTexts(texts: readonly CellValue[]): FormerSheet | null {
  const pieces = texts.map(String).filter((text) => text.startsWith(SIGN));
  try {
    const held: unknown = JSON.parse(pieces.map((text) => text.slice(SIGN.length)).join(""));
    if (!isHeld(held)) return null;
    const names = held.names.map(([name, block, said]): [string, FormerCells] => [name, { block, said }]);
    return { cells: held.cells, names: new Map(names), note: held.note };
  } catch {
    return null;
  }
}
