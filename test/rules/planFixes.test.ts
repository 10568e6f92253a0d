import type { Block } from "../../src/grid/block";
import type { CellValue } from "../../src/grid/cellValue";
import type { Field } from "../../src/roster/field";
import type { Layout } from "../../src/roster/layout";
import { cellKey, type CellNow } from "../../src/rules/cellsNow";
import type { Cell } from "../../src/rules/finding";
import { cellsToRead, planFixes } from "../../src/rules/planFixes";
import type { StandingPeople } from "../../src/rules/standing";
import { makePeople } from "../../src/roster/people";
import { NO_UNIT } from "../../src/roster/roster";
import type { FixTarget } from "../../src/rules/proposeFix";

/** People in rows 1 to 3 of a sheet with columns of these fields, from A on. */
function peopleUnder(...fields: Field[]) {
  const columns = Object.fromEntries(
    fields.map((field, index) => [field, { index, heading: field, confidence: "certain" }]),
  ) as Layout["columns"];
  const layout: Layout = { header: { first: 0, last: 0 }, columns, ordinal: null, left: 0, ambiguous: [] };
  return peopleNamed(layout, ["Lê An", "Trần Bình", "Phạm Cường"]);
}

/** People from row 1 on, none of whom has an ID or a unit. */
function peopleNamed(layout: Layout, name: readonly string[]): StandingPeople {
  const count = name.length;
  return {
    ...makePeople(count),
    layout,
    row: Int32Array.from(name, (_, i) => i + 1),
    count,
    today: 20_261_129,
    name,
    unit: new Int32Array(count).fill(NO_UNIT),
    units: [],
  };
}

/** The sheet as it is now, from A2 on; a value that begins with "=" is a formula. */
function sheetOf(...rows: readonly (readonly CellValue[])[]): Map<string, CellNow> {
  return new Map(
    rows.flatMap((cells, row) =>
      cells.map((value, column) => [
        cellKey({ row: row + 1, column }),
        { value, numberFormat: "General", font: "Calibri", isFormula: String(value).startsWith("=") },
      ]),
    ),
  );
}

const target = (rule: string, row: number, column: number): FixTarget => ({ rule, row, column });
const keys = (cells: readonly Cell[]) => cells.map(cellKey);

test("beside the cells themselves those are read that tell whose they are and what their columns are called, where nothing is to be decided", () => {
  const people = peopleUnder("fullName", "citizenId");
  expect(keys(cellsToRead(people, [target("untidy-text", 2, 0)]))).toEqual(["2 0", "0 0", "2 0", "2 1"]);
});

test("a decision needs the name, of both parts, and a mark its column; what is put right by hand needs nothing", () => {
  const people = peopleUnder("familyName", "givenName", "level2", "level2Not");
  const targets = [target("unclear-level-2", 2, 2), target("unclear-level-2", 3, 3)];
  expect(keys(cellsToRead(people, targets))).toEqual(["2 2", "0 2", "2 0", "2 1", "1 2", "2 2", "3 2"]);
});

test("words of a column are learned of 5,000 rows, and of no more", () => {
  const people = peopleUnder("fullName", "level2");
  const names = Array.from({ length: 6000 }, (_, i) => `Lê An ${i}`);
  const many = peopleNamed(people.layout, names);
  expect(cellsToRead(many, [target("unclear-level-2", 6000, 1)])).toHaveLength(1 + 1 + 1 + 5000);
});

test("each cell stands in one list: written, to decide, a formula, settled or by hand; what is written, row by row", () => {
  const people = {
    ...peopleUnder("fullName", "level2", "level2Not", "reason"),
    name: [" Lê An", "Trần  Bình", "=A3"],
  };
  const now = sheetOf([" Lê An", "Rồi", "", ""], ["Trần  Bình", "?", "?", "ốm"], ["=A3", 45_000, "", ""]);
  const plan = planFixes(
    people,
    [
      target("untidy-text", 2, 0),
      target("untidy-text", 1, 0),
      target("untidy-text", 3, 0),
      target("unclear-level-2", 2, 1),
      target("unclear-level-2", 3, 1),
      target("unclear-level-2", 2, 2),
      target("missing-reason", 2, 3),
      target("missing-reason", 1, 3),
    ],
    now,
    [],
    2026_06_15,
  );
  expect(plan.fixes.map(({ row, after }) => [row, after.value])).toEqual([
    [1, "Lê An"],
    [2, "Trần Bình"],
  ]);
  expect(plan.decisions.map(({ row, rule, name }) => [row, rule, name])).toEqual([
    [2, "unclear-level-2", "Trần Bình"],
    [1, "missing-reason", "Lê An"],
  ]);
  expect(plan.decisions[0]?.choices).toEqual(["Rồi", "Chưa cài đặt"]);
  expect(plan.decisions[1]?.choices).toContain("Nghỉ thai sản");
  expect(keys(plan.formulas)).toEqual(["3 0"]);
  expect(keys(plan.settled)).toEqual(["3 1", "2 3"]);
  expect(keys(plan.byHand)).toEqual(["2 2"]);
});

describe("whose cells they are", () => {
  const REASON = 2;
  const people = peopleUnder("fullName", "citizenId", "reason");
  const reasons = [target("missing-reason", 1, REASON), target("missing-reason", 2, REASON)];
  const plan = (now: Map<string, CellNow>, blocks: readonly Block[] = [], targets = reasons, of = people) =>
    planFixes(of, targets, now, blocks, 2026_06_15);

  test("in whose row somebody else stands since the check is left out", () => {
    const { decisions, moved } = plan(sheetOf(["Lê An", "", ""], ["Phạm Cường", "", ""]));
    expect(keys(decisions)).toEqual(["1 2"]);
    expect(keys(moved)).toEqual(["2 2"]);
  });

  test("who has no namesake is known by what is not blank", () => {
    const { decisions } = plan(sheetOf(["Lê An", "", ""], ["Trần Bình", "", ""]));
    expect(decisions[0]?.standing).toEqual({ who: [{ column: 0, spellings: ["Lê An"] }], beside: [] });
  });

  test("of namesakes blank cells and the rest of the row count too; of whom an ID tells them apart, the ID", () => {
    const name = ["Lê An", "Lê  An", "Lê An"];
    const idNumber = Float64Array.of(0, 0, 1_099_012_345);
    const targets = [...reasons, target("missing-reason", 3, REASON)];
    const all = { ...peopleUnder("fullName", "citizenId", "reason", "note"), name, idNumber };
    const rows = [
      ["Lê An", "", "", "a"],
      ["Lê  An", "", "", "b"],
      ["Lê An", "001099012345", "", ""],
    ];
    const { decisions } = plan(sheetOf(...rows), [], targets, all);
    const id = (value: string) => ({ column: 1, spellings: [value] });
    expect(decisions.map(({ standing }) => [standing.who[1], standing.beside])).toEqual([
      [id(""), [{ column: 3, spellings: ["a"] }]],
      [id(""), [{ column: 3, spellings: ["b"] }]],
      [id("001099012345"), []],
    ]);
  });

  test.each<[string, Block, FixTarget[], string[], string[]]>([
    ["all of it is to be fixed: its first cell", { top: 1, bottom: 2, left: 2, right: 2 }, reasons, ["1 2"], []],
    ["one in it has nothing to fix", { top: 1, bottom: 3, left: 2, right: 2 }, reasons, [], ["1 2", "2 2"]],
    ["it begins in another column", { top: 1, bottom: 1, left: 1, right: 2 }, reasons, ["2 2"], ["1 2"]],
    ["only another cell of it was asked for", { top: 1, bottom: 2, left: 2, right: 2 }, reasons.slice(1), [], ["2 2"]],
  ])("a merged block, where %s", (_, block, targets, decided, left) => {
    const { decisions, merged } = plan(sheetOf(["Lê An", "", ""], ["Trần Bình", "", ""]), [block], targets);
    expect(keys(decisions)).toEqual(decided);
    expect(keys(merged)).toEqual(left);
  });

  test("what only tidies a merged cell is written to its first", () => {
    const all = { ...people, name: ["Lê  An", "", ""] };
    const { fixes } = plan(
      sheetOf(["Lê  An", "", ""]),
      [{ top: 1, bottom: 3, left: 0, right: 0 }],
      [target("untidy-text", 1, 0)],
      all,
    );
    expect(fixes.map(({ row, after }) => [row, after.value])).toEqual([[1, "Lê An"]]);
  });
});
