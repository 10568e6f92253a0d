import type { FindingParams } from "./findingParams";
import type { Severity } from "./rule";

/** A cell by sheet row and column, both from 0. */
export interface Cell {
  row: number;
  column: number;
}

/** What a rule found, made when it is shown. */
export interface Finding {
  rule: string;
  severity: Severity;
  person: number;
  cells: readonly Cell[];
  params: FindingParams;
}

/** The shape of the sheet, or something about all of it: no cell to point at. */
export interface SheetFinding {
  rule:
    | "no-roster"
    | "own-sheet"
    | "no-people"
    | "column-missing"
    | "column-ambiguous"
    | "hidden-people"
    | "missing-unit"
    | "not-checked"
    | "formats-unreadable";
  params: Readonly<Record<string, string | number>>;
}
