import { nameField } from "../roster/fieldsOfLayout";
import { paramsOfOthers, ROWS_NAMED } from "./findingParams";
import { countNamesakes, firstNamesakes } from "./namesakes";
import type { Rule } from "./rule";

/** Probably one person entered twice, under two numbers: every name cell. */
export const possibleSamePerson: Rule = {
  id: "possible-same-person",
  severity: "check",
  needs: ["citizenId"],
  answeredIn: [],
  check(roster, from, to, report) {
    const field = nameField(roster.layout);
    for (let person = from; person < to; person++) {
      if ((roster.nextSameName[person] ?? -1) >= 0 && countNamesakes(roster, person) > 0) report(person, field);
    }
  },
  params: (roster, person) =>
    paramsOfOthers(roster, firstNamesakes(roster, person, ROWS_NAMED), countNamesakes(roster, person)),
};
