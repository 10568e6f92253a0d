import type { CellValue } from "../../../src/grid/cellValue";
import { cleanText } from "../../../src/grid/cleanText";
import { numbersColumns } from "../../../src/roster/rows/numbersColumns";

/** Values in neighbouring columns; "" leaves a column out. */
const cellsOf = (values: readonly CellValue[]) =>
  values.flatMap((value, column) => (value === "" ? [] : [{ column, value, text: cleanText(value) }]));

describe("whether a row numbers the columns", () => {
  test.each<[boolean, CellValue[]]>([
    [true, [1, 2, 3]],
    [true, [0, 1, 2]],
    [true, ["1", "2", "3"]],
    [true, ["(1)", "[2]", "(3)"]],
    [true, ["A", "B", 1, 2]],
    [true, ["(A)", 1, 2]],
    [true, [1, 2, "3=1+2"]],
    [true, [1, 2, "(3) = (1) x (2)"]],
    // Columns between are not read, or have no number of their own.
    [true, [1, "", 3, 4]],
    [true, [1, "", 2, 3]],
    [true, [3, 4, "", "", 7]],
    [true, ["A", "B", "C", "D"]],
    [true, ["a", "b", "c", "d", "e"]],
    [true, ["(b)", "", "(d)", "(e)", "(f)"]],
    [true, ["I", "II", "III", "IV"]],
    [true, [1, 2, "3a", "3b", 4]],
    [false, ["a", "c", "d", "e"]],
    [false, ["x", "x", "x", "x"]],
    [false, ["d", "c", "b", "a"]],
    [false, ["I", "II", "III"]],
    [false, ["I", "Y", "A", "B"]],
    [false, [1, "3a", "3b", 4]],
    [false, [1, 2]],
    [false, ["A", "B", 1]],
    [false, ["A", "B", "C"]],
    [false, [1, 3, 4]],
    [false, [1, "", 4, 5]],
    [false, [1, 2, 2]],
    [false, [3, 2, 1]],
    [false, [-1, 0, 1]],
    [false, [1, 1.5, 2]],
    [false, [1, 2, "x"]],
    [false, ["AB", 1, 2]],
    [false, ["a", 1, 2]],
    [false, [1, 2, "=3"]],
    [false, [1, 2, 1985]],
    [false, []],
  ])("%s: %j", (numbers, values) => {
    expect(numbersColumns(cellsOf(values))).toBe(numbers);
  });
});
