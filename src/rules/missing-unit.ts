import { NO_UNIT } from "../roster/roster";
import { tellsNoUnit } from "../roster/tellsNoUnit";
import { isBlankOrZero } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/**
 * There is a unit column, but no unit can be told: not from the cell, what is merged over it, a ditto mark or the
 * section. Where nobody has a unit it is said once, of the sheet (`sheetFindings`).
 */
export const missingUnit: Rule = {
  id: "missing-unit",
  severity: "missing",
  needs: ["unit"],
  check(roster, from, to, report) {
    const { unit } = roster;
    if (tellsNoUnit(roster)) return;
    for (const person of peopleWith(unit, NO_UNIT, from, to)) report(person, "unit");
  },
  stays: ({ unit = "" }) => isBlankOrZero(unit),
};
