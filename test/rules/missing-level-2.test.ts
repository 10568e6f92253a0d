import { testRule } from "../support/testRule";

testRule(
  "missing-level-2",
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"],
  [
    [
      "marked in any way",
      [
        [1, "An", "", "x", ""],
        [2, "Bình", "", "chưa", ""],
        [3, "Cường", "", "chờ duyệt", ""],
        [4, "Dung", "", "?", ""],
        [5, "Em", "", "#N/A", ""],
      ],
      [],
    ],
    [
      "blank, twice",
      [
        [1, "An", "", "", ""],
        [2, "Bình", "", "x", ""],
        [3, "Cường", "", "...", "-"],
      ],
      ["D2", "D4"],
    ],
    ["a dash is a no", [[1, "An", "", "-", ""]], []],
    ["a reason is a no", [[1, "An", "", "", "ốm"]], []],
  ],
);

testRule(
  "missing-level-2",
  ["STT", "Họ và tên", "Đã cài đặt", "Chưa cài đặt", "Ngày cài đặt"],
  [
    [
      "any of the three speaks",
      [
        [1, "An", "x", "", ""],
        [2, "Bình", "", "x", ""],
        [3, "Cường", "", "", "12/05/2023"],
      ],
      [],
    ],
    [
      "none does: the first",
      [
        [1, "An", "", "", ""],
        [2, "Bình", "", "không", ""],
      ],
      ["C2", "C3"],
    ],
  ],
);

testRule(
  "missing-level-2",
  ["STT", "Họ và tên", "Ngày kích hoạt", "Ghi chú"],
  [
    [
      "the date is all there is",
      [
        [1, "An", "12/05/2023", ""],
        [2, "Bình", "", ""],
        [3, "Cường", "chưa", ""],
      ],
      ["C3"],
    ],
  ],
);
