import { testRule } from "../support/testRule";

testRule(
  "missing-unit",
  ["STT", "Họ và tên", "Đơn vị", "Số CCCD"],
  [
    ["told", [[1, "An", "Thu", "001085012345"]], []],
    [
      "blank, twice",
      [
        [1, "An", "", "1"],
        [2, "Bình", "Thu", "2"],
        [3, "Cường", "-", "3"],
      ],
      ["C2", "C4"],
    ],
    [
      "told by a ditto mark",
      [
        [1, "An", "Thu", "1"],
        [2, "Bình", "nt", "2"],
      ],
      [],
    ],
    [
      "told by the section",
      [
        ["I", "Phòng Thu"],
        [1, "An", "", "1"],
      ],
      [],
    ],
    ["an error value", [[1, "An", "#N/A", "1"]], []],
  ],
);

testRule(
  "missing-unit",
  ["STT", "Họ và tên", "Số CCCD"],
  [
    [
      "silent without a column",
      [
        [1, "An", "001085012345"],
        ["I", "Phòng Thu"],
        [1, "Bình", ""],
      ],
      [],
    ],
  ],
);
