import type { Severity } from "../../rules/rule";

/** Which findings are wanted; null and "" want all. */
export interface FindingFilter {
  severity: Severity | null;
  rule: string | null;
  /** Name of a unit as a person reads it; UNITLESS: people of whom no unit can be told. */
  unit: string | null;
  /** Words, each of which must stand in the person's name or in what the rule says, or be the address of a cell. */
  text: string;
  /** Only what leaves its person to be verified, which makes the report a draft. */
  toVerify: boolean;
}

/** Stands for no unit: no unit is called so, since names of units are never empty. */
export const UNITLESS = "";

/** The filter that wants all findings. */
export const NO_FILTER: FindingFilter = { severity: null, rule: null, unit: null, text: "", toVerify: false };

/** Whether a filter leaves out anything. */
export function isFiltering({ severity, rule, unit, text, toVerify }: FindingFilter): boolean {
  return severity !== null || rule !== null || unit !== null || text.trim() !== "" || toVerify;
}
