import { columnLetters } from "../../src/grid/address";
import { columnOfLetters } from "./blockAddress";
import { LAST_COLUMN, LAST_ROW } from "./block";

/** A formula whose relative references are moved, as when its cell is copied. Text in quotes and names stay as they are. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(!])/gu,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = columnOfLetters(letters) + (fixedColumn === "$" ? 0 : columns);
      const row = Number(digits) - 1 + (fixedRow === "$" ? 0 : rows);
      if (column < 0 || row < 0 || column > LAST_COLUMN || row > LAST_ROW) return "#REF!";
      return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${String(row + 1)}`;
    },
  );
}
