import { blockAddress, columnLetters } from "../grid/address";
import type { Block } from "../grid/block";
import type { Roster } from "../roster/roster";
import { LONGEST_FORMULA } from "../rules/formula";
import type { CellRefs, Severity } from "../rules/rule";

/** How a highlight looks: by the severity of its rule, or the quiet look of a to-do. */
export type HighlightKind = Severity | "toDo";

/** A conditional format to set. Areas lie in one column, from the top; the formula is written for the first cell of the first. */
export interface Highlight {
  /** A rule id, or "to-do": who owns the format. */
  owner: string;
  kind: HighlightKind;
  areas: readonly Block[];
  formula: string;
}

/** Owner of the highlights of to-dos. */
export const TO_DO_OWNER = "to-do";

/** Excel takes lists of areas up to 8,192 characters and has been seen to fail below that (office-js #5198): stay far under. */
const LONGEST_AREAS = 2_000;

/** What every formula of ours begins with: N of a text is 0, so the format names its owner and clearing finds exactly ours. */
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

/** Addresses of the cells of a person in a sheet row (from 0), by field. */
export function refsAt({ layout }: Roster, row: number): CellRefs {
  const refs = Object.entries(layout.columns).map(([field, { index }]) => [
    field,
    `$${columnLetters(index)}${String(row + 1)}`,
  ]);
  return Object.fromEntries(refs) as CellRefs;
}

/** Areas in parts that are short enough to be named in one call. */
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

/** Highlights on these areas of one column, in as many parts as need be. `condition` is written for a row; "" is always true. */
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
