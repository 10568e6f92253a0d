import { cleanText } from "../grid/cleanText";
import { isPlaceholderOrZero } from "../roster/cells/placeholder";
import { REASON_CATEGORIES, reasonCategoryIndex } from "../roster/cells/reasonCategory";
import { Level2, Text } from "../roster/roster";
import { isBlankOrZero } from "./formula";
import type { Rule } from "./rule";

const NO_REASON = reasonCategoryIndex("blank");

/**
 * Not done, and no reason given, which the letter asks for (1397/BHXH-VP, item 3). Who is waiting has given one by
 * that. A note that tells something else, "HĐ 111", gives none.
 */
export const missingReason: Rule = {
  id: "missing-reason",
  severity: "missing",
  needs: ["level2", "reason"],
  answer: "reason",
  check({ level2, reasonText, reasonCategory }, from, to, report) {
    for (let person = from; person < to; person++) {
      if (level2[person] !== Level2.no) continue;
      const text = reasonText[person];
      if (text === Text.blank || (text === Text.note && reasonCategory[person] === NO_REASON)) report(person, "reason");
    }
  },
  // No formula tells a note from a reason: where there is one the mark stays until the next check.
  stays: ({ reason = "" }, _, { reasonText }) => (reasonText.includes(Text.note) ? "" : isBlankOrZero(reason)),
  fix: {
    safe: false,
    choices: REASON_CATEGORIES.filter(({ id }) => id !== "blank").map(({ label }) => label),
    propose({ value }, _, choice) {
      return choice === undefined || !isPlaceholderOrZero(cleanText(value)) ? null : { value: choice, asText: false };
    },
  },
};
