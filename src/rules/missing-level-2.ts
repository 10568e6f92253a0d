import { Level2, Text } from "../roster/roster";
import { level2Field } from "../roster/fieldsOfLayout";
import { isBlankMark, isBlankOrZero } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/** Nothing marked in any level-2 column, and no reason given: nobody knows. Counts as not done. */
export const missingLevel2: Rule = {
  id: "missing-level-2",
  severity: "missing",
  needs: ["level2"],
  answer: "mark",
  check({ level2, layout }, from, to, report) {
    const field = level2Field(layout);
    for (const person of peopleWith(level2, Level2.blank, from, to)) report(person, field);
  },
  twin({ level2, level2Not, level2Registered, level2Date, reason }, { mergedFields, reasonText }) {
    // only the first of merged cells holds what is said of all people in them
    if (mergedFields.includes("level2") || mergedFields.includes("reason")) return null;
    // no formula tells a note of something else from a reason
    if (reasonText.includes(Text.note)) return null;
    const others = [level2Not, level2Registered, level2Date];
    if (level2 === undefined || others.some((other) => other !== undefined)) return null;
    const noReason = reason === undefined ? "" : `,${isBlankOrZero(reason)}`;
    return { field: "level2", formula: isBlankMark(level2) + noReason };
  },
  stays: ({ level2, level2Date = "" }) => isBlankMark(level2 ?? level2Date),
};
