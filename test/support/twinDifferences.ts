import { UNSEEN } from "../../src/grid/blanks";
import { isErrorValue, type CellValue } from "../../src/grid/cellValue";

export type FormulaEngine = "Univer" | "LibreOffice";

/** Where a formula engine and a rule may disagree: about cells that name such a value. */
export interface TwinDifference {
  engines: readonly FormulaEngine[];
  value: (value: CellValue) => boolean;
  /** Only in highlights of these rules; absent: in any. */
  rules?: readonly string[];
  reason: string;
}

const BOTH: readonly FormulaEngine[] = ["Univer", "LibreOffice"];

function matching(pattern: RegExp): (value: CellValue) => boolean {
  return (value) => typeof value === "string" && pattern.test(value);
}

/**
 * All differences between rules and their formulas that we know of, and put up with. The tests of twins allow these and
 * no others.
 */
export const TWIN_DIFFERENCES: readonly TwinDifference[] = [
  {
    engines: BOTH,
    value: matching(new RegExp(`(?!\ufeff)(?:${UNSEEN.source})`, "u")),
    reason: "What nobody sees is nothing to the rule; a formula of 255 characters has no room to take it out.",
  },
  {
    engines: ["LibreOffice"],
    value: matching(/[\u2003\u3000\ufeff]/),
    reason:
      "Blanks other than the ordinary and the hard one, likewise; Univer's TRIM cuts them off, as no other TRIM does.",
  },
  {
    engines: BOTH,
    value: matching(/…[\s.]*…/),
    reason:
      "Any number of “…” is nothing to the rule; the formula knows one and two, for want of room (src/roster/cells/placeholder.ts).",
  },
  {
    engines: BOTH,
    value: matching(/\|/),
    reason:
      "The formula looks a text up in a list between bars: two neighbours of the list joined by a bar are found there, too.",
  },
  {
    engines: BOTH,
    value: isErrorValue,
    rules: ["missing-level-2"],
    reason:
      "An error value for a reason gives none, says the rule; to the formula it is no blank. The row is marked by cell-error.",
  },
  {
    engines: ["LibreOffice"],
    value: matching(/^[-–—_/]+\n[-–—_/]+$/),
    reason:
      "CLEAN joins two lines to one, “-” and “-” to “--”; Univer's CLEAN does not take line breaks out. The rule sees two words.",
  },
  {
    engines: ["LibreOffice"],
    value: (value) => value === false,
    reason: "In LibreOffice FALSE is the number 0, also as a text; in Excel and Univer it is the word.",
  },
];
