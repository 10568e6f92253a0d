import { IdKind } from "../roster/roster";
import { citizenIdFix } from "./citizenIdFix";
import { isTwelveDigits } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/**
 * 12 good digits with blanks, dots, hyphens or an apostrophe among them, or kept as a number: other programs will not
 * find the person by it.
 */
export const untidyCitizenId: Rule = {
  id: "untidy-citizen-id",
  severity: "check",
  needs: ["citizenId"],
  check({ idKind, idUntidy }, from, to, report) {
    for (const person of peopleWith(idUntidy, 1, from, to))
      if (idKind[person] === IdKind.whole) report(person, "citizenId");
  },
  stays: ({ citizenId = "" }) => `NOT(${isTwelveDigits(citizenId)})`,
  fix: citizenIdFix(IdKind.whole),
};
