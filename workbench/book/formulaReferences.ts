import { columnLetters } from "../../src/grid/address";
import { LAST_COLUMN, LAST_ROW } from "./block";
import { columnOfLetters } from "./blockAddress";

/** A row or a column of a reference, from 0; with a dollar sign it is fixed. */
export interface Line {
  at: number;
  fixed: boolean;
}

/** One end of a reference: a cell, of "3:9" only a row, of "A:C" only a column. */
export interface ReferenceEnd {
  column: Line | null;
  row: Line | null;
}

/** Cells as a formula names them. */
export interface FormulaReference {
  /** What stands before the "!", raw: `DS`, `'D S'`, `[1]DS`, `Một:DS`; null where no sheet is named. */
  sheet: string | null;
  first: ReferenceEnd;
  /** Null for a single cell. */
  last: ReferenceEnd | null;
}

const COLUMN = String.raw`(\$?)([A-Z]{1,3})`;
const ROW = String.raw`(\$?)(\d{1,7})`;
const CELLS = String.raw`${COLUMN}${ROW}(?::${COLUMN}${ROW})?|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** A sheet, of another workbook too, or the first and the last of several. */
const SHEET = String.raw`(?<![\p{L}\p{N}_.\]!#'])('(?:[^']|'')+'|(?:\[[^\[\]]*\])?${NAME}(?::${NAME})?)!`;
const NO_SHEET = String.raw`(?<![\p{L}\p{N}_.!\]$#'\\])`;
/** Text, and columns of tables, in which an apostrophe makes the next letter a plain one. */
const PASSED = String.raw`"(?:[^"]|"")*"|\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
const REFERENCES = new RegExp(String.raw`(?:${SHEET}|${NO_SHEET})(?:${CELLS})(?![\p{L}\p{N}_.(!\[])|${PASSED}`, "giu");

const SHEETS = new RegExp(String.raw`${SHEET}|${PASSED}`, "giu");

/** In letters. Looking for what is never closed takes time that grows with the square of them. */
const LONGEST_FORMULA = 8_192;

/**
 * A formula with its references mapped; null makes one #REF!, the same one leaves it as it is written. Text in quotes,
 * columns of tables and names stay, and so does a text that is too long for a formula. (Univer's lexer knows formulas
 * too, but writes "(A1,B2)" back as "(A1".)
 */
export function mapReferences(formula: string, map: (reference: FormulaReference) => FormulaReference | null): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  return formula.replace(REFERENCES, (whole: string, ...groups: (string | undefined)[]) => {
    const reference = readReference(groups);
    if (reference === null) return whole;
    const mapped = map(reference);
    if (mapped === reference) return whole;
    const prefix = reference.sheet === null ? "" : `${reference.sheet}!`;
    if (mapped === null) return `${prefix}#REF!`;
    return prefix + [mapped.first, ...(mapped.last === null ? [] : [mapped.last])].map(endText).join(":");
  });
}

/**
 * A formula with the sheets that it names mapped, as they are written in it: before cells, before names, before an
 * error.
 */
export function mapSheets(formula: string, map: (sheet: string) => string): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  return formula.replace(SHEETS, (whole: string, sheet?: string) => (sheet === undefined ? whole : `${map(sheet)}!`));
}

/** Null for what is no reference: text, a column of a table, a name such as XYZ9 that lies beyond the last column. */
function readReference(groups: readonly (string | undefined)[]): FormulaReference | null {
  const line = (at: number, place: (digits: string) => number): Line | null => {
    const text = groups[at + 1];
    return text === undefined ? null : { at: place(text), fixed: groups[at] === "$" };
  };
  const column = (at: number): Line | null => line(at, columnOfLetters);
  const row = (at: number): Line | null => line(at, (digits) => Number(digits) - 1);
  const first = { column: column(1) ?? column(9), row: row(3) ?? row(13) };
  const last = { column: column(5) ?? column(11), row: row(7) ?? row(15) };
  if (first.column === null && first.row === null) return null;
  const single = last.column === null && last.row === null;
  const ends = single ? [first] : [first, last];
  const inside = ({ column, row }: ReferenceEnd): boolean =>
    (column === null || column.at <= LAST_COLUMN) && (row === null || (row.at >= 0 && row.at <= LAST_ROW));
  return ends.every(inside) ? { sheet: groups[0] ?? null, first, last: single ? null : last } : null;
}

function endText({ column, row }: ReferenceEnd): string {
  const text = (line: Line | null, written: (at: number) => string): string =>
    line === null ? "" : (line.fixed ? "$" : "") + written(line.at);
  return text(column, columnLetters) + text(row, (at) => String(at + 1));
}
