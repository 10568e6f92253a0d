import type { Question } from "../../../src/roster/questions/question";
import type { Outcome } from "../../../src/taskpane/paneState";
import { statusText } from "../../../src/taskpane/status/statusText";
import { vi } from "../../../src/text/vi/vi";
import { now, result } from "../paneWith";

const { status } = vi.pane;
const level2 = { fullName: { index: 1 }, level2: { index: 4 } };

/** 45 people, 1 finding, 12 without level 2; and what a test changes of it. */
function outcomeWith(change: {
  columns?: object;
  highlighted?: boolean;
  notDone?: number | null;
  questions?: readonly Question[];
}): Outcome {
  const { checked } = result;
  if (checked === null) throw new Error("no roster");
  const { columns = level2, highlighted = true, notDone = 12, questions = [] } = change;
  return {
    result: {
      ...result,
      questions,
      checked: {
        ...checked,
        highlighted,
        roster: { ...checked.roster, count: 1045, layout: { ...checked.roster.layout, columns } },
        summary: { ...checked.summary, totals: { ...checked.summary.totals, notDone } },
      },
    },
    checkedAt: now,
    highlightedToDos: true,
    choice: undefined,
  };
}

const QUESTION = { kind: "holdsLevels" } as unknown as Question;
const nobody: Outcome = {
  ...outcomeWith({}),
  result: { ...result, checked: null, sheetFindings: [{ rule: "no-people", params: {} }] },
};
const none: Outcome = { ...outcomeWith({}), result: { ...result, checked: null } };

test.each([
  ["all is well", outcomeWith({}), null, null, status.counts("1.045", "1", "12"), false],
  ["level 2 cannot be counted", outcomeWith({ notDone: null }), null, null, status.counts("1.045", "1", null), false],
  ["the report is that of the result", outcomeWith({}), null, "current", status.counts("1.045", "1", "12"), false],
  ["the report is of other numbers", outcomeWith({}), null, "changed", status.reportStale, true],
  ["protected", outcomeWith({ highlighted: false }), null, "changed", status.notHighlighted, true],
  ["no level 2", outcomeWith({ columns: {}, highlighted: false }), null, null, status.level2Missing, true],
  ["a question", outcomeWith({ questions: [QUESTION], columns: {} }), null, null, status.question, true],
  ["headings alone", nobody, null, null, status.noPeople, true],
  ["no roster", none, null, null, status.noRoster, true],
  ["other columns", outcomeWith({ questions: [QUESTION] }), "otherColumns", null, status.otherColumns, true],
  ["another sheet", none, "otherSheet", null, status.otherSheet("DS 2026"), true],
] as const)("%s", (_about, outcome, why, report, text, warns) => {
  expect(statusText(outcome, why, report, vi)).toEqual({ text, warns });
});
