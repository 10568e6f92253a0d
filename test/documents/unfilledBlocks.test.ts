import { unfilledBlocks } from "../../src/documents/unfilledBlocks";
import type { SheetPlan } from "../../src/documents/sheetPlan";

const planOf = (values: SheetPlan["values"]): SheetPlan =>
  ({ values, columnWidths: [10, 10, 10] }) as unknown as SheetPlan;
const area = (bottom: number, right: number) => ({ top: 0, left: 0, bottom, right });

test.each([
  ["what the plan fills, and what is blank on both, is none", [["a", "b", ""]], area(0, 2), []],
  [
    "a cell that stands where the plan is blank",
    [["a", "", "c"]],
    area(0, 2),
    [{ top: 0, left: 2, bottom: 0, right: 2 }],
  ],
  [
    "all below the plan and beside it, whatever was read there",
    [["a"]],
    area(4, 5),
    [
      { top: 1, left: 0, bottom: 4, right: 5 },
      { top: 0, left: 3, bottom: 0, right: 5 },
    ],
  ],
])("%s", (_, cells, whole, blocks) => {
  expect(unfilledBlocks(planOf([["x", "y", null]]), cells, whole)).toEqual(blocks);
});

test("cells of a column that follow each other are one block", () => {
  const plan = planOf([
    ["x", null, null],
    ["x", null, "z"],
    ["x", "y", null],
  ]);
  const cells = [
    ["a", "b", "c"],
    ["a", "b", "c"],
    ["a", "b", "c"],
  ];
  expect(unfilledBlocks(plan, cells, area(2, 2))).toEqual([
    { top: 0, left: 1, bottom: 1, right: 1 },
    { top: 0, left: 2, bottom: 0, right: 2 },
    { top: 2, left: 2, bottom: 2, right: 2 },
  ]);
});
