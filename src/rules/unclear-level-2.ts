import { fieldAt } from "../roster/field";
import { Mark, readMark } from "../roster/cells/readMark";
import { Level2 } from "../roster/roster";
import { saysLevel2Done } from "./saysLevel2Done";
import type { Rule } from "./rule";
import { DEFAULT_MARKS } from "./usualMarks";

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
  fix: {
    safe: false,
    choices: [DEFAULT_MARKS.yes, DEFAULT_MARKS.no],
    // Under "Chưa …" a yes means no, and beside a level-2 column a date decides nothing: there one cell alone cannot be put right.
    fits: ({ columns }, column) => column === (columns.level2 ?? columns.level2Date)?.index,
    propose({ value }, choice) {
      if (choice === undefined || readMark(value, 0) !== Mark.unclear) return null;
      return { value: choice, asText: false };
    },
  },
};
