import { IdKind } from "../roster/roster";
import { citizenIdFix } from "./citizenIdFix";
import { paramsOfDigits } from "./findingParams";
import { isTwelveDigits } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/** 10 or 11 digits that fit once the zeros are put back that Excel took away from a number. */
export const lostLeadingZero: Rule = {
  id: "lost-leading-zero",
  severity: "check",
  needs: ["citizenId"],
  check({ idKind }, from, to, report) {
    for (const person of peopleWith(idKind, IdKind.padded, from, to)) report(person, "citizenId");
  },
  params: paramsOfDigits,
  stays: ({ citizenId = "" }) => `NOT(${isTwelveDigits(citizenId)})`,
  fix: citizenIdFix(IdKind.padded),
};
