import type { CellValue } from "../../../src/grid/cellValue";
import type { Grid } from "../../../src/grid/grid";
import { columnPath, headingText } from "../../../src/roster/headings/columnPath";
import { headerOptions, lastRowsOf } from "../../../src/roster/headings/headerOptions";
import { headerAround, headerFrom, isHeading, textColumns } from "../../../src/roster/headings/headerRows";

/** A grid whose first cell is D11, so that a place within it is never taken for one of the sheet. */
const TOP = 10;
const LEFT = 3;
const head = (rows: readonly (readonly CellValue[])[]): Grid => ({
  top: TOP,
  left: LEFT,
  rows: rows.map((row) => [...row]),
});
const within = (rows: readonly number[]) => rows.map((row) => row - TOP);

const HEADINGS = ["STT", "Họ và tên", "VNeID mức 2", ""];
const UNDER = ["", "", "Đã", "Chưa"];
const PERSON = [1, "Lê An", "x", ""];
const NOBODY = ["", "", "", ""];

test("columns of a row that hold text, numbers and blanks being none", () => {
  const grid = head([["STT", 1, "", " \u00a0", true, " Họ\n tên "]]);
  expect(textColumns(grid, TOP)).toEqual([LEFT, LEFT + 5]);
  expect(headingText(grid, TOP, LEFT + 5)).toBe("Họ tên");
  expect([textColumns(grid, TOP + 1), textColumns(head([]), TOP)]).toEqual([[], []]);
});

test.each<[string, boolean]>([
  ["Họ và tên", true],
  ["Đã", true],
  ["Chưa cấp", true],
  ["Mức 2", true],
  ["Kích hoạt", true],
  ["Nam", true],
  ["Số", true],
  ["Ngày", true],
  ["tháng", true],
  ["§·", true],
  ["N÷", true],
  ["Số lượng", false],
  ["Lê An", false],
  ["Đã xyz", false],
  ["", false],
])("%j can stand in a lower row of a header: %s", (text, can) => {
  expect(isHeading(text)).toBe(can);
});

describe("the header that begins in the first row", () => {
  test.each<[string, (readonly CellValue[])[], number[]]>([
    ["alone", [HEADINGS], [0]],
    ["with people below", [HEADINGS, PERSON, PERSON], [0]],
    ["with sub-headings", [HEADINGS, UNDER, PERSON], [0, 1]],
    ["with a blank row between", [HEADINGS, NOBODY, UNDER, PERSON], [0, 2]],
    ["with two blank rows between", [HEADINGS, NOBODY, NOBODY, UNDER], [0]],
    ["with somebody between", [HEADINGS, PERSON, UNDER], [0]],
    ["three rows deep", [["STT", "Họ và tên", "VNeID", ""], ["", "", "Mức 2", ""], UNDER, PERSON], [0, 1, 2]],
    [
      "no more than three",
      [["STT", "Họ và tên", "VNeID", ""], ["", "", "Mức 2", ""], UNDER, ["", "", "Có", "Không"]],
      [0, 1, 2],
    ],
    // What is no row of sub-headings
    ["numbers of columns", [HEADINGS, ["", "", "Đã", 2]], [0]],
    ["remarks", [HEADINGS, ["", "", "(Đã)", "*"]], [0]],
    ["a remark beside a sub-heading", [HEADINGS, ["", "", "Đã", "(x)"]], [0, 1]],
    ["unknown words that part a group", [HEADINGS, ["", "", "xyz", "abc"]], [0, 1]],
    ["one unknown word under a group", [HEADINGS, ["", "", "xyz", ""]], [0]],
    [
      "unknown words under lone headings",
      [
        ["STT", "Họ và tên", "Số CCCD", "VNeID"],
        ["", "", "xyz", "abc"],
      ],
      [0],
    ],
    ["one known word", [HEADINGS, ["", "", "xyz", "Đã"]], [0, 1]],
    // A number and a name make it somebody's row, but for under a group
    ["a name", [HEADINGS, ["", "Lê An", "Đã", ""]], [0]],
    [
      "under a lone heading",
      [
        ["Họ và tên", "VNeID mức 2"],
        ["", "Đã"],
      ],
      [0],
    ],
    [
      "under a name's group",
      [
        ["Họ và tên", "", "VNeID mức 2", ""],
        ["Họ", "Tên", "Đã", "Chưa"],
      ],
      [0, 1],
    ],
    [
      "under headings that stand alone",
      [
        ["Đơn vị", "VNeID"],
        ["Một", "Đã"],
      ],
      [0],
    ],
    [
      "under a group and nobody's cells",
      [
        ["Đơn vị", "VNeID", ""],
        ["", "Đã", "Chưa"],
      ],
      [0, 1],
    ],
    [
      "under no heading",
      [
        ["Đơn vị", "VNeID", ""],
        ["", "", "Chưa"],
      ],
      [0, 1],
    ],
    [
      "under a group whose sub-heading is spread as wide",
      [
        ["Đơn vị", "VNeID", "", "Ghi chú"],
        ["", "Mức 2", "", ""],
        ["", "Đã", "Chưa", ""],
      ],
      [0, 1, 2],
    ],
    [
      "with data where its sub-headings would be",
      [
        ["Đơn vị", "VNeID", "", "Ghi chú"],
        ["", "Mức 2", "", ""],
        ["", "x", "Chưa", ""],
      ],
      [0],
    ],
  ])("%s", (_, rows, expected) => {
    expect(within(headerFrom(head(rows), TOP))).toEqual(expected);
  });
});

describe("the header around a row", () => {
  const SUB = ["STT", "Họ và tên", "Đã", "Chưa"];
  test.each<[string, (readonly CellValue[])[], number, number[]]>([
    ["alone", [["DANH SÁCH", "", "", ""], SUB, PERSON], 1, [1]],
    ["with its group above", [["", "", "VNeID mức 2", ""], SUB, PERSON], 1, [0, 1]],
    ["with a blank row between", [["", "", "VNeID mức 2", ""], NOBODY, SUB], 2, [0, 2]],
    ["with two blank rows between", [["", "", "VNeID mức 2", ""], NOBODY, NOBODY, SUB], 3, [3]],
    ["with words between", [["", "", "VNeID mức 2", ""], ["xyz", "", "", ""], SUB], 2, [2]],
    ["with two groups, one over the other", [["", "", "VNeID", ""], ["", "", "Mức 2", ""], SUB, PERSON], 2, [0, 1, 2]],
    ["over one column", [["", "", "", "VNeID mức 2"], SUB], 1, [1]],
    ["over headings that need none", [["VNeID mức 2", "", "", ""], SUB], 1, [1]],
    ["over one that needs it and one that does not", [["", "VNeID mức 2", "", ""], SUB], 1, [1]],
    ["of a word not known", [["", "", "xyz", ""], SUB], 1, [1]],
    [
      "with sub-headings and a group",
      [["", "", "VNeID", ""], ["STT", "Họ và tên", "Mức 2", "Mức 1"], UNDER],
      1,
      [0, 1, 2],
    ],
  ])("%s", (_, rows, row, expected) => {
    expect(within(headerAround(head(rows), TOP + row))).toEqual(expected);
  });
});

describe("the headings over a column", () => {
  const grid = head([
    ["STT", "VNeID", "", "", "Ghi chú"],
    ["", "Mức 2", "", "Mức 1", ""],
    ["", "Đã", "Chưa", "Mức 1", ""],
  ]);
  test.each<[number, string[]]>([
    [0, ["STT"]],
    [1, ["VNeID", "Mức 2", "Đã"]],
    [2, ["VNeID", "Mức 2", "Chưa"]],
    // The same text below itself is one
    [3, ["VNeID", "Mức 1"]],
    [4, ["Ghi chú"]],
    [5, []],
  ])("%d", (column, path) => {
    expect(columnPath(grid, [TOP, TOP + 1, TOP + 2], LEFT + column)).toEqual(path);
  });

  test("in the rows given only", () => {
    expect(columnPath(grid, [TOP, TOP + 2], LEFT + 2)).toEqual(["VNeID", "Chưa"]);
    expect(columnPath(head([["", "x"]]), [TOP], LEFT)).toEqual([]);
  });
});

test("a header can begin in the first forty rows with two texts, of which four are shown", () => {
  const rows = [["a", "", "", "", ""], ...Array.from({ length: 40 }, () => ["a", "b", "c", "d", "e"])];
  const options = headerOptions(head(rows));
  expect(within(options.map(({ header }) => header.first))).toEqual(Array.from({ length: 39 }, (_, i) => i + 1));
  expect(options[0]?.texts).toEqual(["a", "b", "c", "d"]);
});

test("a header ends within three rows, and within the sheet", () => {
  const grid = head([[""], [""], [""], [""]]);
  expect([0, 2, 3, 4].map((first) => within(lastRowsOf(grid, TOP + first)))).toEqual([[0, 1, 2], [2, 3], [3], [4]]);
});
