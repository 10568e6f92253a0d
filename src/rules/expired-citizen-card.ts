import { CardExpiry } from "../roster/cells/readCardExpiry";
import { dayNumber } from "./formula";
import type { Rule } from "./rule";

/**
 * The card holds no more, and the account is locked with it (Nghị định 69/2024/NĐ-CP, Điều 15). On its last day it
 * still holds.
 */
export const expiredCitizenCard: Rule = {
  id: "expired-citizen-card",
  severity: "check",
  needs: [],
  optional: ["citizenIdExpiry"],
  check({ cardExpiry, today }, from, to, report) {
    for (let person = from; person < to; person++) {
      const last = cardExpiry[person] ?? CardExpiry.none;
      if (last !== CardExpiry.none && last < today) report(person, "citizenIdExpiry");
    }
  },
  // Text stays marked until the next check: no formula reads a date in it alike in every language of Excel.
  stays: (_, cell, { today }) => `NOT(OR(LEN(${cell})=0,N(${cell})>=${dayNumber(today)}))`,
};
