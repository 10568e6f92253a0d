import { testRule } from "../support/testRule";

testRule(
  "untidy-text",
  ["STT", "Họ và tên", "Đơn vị", "Số CCCD"],
  [
    [
      "tidy, upland names too",
      [
        [1, "Nguyễn Văn An", "Thu", ""],
        [2, "H' Lan Niê", "Thu", ""],
        [3, "Y", "Thu", "1"],
      ],
      [],
    ],
    [
      "blanks at the ends, double, hard",
      [
        [1, " An", "Thu", ""],
        [2, "An ", "Thu", ""],
        [3, "Lê  An", "Thu", ""],
        [4, "Lê\u00a0An", "Thu", ""],
      ],
      ["B2", "B3", "B4", "B5"],
    ],
    [
      "a tab, a line break",
      [
        [1, "Lê\tAn", "Thu", ""],
        [2, "Lê\nAn", "Thu", ""],
      ],
      ["B2", "B3"],
    ],
    [
      "put together from parts, Ð for Đ",
      [
        [1, "Nguye\u0302\u0303n An", "Thu", ""],
        [2, "Ðặng An", "Thu", ""],
      ],
      ["B2", "B3"],
    ],
    [
      "blanks of other widths, and what nobody sees",
      [
        [1, "Lê\u2003Thị An", "Thu", ""],
        [2, "Lê Thị\u200b An", "Thu", ""],
        [3, "Lê Thị\u00ad An", "Thu", ""],
        [4, "\u200eLê Thị An", "Thu", ""],
        [5, "Lê Thị An\u2060", "Thu", ""],
        [6, "Lê\u3000Thị An", "Thu", ""],
      ],
      ["B2", "B3", "B4", "B5", "B6", "B7"],
    ],
    [
      "a name that nobody sees is a missing one",
      [
        [1, "\u200b", "Thu", "001085012345"],
        [2, "\u2060\u00ad", "Thu", "001085012346"],
      ],
      [],
    ],
    ["names only", [[1, "An", " Phòng\tThu ", ""]], []],
    ["a blank name is a missing one", [[1, " ", "Thu", "001085012345"]], []],
  ],
);

testRule(
  "untidy-text",
  ["STT", "Họ", "Tên", "Số CCCD"],
  [
    [
      "the cell concerned, or both",
      [
        [1, "Lê ", "An", "1"],
        [2, "Lê", " An", "1"],
        [3, " Lê", "An ", "1"],
      ],
      ["B2", "B4", "C3", "C4"],
    ],
    [
      "not what is in an old font, which is found as such: the other cell is",
      [
        [1, "Lê ", " V¨n  An", "1"],
        [2, " NguyÔn  V¨n", "An ", "1"],
      ],
      ["B2", "C3"],
    ],
  ],
);
