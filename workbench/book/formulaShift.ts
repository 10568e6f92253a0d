import { LAST_COLUMN, LAST_ROW } from "./block";
import { mapReferences, type Line, type ReferenceEnd } from "./formulaReferences";

/**
 * A formula whose relative references are moved, as when its cell is copied; those that leave the sheet become #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shift = ({ column, row }: ReferenceEnd): ReferenceEnd | null => {
    const shifted = { column: shiftLine(column, columns), row: shiftLine(row, rows) };
    const inside = (line: Line | null, last: number): boolean => line === null || (line.at >= 0 && line.at <= last);
    return inside(shifted.column, LAST_COLUMN) && inside(shifted.row, LAST_ROW) ? shifted : null;
  };
  return mapReferences(formula, (reference) => {
    const first = shift(reference.first);
    const last = reference.last && shift(reference.last);
    if (first === null || (last === null && reference.last !== null)) return null;
    return { ...reference, first, last };
  });
}

function shiftLine(line: Line | null, by: number): Line | null {
  return line === null || line.fixed ? line : { ...line, at: line.at + by };
}
