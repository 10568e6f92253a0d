import { findingsOf } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD"];

testRule("untidy-citizen-id", HEADINGS, [
  ["tidy", [[1, "An", "001085012345"]], []],
  [
    "blanks, dots, hyphens, an apostrophe, a number",
    [
      [1, "An", "001 085 012 345"],
      [2, "Bình", "079.085.012345"],
      [3, "Cường", "'001085012346"],
      [4, "Dung", 101_085_012_345],
      [5, "Em", "001085012347\u00a0"],
    ],
    ["C2", "C3", "C4", "C5", "C6"],
  ],
  [
    "what is graver hides it",
    [
      [1, "An", "003 085 012 345"],
      [2, "Bình", "123 456 789"],
      [3, "Cường", 79_085_012_345],
      [4, "Dung", "12 345"],
    ],
    [],
  ],
]);

test("a number that its format shows as 12 digits", () => {
  const formats = { "1,2": "000000000000" };
  expect(findingsOf("untidy-citizen-id", HEADINGS, [[1, "An", 79_085_012_345]], { formats })).toEqual(["C2"]);
});
