import { findingsOf } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Năm sinh", "Giới tính", "Số CCCD"];

testRule("lost-leading-zero", HEADINGS, [
  [
    "11 and 10 digits, text and numbers",
    [
      [1, "An", "", "", 79_085_012_345],
      [2, "Bình", "", "", "1085012346"],
      [3, "Cường", "", "", "79085012347"],
    ],
    ["E2", "E3", "E4"],
  ],
  [
    "year and gender agree, or not",
    [
      [1, "An", 1985, "Nam", 79_085_012_345],
      [2, "Bình", 1986, "", 79_085_012_346],
      [3, "Cường", "", "Nữ", 79_085_012_347],
    ],
    ["E2"],
  ],
  [
    "no such birthplace",
    [
      [1, "An", "", "", 13_085_012_345],
      [2, "Bình", "", "", 3_085_012_345],
    ],
    [],
  ],
  [
    "nothing lost",
    [
      [1, "An", "", "", "001085012345"],
      [2, "Bình", "", "", 101_085_012_345],
      [3, "Cường", "", "", "123456789"],
    ],
    [],
  ],
]);

test("a number whose format shows the zeros has lost none", () => {
  const people = [79_085_012_345, 1_085_012_345, 1_085_012_346].map((id, i) => [i + 1, "An", "", "", id]);
  const formats = { "1,4": "000000000000", "2,4": "000 000 000 000", "3,4": "0" };
  expect(findingsOf("lost-leading-zero", HEADINGS, people, { formats })).toEqual(["E4"]);
});
