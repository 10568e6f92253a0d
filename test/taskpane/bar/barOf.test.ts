import { barOf, startBarOf, type Bar, type BarFacts } from "../../../src/taskpane/bar/barOf";

/** A roster with safe fixes and more, of which no report was written. */
const FACTS: BarFacts = {
  checked: "roster",
  others: 2,
  outdated: false,
  lacksLevel2: false,
  safeFixes: 12,
  forUnits: true,
  report: null,
  sent: false,
  tab: "findings",
};

test.each<[string, Partial<BarFacts>, Bar]>([
  ["nothing checked", { checked: null }, { primary: "check", secondary: null }],
  ["no roster", { checked: "noRoster" }, { primary: "chooseSheet", secondary: "chooseColumns" }],
  ["no roster, no other sheet", { checked: "noRoster", others: 0 }, { primary: "chooseColumns", secondary: null }],
  ["other sheet or columns", { outdated: true, report: "current" }, { primary: "checkAgain", secondary: null }],
  ["no roster, other sheet", { checked: "noRoster", outdated: true }, { primary: "checkAgain", secondary: null }],
  ["no level 2", { lacksLevel2: true }, { primary: "chooseColumns", secondary: "report" }],
  ["safe fixes left", {}, { primary: "fixSafe", secondary: "report" }],
  ["none left, others open", { safeFixes: 0 }, { primary: "supplement", secondary: "report" }],
  ["nothing left", { safeFixes: 0, forUnits: false }, { primary: "report", secondary: null }],
  ["people without level 2 in view", { tab: "toDos" }, { primary: "supplement", secondary: "report" }],
  ["report in view", { tab: "report" }, { primary: "report", secondary: null }],
  ["report on other numbers", { report: "changed", safeFixes: 0 }, { primary: "supplement", secondary: "report" }],
  ["report of another sheet in view", { report: "otherSheet", tab: "report" }, { primary: "report", secondary: null }],
  ["report written", { report: "current" }, { primary: "send", secondary: "fixSafe" }],
  ["report written, units open", { report: "current", safeFixes: 0 }, { primary: "send", secondary: null }],
  [
    "report written, nothing left",
    { report: "current", safeFixes: 0, forUnits: false },
    { primary: "send", secondary: null },
  ],
  [
    "report written, people without level 2 in view",
    { report: "current", tab: "toDos" },
    { primary: "supplement", secondary: null },
  ],
  ["report sent", { report: "current", sent: true }, { primary: "email", secondary: "fixSafe" }],
  ["report written, in view", { report: "current", tab: "report" }, { primary: "send", secondary: "email" }],
  ["report sent, in view", { report: "current", sent: true, tab: "report" }, { primary: "email", secondary: "send" }],
])("%s", (_state, facts, bar) => {
  expect(barOf({ ...FACTS, ...facts })).toEqual(bar);
});

test.each<[string, boolean, number, Bar]>([
  ["a list is there", false, 3, { primary: "check", secondary: null }],
  ["no list, other sheets", true, 1, { primary: "chooseSheet", secondary: "check" }],
  ["no list, no other sheet", true, 0, { primary: "check", secondary: null }],
])("before the first check, %s", (_about, noRoster, others, bar) => {
  expect(startBarOf(noRoster, others)).toEqual(bar);
});
