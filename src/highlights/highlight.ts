import { blockAddress, columnLetters } from "../grid/address";
import type { Block } from "../grid/block";
import { joinRows } from "../grid/joinRows";
import type { RowSpan } from "../grid/rowSpan";
import type { Roster } from "../roster/roster";
import { LONGEST_FORMULA } from "../rules/formula";
import type { CellRefs, Severity } from "../rules/rule";

/** How a highlight looks: by the severity of its rule; for what was typed since the check; or quiet, for a to-do. */
export type HighlightKind = Severity | "typed" | "toDo";

/**
 * A highlight as a sheet bears it. Its areas lie in one column, from the top. The formula is written for the first cell
 * of the first area.
 */
export interface Mark {
  /** Who owns the format: the id of a rule, or "to-do". */
  owner: string;
  areas: readonly Block[];
  formula: string;
}

/** A conditional format to set. */
export interface Highlight extends Mark {
  kind: HighlightKind;
}

/** Owners of the highlights that show what is typed wrong before the next check. For ever: workbooks carry them. */
export const REPEATED_OWNER = "repeated-id";
export const TYPED_OWNER = "typed-id";

/** Owner of the highlights of to-dos. */
export const TO_DO_OWNER = "to-do";

/**
 * Excel takes lists of areas up to 8,192 characters, and people saw it fail below that (office-js #5198). We stay far
 * under.
 */
const LONGEST_AREAS = 2_000;

/**
 * Every formula of ours begins with this. N of a text is 0, so that the format names its owner and clearing finds
 * exactly ours.
 */
const OWNER_MARK = 'N("vneid:';

/** The owner named in a conditional format's formula, or null if it is none of ours. */
export function ownerOfFormula(formula: string): string | null {
  const start = formula.indexOf(OWNER_MARK);
  return start < 0 ? null : formula.slice(start + OWNER_MARK.length, formula.indexOf('"', start + OWNER_MARK.length));
}

/** A formula that names its owner and is true where the condition is. */
export function owned(owner: string, condition: string): string {
  return condition === "" ? `${OWNER_MARK}${owner}")=0` : `AND(${OWNER_MARK}${owner}")=0,${condition})`;
}

/** Whether a highlight stays on its cells whatever they hold. */
export function isAlways({ owner, formula }: Mark): boolean {
  return formula === owned(owner, "");
}

/** Addresses of one person's cells, by field; `row` is the sheet row, from 0. */
export function refsAt({ layout }: Roster, row: number): CellRefs {
  const refs = Object.entries(layout.columns).map(([field, { index }]) => [
    field,
    `$${columnLetters(index)}${String(row + 1)}`,
  ]);
  return Object.fromEntries(refs) as CellRefs;
}

/** Spans of rows as areas of a column. */
export const inColumn = (column: number, spans: readonly RowSpan[]): Block[] =>
  spans.map(({ first, last }) => ({ top: first, left: column, bottom: last, right: column }));

/** The areas of a column that some rows make. `rows` ascend; a repeated row counts once. */
export const areasOf = (rows: Iterable<number>, column: number): Block[] => inColumn(column, joinRows(rows));

/** Splits areas into parts that are each short enough to be named in one call. */
function inParts(areas: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  let length = Infinity;
  for (const area of areas) {
    length += blockAddress(area.top, area.left, area.bottom, area.right).length + 1;
    if (length > LONGEST_AREAS) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(area);
  }
  return parts;
}

/**
 * Highlights on areas of one column, in as many parts as their addresses need. `condition` gives the formula for a row;
 * "" is true always.
 */
export function highlightCells(
  owner: string,
  kind: HighlightKind,
  areas: readonly Block[],
  condition: (row: number) => string,
): Highlight[] {
  return inParts(areas).flatMap((part) => {
    const first = part[0];
    if (first === undefined) return [];
    const formula = owned(owner, condition(first.top));
    return [{ owner, kind, areas: part, formula: formula.length > LONGEST_FORMULA ? owned(owner, "") : formula }];
  });
}
