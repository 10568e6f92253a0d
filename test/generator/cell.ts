/** Rules about single people, by their ids in src/rules. */
export type RuleId =
  | "missing-name"
  | "missing-citizen-id"
  | "missing-level-2"
  | "missing-reason"
  | "missing-unit"
  | "expired-citizen-card"
  | "malformed-citizen-id"
  | "impossible-citizen-id"
  | "duplicate-citizen-id"
  | "level-2-without-citizen-id"
  | "level-2-contradiction"
  | "one-stop-not-level-2"
  | "invalid-birth-date"
  | "cell-error"
  | "old-id-number"
  | "lost-leading-zero"
  | "citizen-id-birth-year"
  | "citizen-id-gender"
  | "unclear-level-2"
  | "citizen-id-contradiction"
  | "reason-though-done"
  | "possible-same-person"
  | "untidy-citizen-id"
  | "untidy-text"
  | "legacy-font-text";

export type ErrorText = "#N/A" | "#REF!" | "#VALUE!" | "#DIV/0!" | "#NAME?";

export type CellContent = string | number | boolean | Date | { error: ErrorText };

/** What goes into a cell, and what must be found there whatever else its row says. */
export interface Cell {
  value: CellContent;
  font?: string;
  format?: string;
  rules?: readonly RuleId[];
}

export const BLANK: Cell = { value: "" };

/** An error value, which is a finding in every column that is read. */
export function errorCell(error: ErrorText): Cell {
  return { value: { error }, rules: ["cell-error"] };
}

/** A date as Excel keeps it: a serial with a format that shows a date. */
export function dateCell(year: number, month: number, day: number): Cell {
  return { value: new Date(Date.UTC(year, month - 1, day)), format: "dd/mm/yyyy" };
}
