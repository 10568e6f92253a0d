import { IdKind } from "../roster/roster";
import { isPlainId } from "./idFormula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/**
 * 12 digits that nobody has: a birthplace code that was never given (TT 07/2016/TT-BCA), or a year of birth to come
 * (Nghị định 137/2015/NĐ-CP, Điều 13, now 70/2024/NĐ-CP, Điều 11).
 */
export const impossibleCitizenId: Rule = {
  id: "impossible-citizen-id",
  severity: "error",
  needs: ["citizenId"],
  answer: "citizenId",
  check({ idKind }, from, to, report) {
    for (const person of peopleWith(idKind, IdKind.impossible, from, to)) report(person, "citizenId");
  },
  stays: ({ citizenId = "" }, _, { today }) => `${citizenId}<>"",NOT(${isPlainId(citizenId, today)})`,
};
