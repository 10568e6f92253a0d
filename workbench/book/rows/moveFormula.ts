import { LAST_ROW } from "../block";
import { mapReferences, type Line, type ReferenceEnd } from "../formulaReferences";
import { movedSpan, type RowMove } from "./rowMove";

/** Where a formula stands, as seen from the sheet whose rows move. */
export interface FormulaPlace {
  /** The name of the sheet whose rows move. */
  sheetName: string;
  /** Whether references without a sheet mean that sheet. */
  here: boolean;
  /**
   * Of a conditional format or a validation on that sheet: how many rows the first cell of its range has moved. Its
   * formula is said of that cell, so rows without a dollar sign keep their distance from it.
   */
  relative?: number;
}

/** A formula after rows of a sheet have moved: its references follow, those to cells that have gone become #REF!. */
export function moveFormula(formula: string, move: RowMove, place: FormulaPlace): string {
  return mapReferences(formula, (reference) => {
    const { sheet, first, last } = reference;
    const named = sheet?.replace(/^'|'$/g, "").replace(/''/g, "'");
    if (named === undefined ? !place.here : named.toLowerCase() !== place.sheetName.toLowerCase()) return reference;
    if (first.row === null) return reference;
    const moved = moveEnds(move, place, first.row, last?.row ?? first.row);
    if (moved === null) return null;
    const to = (end: ReferenceEnd, at: number): ReferenceEnd => ({ ...end, row: end.row && { ...end.row, at } });
    return { sheet, first: to(first, moved.top), last: last && to(last, moved.bottom) };
  });
}

function moveEnds(move: RowMove, place: FormulaPlace, first: Line, last: Line): { top: number; bottom: number } | null {
  const span = movedSpan(move, first.at, last.at);
  if (place.relative === undefined || (first.fixed && last.fixed)) return span;
  const top = first.fixed ? span?.top : first.at + place.relative;
  const bottom = last.fixed ? span?.bottom : last.at + place.relative;
  if (top === undefined || bottom === undefined || top < 0 || bottom > LAST_ROW) return null;
  return { top, bottom };
}
