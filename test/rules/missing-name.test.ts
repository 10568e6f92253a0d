import { testRule } from "../support/testRule";

testRule(
  "missing-name",
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
  [
    ["named", [[1, "An", "001085012345", "x"]], []],
    ["an ID and no name", [[1, "", "001085012345", "x"]], ["B2"]],
    ["blanks for a name", [[1, " \u00a0", "001085012345", "x"]], ["B2"]],
    [
      "two of them",
      [
        [1, "", "001085012345", "x"],
        [2, "An", "", ""],
        [3, "", "079085012345", ""],
      ],
      ["B2", "B4"],
    ],
    ["an error value is no missing name", [[1, "#N/A", "001085012345", "x"]], []],
    ["a numbered row with nothing is nobody", [[1, "An", "001085012345", "x"], [2]], []],
  ],
);

testRule(
  "missing-name",
  ["STT", "Họ đệm", "Tên", "Số CCCD"],
  [
    ["both parts", [[1, "Nguyễn Văn", "An", "001085012345"]], []],
    [
      "one part is a name",
      [
        [1, "", "An", "001085012345"],
        [2, "Y", "", "079085012345"],
      ],
      [],
    ],
    ["neither: the Tên cell", [[1, "", "", "001085012345"]], ["C2"]],
  ],
);
