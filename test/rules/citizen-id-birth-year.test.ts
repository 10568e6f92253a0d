import { testRule } from "../support/testRule";

testRule(
  "citizen-id-birth-year",
  ["STT", "Họ và tên", "Ngày sinh", "Số CCCD"],
  [
    [
      "agrees, in this century and the last",
      [
        [1, "An", "01/02/1985", "001085012345"],
        [2, "Bình", 2001, "001201012345"],
        [3, "Cường", "02/1985", "001085012346"],
      ],
      [],
    ],
    [
      "disagrees, twice: the ID and the date",
      [
        [1, "An", "01/02/1986", "001085012345"],
        [2, "Bình", 1990, "001085012346"],
      ],
      ["C2", "C3", "D2", "D3"],
    ],
    ["the century counts: 1901 is no 2001", [[1, "An", 2001, "001001012345"]], ["C2", "D2"]],
    [
      "nothing to compare",
      [
        [1, "An", "", "001085012345"],
        [2, "Bình", "mai", "001085012346"],
        [3, "Cường", 1990, "123456789"],
        [4, "Dung", 1990, "003085012345"],
        [5, "Em", 1990, ""],
      ],
      [],
    ],
  ],
);

testRule(
  "citizen-id-birth-year",
  ["STT", "Họ và tên", "Nam sinh năm", "Số CCCD", "Ngày sinh"],
  [["an untidy ID is compared as well", [[1, "An", "", "001 085 012 345", 1986]], ["D2", "E2"]]],
);
