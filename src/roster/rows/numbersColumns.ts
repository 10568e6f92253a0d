import type { FilledCell } from "./rowBlock";

const LETTER = /^\(?[A-Z]\)?$/;
/** A column computed from others: "5=3+4". */
const COMPUTED = /^[\d()]+\s*=[\d()\s+\-*/x:%]+$/;

/**
 * Whether every cell is a letter or a small whole number that counts on from left to right, by no more than there are
 * columns between (not all of them are read): "A | B | 1 | 2 | 3" below the headings.
 */
export function numbersColumns(cells: readonly FilledCell[]): boolean {
  if (cells.length < 3) return false;
  let counted = 0;
  let last: { number: number; column: number } | undefined;
  for (const { column, text } of cells) {
    const number = Number(text.replace(/[()[\]]/g, ""));
    if (LETTER.test(text) || COMPUTED.test(text)) continue;
    if (!Number.isInteger(number) || number < 0) return false;
    if (last !== undefined && (number <= last.number || number - last.number > column - last.column)) return false;
    last = { number, column };
    counted++;
  }
  return counted >= 2;
}
