import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD"];

testRule("possible-same-person", HEADINGS, [
  [
    "another ID, a blank one, an old one",
    [
      [1, "Nguyễn Văn An", "01/02/1985", "001085012345"],
      [2, "NGUYEN VAN AN", "1/2/1985", "079085012345"],
      [3, "Nguyễn  Văn Ản", 31_079, ""],
      [4, "Lê Bình", "01/02/1985", ""],
    ],
    ["B2", "B3", "B4"],
  ],
  [
    "the same ID is a duplicate",
    [
      [1, "An", "01/02/1985", "001085012345"],
      [2, "An", "01/02/1985", "001085012345"],
    ],
    [],
  ],
  [
    "both blank",
    [
      [1, "An", "01/02/1985", ""],
      [2, "An", "01/02/1985", ""],
    ],
    ["B2", "B3"],
  ],
  [
    "only the year is known",
    [
      [1, "An", 1985, "001085012345"],
      [2, "An", 1985, "079085012345"],
    ],
    [],
  ],
  [
    "another birth date, another name",
    [
      [1, "An", "01/02/1985", ""],
      [2, "An", "02/02/1985", ""],
      [3, "Ân Bình", "01/02/1985", ""],
    ],
    [],
  ],
  [
    "no name, no birth date",
    [
      [1, "", "01/02/1985", "001085012345"],
      [2, "", "01/02/1985", "079085012345"],
      [3, "An", "", ""],
      [4, "An", "", ""],
    ],
    [],
  ],
  [
    "two pairs",
    [
      [1, "An", "01/02/1985", ""],
      [2, "Bình", "01/02/1985", ""],
      [3, "Bình", "01/02/1985", ""],
      [4, "An", "01/02/1985", ""],
    ],
    ["B2", "B3", "B4", "B5"],
  ],
]);

testRule(
  "possible-same-person",
  ["STT", "Họ", "Tên", "Ngày sinh", "Số CCCD"],
  [
    [
      "wherever the name is cut: the Tên cells",
      [
        [1, "Nguyễn Văn", "An", "01/02/1985", ""],
        [2, "Nguyễn", "Văn An", "01/02/1985", ""],
      ],
      ["C2", "C3"],
    ],
  ],
);
