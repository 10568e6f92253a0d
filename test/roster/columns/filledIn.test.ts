import { filledIn } from "../../../src/roster/columns/filledIn";

const GRID = { top: 4, left: 2, rows: [["a", "", " \u00a0", " b ", 0]] };

test.each<[row: number, from: number, [column: number, text: string][]]>([
  [
    4,
    0,
    [
      [2, "a"],
      [5, "b"],
      [6, "0"],
    ],
  ],
  [
    4,
    2,
    [
      [2, "a"],
      [5, "b"],
      [6, "0"],
    ],
  ],
  [
    4,
    3,
    [
      [5, "b"],
      [6, "0"],
    ],
  ],
  [4, 6, [[6, "0"]]],
  [4, 7, []],
  [3, 0, []],
  [5, 0, []],
])("in row %i from column %i on", (row, from, cells) => {
  expect(filledIn(GRID, row, from).map(({ column, text }) => [column, text])).toEqual(cells);
});
