import { findingsIn } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Năm sinh", "Quốc tịch", "Số CCCD"];

testRule("malformed-citizen-id", HEADINGS, [
  [
    "12 digits, an old ID, zeros lost, blank, not issued",
    [
      [1, "An", "", "", "001085012345"],
      [2, "Bình", "", "", "123456789"],
      [3, "Cường", "", "", "79085012345"],
      [4, "Dung", "", "", ""],
      [5, "Em", "", "", "chưa"],
    ],
    [],
  ],
  [
    "too few, too many, a letter, scientific",
    [
      [1, "An", "", "", "12345"],
      [2, "Bình", "", "", "0010850123456"],
      [3, "Cường", "", "", "00108501234a"],
      [4, "Dung", "", "", "7.9E+10"],
    ],
    ["E2", "E3", "E4", "E5"],
  ],
  [
    "zeros lost, but the birth year disagrees",
    [
      [1, "An", 1985, "", "79085012345"],
      [2, "Bình", 1986, "", "79085012345"],
    ],
    ["E3"],
  ],
  [
    "a passport, of a foreigner and of a Vietnamese",
    [
      [1, "An", "", "Lào", "C1234567"],
      [2, "Bình", "", "Việt Nam", "C1234567"],
      [3, "Cường", "", "", "C1234567"],
    ],
    ["E3", "E4"],
  ],
]);

test("hides what is lighter", () => {
  expect(
    findingsIn(HEADINGS, [
      [1, "An", 1985, "", "12345"],
      [2, "Bình", 1985, "", "12345"],
    ]),
  ).toEqual(["E2 malformed-citizen-id", "E3 malformed-citizen-id"]);
});
