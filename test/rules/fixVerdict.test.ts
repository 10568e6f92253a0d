import { cellKey, type CellNow } from "../../src/rules/cellsNow";
import { verdictOn, type FixVerdict } from "../../src/rules/fixVerdict";
import type { ProposedFix } from "../../src/rules/proposeFix";

const ROW = 4;
/**
 * The reason of An, in column E under "Lý do" in row 3, is to be "Ốm". An is known by name and unit, both in this row.
 */
const fix: ProposedFix = {
  rule: "missing-reason",
  row: ROW,
  column: 4,
  before: { value: "", numberFormat: "General", font: "Arial" },
  after: { value: "Ốm", numberFormat: "@", font: "Arial" },
  standing: {
    who: [
      { column: 1, spellings: ["Lê An"] },
      { column: 4, spellings: [""] },
    ],
    beside: [{ column: 2, spellings: ["Phòng Thu"] }],
    heading: { row: 2, value: "Lý do" },
  },
};

const cell = (parts: Partial<CellNow>): CellNow => ({
  value: "",
  numberFormat: "General",
  font: "Arial",
  isFormula: false,
  ...parts,
});

/** The row of the fix and the head of its column, as they were when it was proposed but for some cells. */
function sheetWith(changed: Readonly<Record<string, Partial<CellNow> | null>>): Map<string, CellNow> {
  const cells = new Map([
    [cellKey({ row: 2, column: 4 }), cell({ value: "Lý do" })],
    [cellKey({ row: ROW, column: 1 }), cell({ value: "Lê An" })],
    [cellKey({ row: ROW, column: 2 }), cell({ value: "Phòng Thu" })],
    [cellKey({ row: ROW, column: 4 }), cell({})],
  ]);
  for (const [key, parts] of Object.entries(changed))
    if (parts === null) cells.delete(key);
    else cells.set(key, cell(parts));
  return cells;
}

test.each<[what: string, changed: Readonly<Record<string, Partial<CellNow> | null>>, FixVerdict]>([
  ["all as it was", {}, "write"],
  ["somebody has typed another reason", { "4 4": { value: "Nghỉ phép" } }, "changedMeanwhile"],
  ["a formula stands there by now", { "4 4": { value: "Ốm", isFormula: true } }, "formulas"],
  ["another stands in the row", { "4 1": { value: "Trần Bình" } }, "moved"],
  ["a namesake of another unit stands in the row", { "4 2": { value: "Phòng Chi" } }, "moved"],
  ["another column has come there", { "2 4": { value: "Ghi chú" } }, "moved"],
  ["a row was put in above the heading", { "2 4": { value: "" }, "3 4": { value: "Lý do" } }, "write"],
  ["the name could not be read", { "4 1": null }, "moved"],
])("before it is written: %s", (_, changed, verdict) => {
  expect(verdictOn(fix, sheetWith(changed), false)).toBe(verdict);
});

/** The same put back. */
const undo: ProposedFix = {
  ...fix,
  before: fix.after,
  after: fix.before,
  standing: { ...fix.standing, who: fix.standing.who.map((known) => ({ ...known, spellings: ["Ốm", "", "Lê An"] })) },
};

test.each<[what: string, now: Partial<CellNow>, FixVerdict]>([
  ["it holds what was written", { value: "Ốm", numberFormat: "@" }, "write"],
  ["it was never written", {}, "already"],
  ["only its format came", { numberFormat: "@" }, "write"],
  ["somebody has typed on", { value: "Ốm nặng", numberFormat: "@" }, "changedMeanwhile"],
])("before it is put back: %s", (_, now, verdict) => {
  expect(verdictOn(undo, sheetWith({ "4 4": now }), true)).toBe(verdict);
});
