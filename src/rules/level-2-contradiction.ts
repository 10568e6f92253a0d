import { Level2 } from "../roster/roster";
import { level2Field } from "../roster/fieldsOfLayout";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/** Both "đã" and "chưa" marked: both cells. To verify. */
export const level2Contradiction: Rule = {
  id: "level-2-contradiction",
  severity: "error",
  needs: ["level2"],
  answer: "mark",
  // Without a pair there is nothing to contradict itself.
  optional: ["level2Not"],
  check({ level2, layout }, from, to, report) {
    const field = level2Field(layout);
    for (const person of peopleWith(level2, Level2.contradiction, from, to)) report(person, field, "level2Not");
  },
  stays: ({ level2, level2Date = "", level2Not = "" }) => `LEN(${level2 ?? level2Date})*LEN(${level2Not})>0`,
};
