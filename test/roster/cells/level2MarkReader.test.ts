import type { CellValue } from "../../../src/grid/cellValue";
import { level2MarkReader } from "../../../src/roster/cells/level2MarkReader";
import { Mark } from "../../../src/roster/cells/mark";

const { yes, no, unclear } = Mark;

/** Under "VNeID", where marks stand, and under "Mức độ", where levels stand. */
test.each<[CellValue, Mark, Mark]>([
  [2, yes, yes],
  ["2", yes, yes],
  [" 02 ", yes, yes],
  ["22", unclear, unclear],
  [1, yes, no],
  ["1", yes, no],
  ["01", no, no],
  ["00", no, no],
  [0, no, no],
  ["x", yes, yes],
])("%j is %d as a mark, %d as a level", (value, mark, level) => {
  const read = (heading: string) =>
    level2MarkReader({ columns: { level2: { index: 3, heading, confidence: "certain" } } }, 20261129)(value);
  expect([read("VNeID"), read("Mức độ")]).toEqual([mark, level]);
});

test("a 2 is a word like any other where they are said to be marks", () => {
  expect(level2MarkReader({ columns: {}, holdsLevels: false }, 20261129)(2)).toBe(unclear);
});
