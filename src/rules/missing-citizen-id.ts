import { IdKind, Said } from "../roster/roster";
import { isBlankOrZero } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/**
 * A person whose ID cell is blank, and of whom no column says that no card was issued. The letter counts such a person
 * as not issued.
 */
export const missingCitizenId: Rule = {
  id: "missing-citizen-id",
  severity: "missing",
  needs: ["citizenId"],
  answer: "citizenId",
  check({ idKind, said }, from, to, report) {
    for (const person of peopleWith(idKind, IdKind.blank, from, to))
      if (said[person] !== Said.no) report(person, "citizenId");
  },
  twin({ citizenId = "", citizenIdIssued, citizenIdNotIssued }) {
    if (citizenIdIssued !== undefined || citizenIdNotIssued !== undefined) return null;
    return { field: "citizenId", formula: isBlankOrZero(citizenId) };
  },
  stays: ({ citizenId = "" }) => isBlankOrZero(citizenId),
};
