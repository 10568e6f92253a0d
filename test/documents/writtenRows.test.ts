import type { FormerSheet } from "../../src/documents/formerSheet";
import { SheetDraft } from "../../src/documents/sheetDraft";
import type { SheetPlan } from "../../src/documents/sheetPlan";
import { formerArea, writtenHashes } from "../../src/documents/writtenRows";
import type { CellValue } from "../../src/grid/cellValue";
import { formerOf, typedOver } from "../support/typedReport";
import { finishDraft, lostTexts } from "../support/plans";

const nameless = (former: FormerSheet): FormerSheet => ({ ...former, names: new Map() });

type Row = readonly (string | number)[];

/** A sheet of these rows, three columns wide; in those that are named somebody may type into the second column. */
function planOf(rows: readonly Row[], open: Readonly<Record<number, string>> = {}, unplaced: string[] = []): SheetPlan {
  const draft = new SheetDraft({ orientation: "portrait", columns: [50, 50, 50], mostPages: 100 });
  rows.forEach((values, at) => {
    draft.add(values.map((value, column) => ({ span: { from: column, to: column }, value, style: "text" as const })));
    const name = open[at];
    if (name !== undefined) draft.name(name, { from: 1, to: 1 });
  });
  return finishDraft(draft, { first: 0, last: 0 }, "", unplaced);
}

const ROWS: Row[] = [
  ["Tiêu đề", "", ""],
  ["Đơn vị", "……", "của"],
  ["một", 1, "x"],
  ["hai", 2, "y"],
];
const PLAN = planOf(ROWS, { 1: "office" });

/** The sheet of a plan with some of its cells typed over, or cells beside and below it. */
function typed(plan: SheetPlan, ...cells: (readonly [row: number, column: number, value: CellValue])[]) {
  const rows = typedOver(plan, {});
  for (const [row, column, value] of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = value;
  }
  return formerOf(plan, rows);
}

describe("what would be lost", () => {
  test.each<[string, (readonly [number, number, CellValue])[], string[]]>([
    ["nothing of what is as it was written", [], []],
    ["what was typed over", [[2, 0, "ba"]], ["ba · 1 · x"]],
    ["numbers as Vietnamese writes them", [[2, 1, 200 / 3]], ["một · 66,67 · x"]],
    ["what was typed beside", [[0, 2, "nhớ"]], ["Tiêu đề · nhớ"]],
    ["nothing that was emptied", [[0, 0, ""]], []],
    ["of a row of which a part was emptied what is left", [[2, 0, ""]], ["1 · x"]],
    ["nothing typed where somebody may type", [[1, 1, "BHXH Lai Châu"]], []],
    ["the words round it", [[1, 2, "tại"]], ["Đơn vị · tại"]],
    ["nothing where blanks differ", [[2, 0, "  một\u00a0"]], []],
    ["nothing beyond its columns", [[2, 3, "của tôi"]], []],
    ["nothing below it", [[5, 0, "của tôi"]], []],
    [
      "row by row",
      [
        [2, 0, "ba"],
        [3, 0, "bốn"],
      ],
      ["ba · 1 · x", "bốn · 2 · y"],
    ],
    ["no long number", [[0, 0, "001085012345"]], ["00********45"]],
    ["a hundred letters", [[2, 0, "a".repeat(92)]], [`${"a".repeat(92)} · 1 · x`]],
    ["and no more", [[2, 0, "a".repeat(93)]], [`${"a".repeat(93)} · 1 ·…`]],
  ])("%s", (_, cells, lost) => {
    expect(lostTexts(typed(PLAN, ...cells), PLAN)).toEqual(lost);
  });

  test("rows that were moved are still known", () => {
    const former = typed(PLAN);
    const [title = [], office = [], ...lines] = former.cells;
    expect(
      lostTexts(
        { ...former, cells: [...lines.slice(0, 1), office, title, ...lines.slice(1)] },
        planOf([["a", "", ""]]),
      ),
    ).toEqual([]);
  });

  test("what stands where a longer sheet goes, though it be a copy of a row of ours", () => {
    const longer = planOf([...ROWS, ["ba", "", ""], ["bốn", "", ""]], { 1: "office" });
    expect(lostTexts(typed(PLAN, [4, 0, "của tôi"]), longer)).toEqual(["của tôi"]);
    expect(lostTexts(typed(PLAN, [5, 0, "Tiêu đề"]), longer)).toEqual(["Tiêu đề"]);
    expect(lostTexts(typed(PLAN, [6, 0, "của tôi"]), longer)).toEqual([]);
  });

  test("what stands beside a sheet where a wider one goes", () => {
    const draft = new SheetDraft({ orientation: "portrait", columns: [50, 50, 50, 50], mostPages: 100 });
    draft.line("rộng", "text");
    const wider = finishDraft(draft, { first: 0, last: 0 }, "");
    expect(lostTexts(typed(PLAN, [0, 3, "của tôi"], [2, 3, "xa"]), wider)).toEqual(["Tiêu đề · của tôi"]);
  });

  test("below a shorter sheet, what was written by the former one and typed over", () => {
    const shorter = planOf(ROWS.slice(0, 1));
    expect(lostTexts(typed(PLAN, [3, 0, "bốn"], [4, 0, "của tôi"]), shorter)).toEqual(["bốn · 2 · y"]);
  });

  test("nothing that stands in an open cell of the new sheet, line by line", () => {
    const carrying = planOf([["Đơn vị", "BHXH\nLai Châu", ""]], { 0: "office" });
    expect(lostTexts(typed(PLAN, [2, 0, "Lai Châu"], [2, 1, ""], [2, 2, "BHXH"]), carrying)).toEqual([]);
    expect(lostTexts(typed(PLAN, [2, 0, "Lai Châu"], [2, 1, ""]), carrying)).toEqual(["Lai Châu · x"]);
    // A line put into a row of ours
    expect(lostTexts(typed(PLAN, [0, 2, "BHXH"]), carrying)).toEqual([]);
  });

  test("what the new sheet has no place for, at the end", () => {
    expect(lostTexts(typed(PLAN, [2, 0, "ba"]), planOf(ROWS, {}, ["chữ ký", "001085012345"]))).toEqual([
      "ba · 1 · x",
      "chữ ký",
      "00********45",
    ]);
  });

  test("of a sheet without names, whatever is no row of the new one", () => {
    const former = nameless(typed(PLAN, [2, 0, "ba"], [5, 0, "của tôi"]));
    expect(lostTexts(former, planOf(ROWS))).toEqual(["ba · 1 · x", "của tôi"]);
  });

  test("rows that name landmarks are nobody's to type into", () => {
    for (const name of ["rule", "part", "end", "closing", "hints"]) {
      const plan = planOf(ROWS, { 2: name });
      expect(lostTexts(typed(plan, [2, 1, "khác"]), plan)).toEqual(["một · khác · x"]);
    }
  });
});

test("a sheet was written where its name says, else it is all there is, as wide as the new one", () => {
  const former = typed(PLAN, [5, 4, "x"]);
  expect(formerArea(former, planOf([["a"]]))).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  expect(formerArea(nameless(former), PLAN)).toEqual({ top: 0, left: 0, bottom: 5, right: 2 });
  expect(formerArea({ ...nameless(former), cells: [] }, PLAN)).toEqual({ top: 0, left: 0, bottom: 0, right: 2 });
  const gone = new Map([...former.names].map(([name, cells]) => [name, { ...cells, block: null }]));
  expect(formerArea({ ...former, names: gone }, PLAN)).toEqual({ top: 0, left: 0, bottom: 5, right: 2 });
});

describe("what tells which rows are as they were written", () => {
  const hashesIn = (plan: SheetPlan) =>
    plan.names.filter(({ name }) => name.startsWith("rows")).map(({ name, said }) => [name, said.length]);

  test.each<[string, Row[], [string, number][]]>([
    ["nothing", [], []],
    ["empty rows are not told", [["", "", ""]], []],
    ["six letters for each row", [["a"], ["b"]], [["rows0", 12]]],
    ["equal rows once", [["a"], ["a"]], [["rows0", 6]]],
    ["42 in a name", Array.from({ length: 42 }, (_, at) => [at]), [["rows0", 252]]],
    [
      "the 43rd in another",
      Array.from({ length: 43 }, (_, at) => [at]),
      [
        ["rows0", 252],
        ["rows1", 6],
      ],
    ],
  ])("%s", (_, rows, hashes) => {
    expect(hashesIn(planOf(rows))).toEqual(hashes);
  });

  test("the cells that may be typed into are no part of it", () => {
    const said = (text: string) => planOf([["Đơn vị", text, ""]], { 0: "office" }).names.at(-1)?.said;
    expect(said("A")).toBe(said("B"));
  });

  test("that of a sheet and of the one written over it together, none twice", () => {
    const next = planOf([...ROWS, ["ba", "", ""]], { 1: "office" });
    const [[name, { block, said }] = ["", { block: null, said: "" }], ...others] = writtenHashes(typed(PLAN), next);
    expect([name, block, said.length, others]).toEqual(["rows0", null, 30, []]);
    expect(said.startsWith(PLAN.names.at(-1)?.said ?? "-")).toBe(true);
  });

  test("the area is that of the plan", () => {
    const area = (plan: SheetPlan) => plan.names.find(({ name }) => name === "area");
    expect(area(PLAN)).toEqual({ name: "area", block: { top: 0, left: 0, bottom: 3, right: 2 }, said: "" });
    expect(area(planOf([]))?.block).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });
});
