import { testRule } from "../support/testRule";

testRule(
  "unclear-level-2",
  ["STT", "Họ và tên", "Đã cài đặt", "Chưa cài đặt", "Ngày cài đặt"],
  [
    [
      "clear",
      [
        [1, "An", "x", "", ""],
        [2, "Bình", "", "x", ""],
        [3, "Cường", "chờ duyệt", "", ""],
        [4, "Dung", "", "", ""],
        [5, "Em", "", "", 46_000],
      ],
      [],
    ],
    [
      "each column's own cell",
      [
        [1, "An", "có lẽ", "", ""],
        [2, "Bình", "", "?", ""],
        [3, "Cường", "", "", "mai"],
        [4, "Dung", 3, "x", ""],
      ],
      ["C2", "C5", "D3", "E4"],
    ],
    [
      "dates to come",
      [
        [1, "An", "16/06/2026", "", ""],
        [2, "Bình", "", "16/06/2026", ""],
        [3, "Cường", "15/06/2026", "", ""],
      ],
      ["C2", "D3"],
    ],
    ["the date does not matter where a mark speaks", [[1, "An", "x", "", "mai"]], []],
    ["an error value", [[1, "An", "#N/A", "", ""]], []],
  ],
);

testRule(
  "unclear-level-2",
  ["STT", "Họ và tên", "Mức độ định danh"],
  [
    [
      "a level is asked for",
      [
        [1, "An", 2],
        [2, "Bình", "1"],
        [3, "Cường", 3],
        [4, "Dung", "Mức 2"],
      ],
      ["C4"],
    ],
  ],
);
