import { Level2 } from "../roster/roster";
import { level2Field } from "../roster/fieldsOfLayout";
import { saysLevel2Done } from "./saysLevel2Done";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/** Staff of the Bộ phận Một cửa who are not done: there the letter demands 100 %, and early (1397/BHXH-VP, item 1). */
export const oneStopNotLevel2: Rule = {
  id: "one-stop-not-level-2",
  severity: "error",
  needs: ["level2"],
  answer: "mark",
  check({ oneStop, level2, layout }, from, to, report) {
    const field = level2Field(layout);
    for (const person of peopleWith(oneStop, 1, from, to)) {
      const reached = level2[person];
      if (reached === Level2.pending || reached === Level2.no || reached === Level2.blank) report(person, field);
    }
  },
  stays: (cells, _, roster) => `NOT(${saysLevel2Done(cells, roster)})`,
};
