import { IdKind } from "../roster/roster";
import { citizenIdFix } from "./citizenIdFix";
import { paramsOfDigits } from "./findingParams";
import { isTwelveDigits } from "./formula";
import type { Rule } from "./rule";

/** 10 or 11 digits that fit once the zeros are put back that Excel took away from a number. */
export const lostLeadingZero: Rule = {
  id: "lost-leading-zero",
  severity: "check",
  needs: ["citizenId"],
  check({ idKind }, from, to, report) {
    for (let person = from; person < to; person++) if (idKind[person] === IdKind.padded) report(person, "citizenId");
  },
  params: paramsOfDigits,
  stays: ({ citizenId = "" }) => `NOT(${isTwelveDigits(citizenId)})`,
  fix: citizenIdFix(IdKind.padded),
};
