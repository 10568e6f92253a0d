import { fieldAt } from "../roster/field";
import { Level2 } from "../roster/roster";
import { saysLevel2Done } from "./saysLevel2Done";
import type { Rule } from "./rule";

/** A mark that says neither yes nor no nor waiting, or a date to come. To verify. */
export const unclearLevel2: Rule = {
  id: "unclear-level-2",
  severity: "check",
  needs: ["level2"],
  check({ level2, level2Field }, from, to, report) {
    for (let person = from; person < to; person++) {
      if (level2[person] === Level2.unclear) report(person, fieldAt(level2Field[person]));
    }
  },
  stays: (cells, _, roster) => `NOT(${saysLevel2Done(cells, roster)})`,
};
