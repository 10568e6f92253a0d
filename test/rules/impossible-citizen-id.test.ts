import { findingsIn } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD"];

testRule("impossible-citizen-id", HEADINGS, [
  [
    "a province, a country",
    [
      [1, "An", "001085012345"],
      [2, "Bình", "295185012345"],
    ],
    [],
  ],
  [
    "no such birthplace",
    [
      [1, "An", "003085012345"],
      [2, "Bình", "099085012345"],
      [3, "Cường", "296085012345"],
      [4, "Dung", "000000000000"],
    ],
    ["C2", "C3", "C4", "C5"],
  ],
  [
    "a century to come",
    [
      [1, "An", "001485012345"],
      [2, "Bình", "001985012345"],
    ],
    ["C2", "C3"],
  ],
  ["padded it would be impossible: malformed", [[1, "An", "3085012345"]], []],
]);

test("hides what is lighter: untidy, and the same on two people", () => {
  expect(
    findingsIn(HEADINGS, [
      [1, "An", "003 085 012 345"],
      [2, "Bình", "003085012345"],
    ]),
  ).toEqual(["C2 impossible-citizen-id", "C3 impossible-citizen-id"]);
});
