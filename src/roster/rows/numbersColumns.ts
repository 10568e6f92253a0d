import type { FilledCell } from "./rowBlock";

const LETTER = /^\(?[A-Z]\)?$/;
/** A column computed from others: "5=3+4". */
const COMPUTED = /^[\d()]+\s*=[\d()\s+\-*/x:%]+$/;
/** "3a", "3b": columns that share a number. */
const SHARED = /^(\d{1,2})[a-z]$/;
const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
/** So many letters, or Roman numbers, and nothing else are nobody's marks. */
const MOST_MARKS = 3;

function bare(text: string): string {
  return text.replace(/[()[\]]/g, "");
}

/**
 * Whether numbers count on from left to right, by no more than there are columns between. @param numberOf null: the
 * cell has none, and the row is another
 */
function countsOn(cells: readonly FilledCell[], numberOf: (text: string) => number | null): boolean {
  let last: { number: number; column: number } | undefined;
  for (const { column, text } of cells) {
    const number = numberOf(bare(text).toLowerCase());
    if (number === null) return false;
    if (last !== undefined && (number <= last.number || number - last.number > column - last.column)) return false;
    last = { number, column };
  }
  return true;
}

function letterNumber(text: string): number | null {
  return /^[a-z]$/.test(text) ? text.charCodeAt(0) : null;
}

function romanNumber(text: string): number | null {
  const at = ROMANS.indexOf(text);
  return at < 0 ? null : at;
}

/** Numbers, maybe behind letters: "A | B | 1 | 2 | 3a | 3b | 5=3+4". */
function countsInNumbers(cells: readonly FilledCell[]): boolean {
  let counted = 0;
  let last: { number: number; column: number } | undefined;
  for (const { column, text } of cells) {
    if (LETTER.test(text) || COMPUTED.test(text)) continue;
    const shared = SHARED.exec(text)?.[1];
    const number = Number(shared ?? bare(text));
    if (!Number.isInteger(number) || number < 0) return false;
    const isAgain = shared !== undefined && number === last?.number;
    if (last !== undefined && !isAgain && (number <= last.number || number - last.number > column - last.column))
      return false;
    last = { number, column };
    counted++;
  }
  return counted >= 2;
}

/**
 * Whether every cell is a letter or a small whole number that counts on from left to right, by no more than there are
 * columns between (not all of them are read): "A | B | 1 | 2 | 3" below the headings, and "a | b | c | d" or "I | II |
 * III | IV" where there are more than could be somebody's marks.
 */
export function numbersColumns(cells: readonly FilledCell[]): boolean {
  if (cells.length < 3) return false;
  if (countsInNumbers(cells)) return true;
  return cells.length > MOST_MARKS && (countsOn(cells, letterNumber) || countsOn(cells, romanNumber));
}
