import type { Block } from "./block";
import type { RowSpan } from "./rowSpan";

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

/**
 * The block of an A1 address without a sheet ("$B$3:$D$5"); null where it is none: #REF!, several areas, whole rows or
 * columns.
 */
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

/** The address of a block that stays the same wherever it is read from: "$B$3:$D$5". */
export const absoluteAddress = ({ top, left, bottom, right }: Block): string =>
  `$${columnLetters(left)}$${String(top + 1)}:$${columnLetters(right)}$${String(bottom + 1)}`;

/** "B3", "B3:D5", "3:5", "$B$3", several after commas; a sheet's name may stand before. */
const AREA = /^(?:.*!)?\$?[A-Z]{0,3}\$?(\d+)(?::\$?[A-Z]{0,3}\$?(\d+))?$/;

/** The rows, from 0, from the first to the last of an A1 address; null where it names no rows (whole columns). */
export function rowsOfAddress(address: string): RowSpan | null {
  const areas = address.split(",").map((area) => AREA.exec(area.trim()));
  const rows = areas.flatMap((area) => (area === null ? [NaN] : [Number(area[1]), Number(area[2] ?? area[1])]));
  const first = Math.min(...rows) - 1;
  return Number.isNaN(first) ? null : { first, last: Math.max(...rows) - 1 };
}
