import { IdKind } from "../roster/roster";
import { paramsOfDigits } from "./findingParams";
import { isTwelveDigits } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/**
 * An ID cell that holds something which is neither 12 digits nor can safely be read as such. Nobody can tell whether a
 * card was issued: to verify.
 */
export const malformedCitizenId: Rule = {
  id: "malformed-citizen-id",
  severity: "error",
  needs: ["citizenId"],
  answer: "citizenId",
  check({ idKind }, from, to, report) {
    for (const person of peopleWith(idKind, IdKind.malformed, from, to)) report(person, "citizenId");
  },
  params: (roster, person) => ({
    ...paramsOfDigits(roster, person),
    ...(roster.idScientific[person] === 1 ? { scientific: "1" } : {}),
  }),
  stays: ({ citizenId = "" }) => `NOT(${isTwelveDigits(citizenId)})`,
};
