import { isBlankOrZero } from "./formula";
import type { Rule } from "./rule";

/** The same ID on two people or more: each of their cells. Compared are the 12 digits after cleaning or padding. */
export const duplicateCitizenId: Rule = {
  id: "duplicate-citizen-id",
  severity: "error",
  needs: ["citizenId"],
  check({ nextSameId }, from, to, report) {
    for (let person = from; person < to; person++) if ((nextSameId[person] ?? -1) >= 0) report(person, "citizenId");
  },
  stays: ({ citizenId = "" }) => `NOT(${isBlankOrZero(citizenId)})`,
};
