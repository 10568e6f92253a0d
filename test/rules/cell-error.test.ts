import { findingsIn } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "Ghi nhớ", "VNeID mức 2", "Lý do"];

testRule("cell-error", HEADINGS, [
  ["none", [[1, "An", "", "Thu", "001085012345", "", "x", ""]], []],
  [
    "one and two in a row",
    [
      [1, "An", "#N/A", "Thu", "001085012345", "", "x", ""],
      [2, "Bình", "", "#REF!", "#VALUE!", "", "x", ""],
    ],
    ["C2", "D3", "E3"],
  ],
  ["not in columns that are not read", [["#N/A", "An", "", "Thu", "001085012345", "#N/A", "x", ""]], []],
  ["text that only begins so", [[1, "An", "", "#1", "001085012345", "", "x", ""]], []],
]);

test("an error value gives nothing else", () => {
  const errors = ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "", "#NULL!", "#NUM!"];
  const cells = ["B2", "C2", "D2", "E2", "G2", "H2"];
  expect(findingsIn(HEADINGS, [[1, ...errors]])).toEqual(cells.map((cell) => `${cell} cell-error`));
});
