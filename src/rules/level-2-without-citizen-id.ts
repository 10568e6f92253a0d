import { IdKind, Level2, Said } from "../roster/roster";
import { level2Field } from "../roster/fieldsOfLayout";
import { isTwelveDigits } from "./formula";
import type { Rule } from "./rule";

/**
 * Level 2 done, but no ID issued: cannot be, level 2 presupposes the card (Nghị định 59/2022/NĐ-CP, now 69/2024/NĐ-CP).
 * A blank ID cell is no contradiction where another column says that the card was issued; nor is a foreigner's
 * passport.
 */
export const level2WithoutCitizenId: Rule = {
  id: "level-2-without-citizen-id",
  severity: "error",
  needs: ["citizenId", "level2"],
  answeredIn: ["citizenId", "level2"],
  check({ level2, idKind, said, layout }, from, to, report) {
    const field = level2Field(layout);
    for (let person = from; person < to; person++) {
      if (level2[person] !== Level2.done) continue;
      const kind = idKind[person];
      const blank = kind === IdKind.blank && said[person] !== Said.yes;
      if (blank || kind === IdKind.notIssued || kind === IdKind.old) report(person, field);
    }
  },
  stays: ({ citizenId = "" }) => `NOT(${isTwelveDigits(citizenId)})`,
};
