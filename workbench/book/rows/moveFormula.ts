import { LAST_COLUMN, LAST_ROW } from "../block";
import { columnOfLetters } from "../blockAddress";
import { movedSpan, type RowMove } from "./rowMove";

/** Where a formula stands, as seen from the sheet whose rows move. */
export interface FormulaPlace {
  /** The name of the sheet whose rows move. */
  sheetName: string;
  /** Whether references without a sheet mean that sheet. */
  here: boolean;
  /**
   * Of a conditional format or a validation on that sheet: how many rows the first cell of its range has moved. Its formula is
   * said of that cell, so rows without a dollar sign keep their distance from it.
   */
  relative?: number;
}

const CELL = String.raw`(\$?[A-Z]{1,3})(\$?)(\d+)(?::(\$?[A-Z]{1,3})(\$?)(\d+))?`;
const ROWS = String.raw`(\$?)(\d+):(\$?)(\d+)`;
const SHEET = String.raw`(?:(?<![\p{L}\p{N}_.\]:!#'])('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|(?<![\p{L}\p{N}_.!\]$#'\\]))`;
/** Text in quotes and what stands in brackets (columns of tables, other workbooks) are passed over. */
const PASSED = String.raw`"(?:[^"]|"")*"|\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const REFERENCES = new RegExp(String.raw`${PASSED}|${SHEET}(?:${CELL}|${ROWS})(?![\p{L}\p{N}_.(!\[])`, "gu");

/** A formula after rows of a sheet have moved: its references follow, those to cells that have gone become #REF!. */
export function moveFormula(formula: string, move: RowMove, place: FormulaPlace): string {
  return formula.replace(REFERENCES, (whole: string, ...groups: (string | undefined)[]) => {
    const [sheet, column, fixed, row, lastColumn, lastFixed, lastRow, fixedTop, top, fixedBottom, bottom] = groups;
    if (row === undefined && top === undefined) return whole;
    const named = sheet?.replace(/^'|'$/g, "").replace(/''/g, "'");
    if (named === undefined ? !place.here : named.toLowerCase() !== place.sheetName.toLowerCase()) return whole;
    const columns = [column, lastColumn].filter((letters) => letters !== undefined);
    if (columns.some((letters) => columnOfLetters(letters.replace("$", "")) > LAST_COLUMN)) return whole;
    const prefix = sheet === undefined ? "" : `${sheet}!`;
    const first = { fixed: (fixed ?? fixedTop) === "$", row: Number(row ?? top) - 1 };
    const second =
      row !== undefined && lastRow === undefined
        ? null
        : { fixed: (lastFixed ?? fixedBottom) === "$", row: Number(lastRow ?? bottom) - 1 };
    const moved = moveEnds(move, place, first, second ?? first);
    if (moved === null) return `${prefix}#REF!`;
    const text = (letters: string | undefined, end: End, at: number): string =>
      `${letters ?? ""}${end.fixed ? "$" : ""}${String(at + 1)}`;
    const one = text(column, first, moved.top);
    return prefix + (second === null ? one : `${one}:${text(lastColumn, second, moved.bottom)}`);
  });
}

interface End {
  fixed: boolean;
  row: number;
}

function moveEnds(move: RowMove, place: FormulaPlace, first: End, last: End): { top: number; bottom: number } | null {
  const span = movedSpan(move, first.row, last.row);
  if (place.relative === undefined || (first.fixed && last.fixed)) return span;
  const top = first.fixed ? span?.top : first.row + place.relative;
  const bottom = last.fixed ? span?.bottom : last.row + place.relative;
  if (top === undefined || bottom === undefined || top < 0 || bottom > LAST_ROW) return null;
  return { top, bottom };
}
