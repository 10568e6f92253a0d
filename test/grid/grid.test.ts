import { isErrorValue, type CellValue } from "../../src/grid/cellValue";
import { valueAt } from "../../src/grid/grid";

test("a grid is asked by sheet rows and columns, and is empty around itself", () => {
  const grid = { top: 2, left: 1, rows: [["a", 1, false]] };
  expect([1, 2, 3].map((column) => valueAt(grid, 2, column))).toEqual(["a", 1, false]);
  expect([valueAt(grid, 1, 1), valueAt(grid, 3, 1), valueAt(grid, 2, 0), valueAt(grid, 2, 4)]).toEqual([
    "",
    "",
    "",
    "",
  ]);
});

test.each<[CellValue, boolean]>([
  ["#N/A", true],
  ["#REF!", true],
  ["#SPILL!", true],
  ["#DIV/0! ", true],
  ["#", false],
  ["#1", false],
  ["N/A", false],
  [0, false],
  [false, false],
])("%j is an error value: %s", (value, is) => {
  expect(isErrorValue(value)).toBe(is);
});
