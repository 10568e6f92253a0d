import { IdKind } from "../roster/roster";
import { paramsOfDigits } from "./findingParams";
import { isTwelveDigits } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/**
 * 9 digits (or 8: a lost zero): a CMND, invalid since 2025 (Luật Căn cước 26/2023/QH15, Điều 46). Counts as not issued.
 */
export const oldIdNumber: Rule = {
  id: "old-id-number",
  severity: "check",
  needs: ["citizenId"],
  answer: "citizenId",
  check({ idKind }, from, to, report) {
    for (const person of peopleWith(idKind, IdKind.old, from, to)) report(person, "citizenId");
  },
  params: paramsOfDigits,
  stays: ({ citizenId = "" }) => `NOT(${isTwelveDigits(citizenId)})`,
};
