import type { CellValue } from "../../../src/grid/cellValue";
import { headingSignature } from "../../../src/roster/headings/headingSignature";
import { recallChoice } from "../../../src/roster/columns/keptForm";
import { headerOptions, lastRowsOf } from "../../../src/roster/headings/headerOptions";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

const FORM: Row[] = [
  ["STT", "Họ và tên", "VNeID mức 2", ""],
  ["", "", "Đã", "Chưa"],
];
const PERSON: Row = [1, "Nguyễn Văn An", "x", ""];
const grid = (rows: readonly Row[], top = 0) => ({ ...sheetOf(rows).grid, top });
const SIGNATURE = headingSignature(grid(FORM), { first: 0, last: 1 });

describe("the same form", () => {
  test.each<[string, Row[], number]>([
    ["itself", FORM, 0],
    ["with other people", [...FORM, ["x", "Trần Thị Bình", "", "x"]], 0],
    ["lower down", [["DANH SÁCH", "", "", ""], ["", "", "", ""], ...FORM], 2],
    ["in capitals", FORM.map((row) => row.map((text) => String(text).toUpperCase())), 0],
    ["in NFD", FORM.map((row) => row.map((text) => String(text).normalize("NFD"))), 0],
    [
      "without diacritics",
      [
        ["STT", "Ho va ten", "VNeID muc 2", ""],
        ["", "", "Da", "Chua"],
      ],
      0,
    ],
    [
      "with line breaks",
      [
        ["STT", "Họ và\ntên", "VNeID\r\nmức 2", ""],
        ["", "", "Đã ", "Chưa"],
      ],
      0,
    ],
  ])("%s", (_, rows, first) => {
    expect(headingSignature(grid(rows), { first, last: first + 1 })).toBe(SIGNATURE);
  });
});

describe("another form", () => {
  test.each<[string, Row[]]>([
    ["another heading", [["STT", "Họ và tên", "VNeID mức 1", ""], FORM[1] ?? []]],
    ["another sub-heading", [FORM[0] ?? [], ["", "", "Chưa", "Đã"]]],
    ["a column before", FORM.map((row) => ["", ...row])],
    ["a column more", FORM.map((row, i) => [...row, i === 0 ? "Lý do" : ""])],
  ])("%s", (_, rows) => {
    expect(headingSignature(grid(rows), { first: 0, last: 1 })).not.toBe(SIGNATURE);
  });
});

test("no word can be read from a signature", () => {
  expect(SIGNATURE).toMatch(/^[0-9a-f]{1,16}-[0-9a-f]{1,16}$/);
});

describe("recalling a choice", () => {
  const kept = [
    { signature: "0-0", choice: { columns: { unit: 7 } } },
    { signature: SIGNATURE, choice: { columns: { level2: 3 } } },
    { signature: SIGNATURE, choice: { columns: { level2: 4 } } },
  ];

  test("the first whose form is there", () => {
    expect(recallChoice(grid([["Danh sách", "", "", ""], ...FORM, PERSON]), kept)).toEqual(kept[1]);
  });

  test.each<[string, Row[]]>([
    ["an empty sheet", []],
    ["another form", [["Tên", "Số"]]],
    ["half of the form", FORM.slice(0, 1)],
  ])("none in %s", (_, rows) => {
    expect(recallChoice(grid(rows), kept)).toBeUndefined();
  });

  test("a chosen header is where its headings are now", () => {
    const chosen = [{ signature: SIGNATURE, choice: { header: { first: 0, last: 1 }, columns: {} } }];
    expect(recallChoice(grid([["Danh sách", "", "", ""], ...FORM], 5), chosen)?.choice.header).toEqual({
      first: 6,
      last: 7,
    });
  });
});

test("rows that can be a header, each with the sub-headings below it", () => {
  const rows: Row[] = [["DANH SÁCH", "", "", ""], ...FORM, PERSON, [2, "Trần Thị Bình", "", "x"]];
  expect(headerOptions(grid(rows, 3))).toEqual([
    { header: { first: 4, last: 5 }, texts: ["STT", "Họ và tên", "VNeID mức 2"] },
    { header: { first: 5, last: 5 }, texts: ["Đã", "Chưa"] },
    { header: { first: 6, last: 6 }, texts: ["Nguyễn Văn An", "x"] },
    { header: { first: 7, last: 7 }, texts: ["Trần Thị Bình", "x"] },
  ]);
  expect(lastRowsOf(grid(rows, 3), 4)).toEqual([4, 5, 6]);
  expect(lastRowsOf(grid(rows, 3), 7)).toEqual([7]);
});
