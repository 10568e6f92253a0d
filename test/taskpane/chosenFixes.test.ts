import type { FixPreview } from "../../src/rules/planFixes";
import { cellKey } from "../../src/rules/cellsNow";
import { chosenFixes, columnsOf } from "../../src/taskpane/fixes/chosenFixes";

const standing = { who: [], beside: [] };
const look = { numberFormat: "General", font: ".VnTime" };
const legacy = (row: number, column: number) => ({
  rule: "legacy-font-text",
  row,
  column,
  standing,
  before: { value: "Dòng", ...look },
  after: { value: "Dũng", numberFormat: "General", font: "Times New Roman" },
});
const decision = (row: number) => ({
  rule: "unclear-level-2",
  row,
  column: 5,
  standing,
  name: "An",
  cell: { value: "?", numberFormat: "General", font: "Calibri" },
  choices: ["x", "chưa"],
});
const preview: FixPreview = {
  context: {
    layout: { header: { first: 0, last: 0 }, columns: {}, ordinal: null, left: 0, ambiguous: [] },
    today: 2026_06_15,
  },
  fixes: [legacy(4, 3), legacy(4, 1), legacy(6, 1)],
  decisions: [decision(4), decision(7)],
  formulas: [],
  settled: [],
  byHand: [],
  moved: [],
  merged: [],
};

test("the columns to choose from, from the left", () => {
  expect(columnsOf(preview.fixes)).toEqual([1, 3]);
});

test("all, or one column; what is not decided is left as it is", () => {
  expect(chosenFixes(preview, { column: null, texts: new Map() })).toEqual(preview.fixes);
  expect(chosenFixes(preview, { column: 1, texts: new Map() })).toEqual([legacy(4, 1), legacy(6, 1)]);
});

test("a decision is written in the word that was chosen", () => {
  const texts = new Map([[cellKey(decision(7)), "chưa"]]);
  expect(chosenFixes({ ...preview, fixes: [] }, { column: null, texts })).toEqual([
    {
      rule: "unclear-level-2",
      row: 7,
      column: 5,
      standing,
      before: { value: "?", numberFormat: "General", font: "Calibri" },
      after: { value: "chưa", numberFormat: "General", font: "Calibri" },
    },
  ]);
});
