import { cleanText } from "../grid/cleanText";
import { isPlaceholderOrZero } from "../roster/cells/placeholder";
import { REASON_CATEGORIES } from "../roster/cells/reasonCategory";
import { Level2, Text } from "../roster/roster";
import { isBlankOrZero } from "./formula";
import type { Rule } from "./rule";

/** Not done, and no reason given, which the letter asks for (1397/BHXH-VP, item 3). Who is waiting has given one by that. */
export const missingReason: Rule = {
  id: "missing-reason",
  severity: "missing",
  needs: ["level2", "reason"],
  answer: "reason",
  check({ level2, reasonText }, from, to, report) {
    for (let person = from; person < to; person++) {
      if (level2[person] === Level2.no && reasonText[person] === Text.blank) report(person, "reason");
    }
  },
  stays: ({ reason = "" }) => isBlankOrZero(reason),
  fix: {
    safe: false,
    choices: REASON_CATEGORIES.filter(({ id }) => id !== "blank").map(({ label }) => label),
    propose({ value }, _, choice) {
      return choice === undefined || !isPlaceholderOrZero(cleanText(value)) ? null : { value: choice, asText: false };
    },
  },
};
