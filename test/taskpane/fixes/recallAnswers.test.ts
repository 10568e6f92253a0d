import type { CellValue } from "../../../src/grid/cellValue";
import type { WantedFixes } from "../../../src/rules/fixTargets";
import type { FixDecision, FixPreview } from "../../../src/rules/planFixes";
import type { ProposedFix } from "../../../src/rules/proposeFix";
import type { Standing } from "../../../src/rules/standing";
import { NO_ANSWERS, withWritten, type KeptAnswers } from "../../../src/taskpane/fixes/keptAnswers";
import { recallAnswers } from "../../../src/taskpane/fixes/recallAnswers";
import { result } from "../paneWith";

const [NAME, ID, REASON] = [1, 2, 4];
const look = { numberFormat: "General", font: "Calibri" };
const names = { headingOf: (column: number) => `cột ${column}`, nameAt: (row: number) => `hàng ${row}` };

/** Somebody known by name and ID; by the whole row where `beside` is given. */
function person(name: string, id: CellValue, beside?: CellValue): Standing {
  const known = (column: number, value: CellValue) => ({ column, spellings: [value] });
  return {
    who: [known(NAME, name), known(ID, id)],
    beside: beside === undefined ? [] : [known(5, beside)],
  };
}

const AN = person("An", "001099012345");
const BINH = person("Bình", "001199054321");

const reason = (row: number, standing: Standing, change: Partial<FixDecision> = {}): FixDecision => ({
  rule: "missing-reason",
  row,
  column: REASON,
  standing,
  name: "",
  cell: { value: "", ...look },
  choices: ["Nghỉ ốm", "Đi công tác"],
  ...change,
});

const tidy = (row: number, standing: Standing, column = NAME, value = "An "): ProposedFix => ({
  rule: "untidy-text",
  row,
  column,
  standing,
  before: { value, ...look },
  after: { value: value.trim(), ...look },
});

const RULE: WantedFixes = { kind: "rule", rule: "missing-reason" };
const SAFE: WantedFixes = { kind: "safe" };

function open(which: WantedFixes, fixes: readonly ProposedFix[], decisions: readonly FixDecision[], sheetId = "7") {
  const context: FixPreview["context"] = {
    layout: { header: { first: 0, last: 0 }, columns: {}, ordinal: null, left: 0, ambiguous: [] },
    today: 2026_06_15,
  };
  const preview = { context, fixes, decisions, formulas: [], settled: [], byHand: [], moved: [], merged: [] };
  return { result: { ...result, sheetId }, which, preview };
}

/** What is kept once these texts were chosen in a preview of decisions. */
function decided(decisions: readonly FixDecision[], texts: readonly [cell: string, text: string][]): KeptAnswers {
  const before = recallAnswers(open(RULE, [], decisions), NO_ANSWERS, names);
  return before.keep({ column: null, texts: new Map(texts), leftOut: new Set() });
}

const KEPT = decided([reason(3, AN), reason(4, BINH)], [["3 4", "Nghỉ ốm"]]);

/** What is chosen in a preview, and what lapsed, as texts. */
function recalled(preview: ReturnType<typeof open>, kept: KeptAnswers) {
  const { answers, lapsed } = recallAnswers(preview, kept, names);
  return {
    texts: [...answers.texts].map(([cell, text]) => `${cell}: ${text}`),
    lapsed: lapsed.map(({ row, name }) => `${row} ${name}`),
  };
}

const chosen = (cell: string) => ({ texts: [`${cell}: Nghỉ ốm`], lapsed: [] });
const LAPSED = { texts: [], lapsed: ["3 hàng 3"] };

test.each([
  ["the same list", [reason(3, AN), reason(4, BINH)], chosen("3 4")],
  ["sorted, a row put in above", [reason(4, BINH), reason(9, AN)], chosen("9 4")],
  ["blanks in name and ID, noughts in front, were put right", [reason(3, person("An", 1_099_012_345))], chosen("3 4")],
  ["somebody else stands in the row", [reason(3, BINH)], LAPSED],
  ["another spelling of tones is another name", [reason(3, person("Ân", "001099012345"))], LAPSED],
  ["another ID", [reason(3, person("An", "001099012346"))], LAPSED],
  ["the cell says something by now", [reason(3, AN, { cell: { value: "…", ...look } })], LAPSED],
  ["the cell holds a number in place of the same text", [reason(3, AN, { cell: { value: 0, ...look } })], LAPSED],
  ["another column", [reason(3, AN, { column: 5 })], LAPSED],
  ["another rule in the cell", [reason(3, AN, { rule: "unclear-level-2" })], LAPSED],
  ["the choice is none any more", [reason(3, AN, { choices: ["Đi công tác"] })], LAPSED],
  ["two who cannot be told apart", [reason(3, AN), reason(4, AN)], LAPSED],
  ["nothing is to be decided any more", [], LAPSED],
])("a choice, where there is %s", (_, decisions, expected) => {
  expect(recalled(open(RULE, [], decisions), KEPT)).toEqual(expected);
});

test("of namesakes with the same ID it is the one whose row says the same", () => {
  const [one, other] = [person("An", "", "Phòng Thu"), person("An", "", "Phòng Chế độ")];
  const kept = decided([reason(3, one), reason(4, other)], [["4 4", "Nghỉ ốm"]]);
  expect(recalled(open(RULE, [], [reason(3, other), reason(4, one)]), kept)).toEqual(chosen("3 4"));
});

test.each([
  ["another sheet", open(RULE, [], [reason(3, AN)], "8")],
  ["other rules", open(SAFE, [tidy(3, AN)], [])],
])("a preview of %s recalls nothing and says nothing; the choice waits", (_, other) => {
  const first = recallAnswers(other, KEPT, names);
  expect([first.answers.texts.size, first.answers.leftOut.size, first.lapsed]).toEqual([0, 0, []]);
  expect(recalled(open(RULE, [], [reason(3, AN)]), first.keep(first.answers))).toEqual(chosen("3 4"));
});

test("what lapsed is said once", () => {
  const preview = open(RULE, [], [reason(3, BINH)]);
  const first = recallAnswers(preview, KEPT, names);
  expect(first.lapsed).toHaveLength(1);
  expect(recalled(preview, first.keep(first.answers))).toEqual({ texts: [], lapsed: [] });
});

test("what was written is not said to have lapsed, and is known again once it is undone", () => {
  const [decision] = [reason(3, AN)];
  const fix = { ...decision, before: decision.cell, after: { value: "Nghỉ ốm", ...look } };
  const written = withWritten(KEPT, "7", [fix]);
  const after = recallAnswers(open(RULE, [], []), written, names);
  expect(after.lapsed).toEqual([]);
  expect(recalled(open(RULE, [], [decision]), after.keep(after.answers))).toEqual(chosen("3 4"));
});

test("a tick taken away stays away, and the column that alone was wanted is found by its heading", () => {
  const preview = open(SAFE, [tidy(3, AN), tidy(4, BINH), tidy(3, AN, ID, "001 099 012 345")], []);
  const before = recallAnswers(preview, NO_ANSWERS, names);
  expect(before.answers).toEqual({ column: null, texts: new Map(), leftOut: new Set() });
  const kept = before.keep({ column: ID, texts: new Map(), leftOut: new Set(["4 1"]) });
  const moved = open(SAFE, [tidy(8, BINH), tidy(9, AN), tidy(9, AN, ID, "001 099 012 345")], []);
  expect(recallAnswers(moved, kept, names).answers).toEqual({
    column: ID,
    texts: new Map(),
    leftOut: new Set(["8 1"]),
  });
  expect(recallAnswers(moved, kept, { ...names, headingOf: () => "khác" }).answers.column).toBeNull();
  const again = recallAnswers(open(SAFE, [tidy(4, BINH)], []), kept, names);
  expect(again.keep(again.answers).heading).toBe("cột 2");
});
