import type { CellValue } from "../../src/grid/cellValue";
import type { Field } from "../../src/roster/field";
import type { Layout } from "../../src/roster/layout";
import { cellKey, type CellNow } from "../../src/rules/cellsNow";
import type { Cell } from "../../src/rules/finding";
import { cellsToRead, planFixes } from "../../src/rules/planFixes";
import type { FixTarget } from "../../src/rules/proposeFix";

/** People in rows 1 to 3 of a sheet with columns of these fields, from A on. */
function peopleUnder(...fields: Field[]) {
  const columns = Object.fromEntries(
    fields.map((field, index) => [field, { index, heading: field, confidence: "certain" }]),
  ) as Layout["columns"];
  const layout: Layout = { header: { first: 0, last: 0 }, columns, ordinal: null, left: 0, ambiguous: [] };
  return { layout, row: Int32Array.of(1, 2, 3), count: 3 };
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

test("only the cells themselves are read where nothing is to be decided", () => {
  const people = peopleUnder("fullName", "citizenId");
  expect(keys(cellsToRead(people, [target("untidy-text", 2, 0)]))).toEqual(["2 0"]);
});

test("a decision needs the name, of both parts, and a mark its column; what is put right by hand needs nothing", () => {
  const people = peopleUnder("familyName", "givenName", "level2", "level2Not");
  const targets = [target("unclear-level-2", 2, 2), target("unclear-level-2", 3, 3)];
  expect(keys(cellsToRead(people, targets))).toEqual(["2 2", "2 0", "2 1", "1 2", "2 2", "3 2"]);
});

test("words of a column are learned of 5,000 rows, and of no more", () => {
  const people = peopleUnder("fullName", "level2");
  const many = { ...people, row: Int32Array.from({ length: 6000 }, (_, i) => i + 1), count: 6000 };
  expect(cellsToRead(many, [target("unclear-level-2", 6000, 1)])).toHaveLength(1 + 1 + 5000);
});

test("each cell stands in one list: written, to decide, a formula, settled or by hand; what is written, row by row", () => {
  const people = peopleUnder("fullName", "level2", "level2Not", "reason");
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
