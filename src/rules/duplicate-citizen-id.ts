import { paramsOfOthers, ROWS_NAMED } from "./findingParams";
import { isBlankOrZero } from "./formula";
import { ringOf } from "./ringOf";
import type { Rule } from "./rule";

/** The same ID on two people or more: each of their cells. Compared are the 12 digits after cleaning or padding. */
export const duplicateCitizenId: Rule = {
  id: "duplicate-citizen-id",
  severity: "error",
  needs: ["citizenId"],
  answer: "citizenId",
  check({ nextSameId }, from, to, report) {
    for (let person = from; person < to; person++) if ((nextSameId[person] ?? -1) >= 0) report(person, "citizenId");
  },
  params(roster, person) {
    const ring = ringOf(roster.nextSameId, person);
    const others = ring.slice(0, ROWS_NAMED + 1).filter((other) => other !== person);
    return paramsOfOthers(roster, others.slice(0, ROWS_NAMED), ring.length - 1);
  },
  stays: ({ citizenId = "" }) => `NOT(${isBlankOrZero(citizenId)})`,
};
