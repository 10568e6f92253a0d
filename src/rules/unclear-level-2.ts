import { fieldAt } from "../roster/field";
import { level2MarkReader } from "../roster/cells/level2MarkReader";
import { Mark } from "../roster/cells/mark";
import { level2Field } from "../roster/fieldsOfLayout";
import { Level2 } from "../roster/roster";
import { saysLevel2Done } from "./saysLevel2Done";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";
import { DEFAULT_MARKS } from "./usualMarks";

/** A mark that says neither yes nor no nor waiting, or a date to come. To verify. */
export const unclearLevel2: Rule = {
  id: "unclear-level-2",
  severity: "check",
  needs: ["level2"],
  answer: "mark",
  check({ level2, level2Field }, from, to, report) {
    for (const person of peopleWith(level2, Level2.unclear, from, to)) report(person, fieldAt(level2Field[person]));
  },
  stays: (cells, _, roster) => `NOT(${saysLevel2Done(cells, roster)})`,
  fix: {
    safe: false,
    choices: [DEFAULT_MARKS.yes, DEFAULT_MARKS.no],
    marks: true,
    // Under "Chưa …" a yes means no, and beside a level-2 column a date decides nothing: there one cell alone cannot be
    // put right.
    fits: (layout, column) => layout.blankMeansDone !== true && column === layout.columns[level2Field(layout)]?.index,
    propose({ value }, { layout, today }, choice) {
      if (choice === undefined || level2MarkReader(layout, today)(value) !== Mark.unclear) return null;
      return { value: choice, asText: false };
    },
  },
};
