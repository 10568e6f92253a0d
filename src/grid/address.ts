import type { Block } from "./block";

/** Letters of a column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** A1 address of a cell, from rows and columns counted from 0. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

const BLOCK = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

/** A column, from 0, by its letters. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The block of an A1 address without a sheet ("$B$3:$D$5"); null where it is none: #REF!, several areas, whole rows or columns. */
export function blockOfAddress(address: string): Block | null {
  const [, left, top, right = left, bottom = top] = BLOCK.exec(address) ?? [];
  if (left === undefined || right === undefined) return null;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

/** A1 address of a block of cells; a single cell gives "B3", not "B3:B3". Both ends belong to it. */
export function blockAddress(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}
