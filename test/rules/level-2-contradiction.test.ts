import { testRule } from "../support/testRule";

testRule(
  "level-2-contradiction",
  ["STT", "Họ và tên", "Đã cài đặt", "Chưa cài đặt"],
  [
    [
      "one or the other",
      [
        [1, "An", "x", ""],
        [2, "Bình", "", "x"],
        [3, "Cường", "chưa", "x"],
      ],
      [],
    ],
    [
      "both: both cells, twice",
      [
        [1, "An", "x", "x"],
        [2, "Bình", "12/05/2023", "Có"],
      ],
      ["C2", "C3", "D2", "D3"],
    ],
    [
      "a no under Chưa contradicts nothing",
      [
        [1, "An", "x", "không"],
        [2, "Bình", "x", "-"],
        [3, "Cường", "x", ""],
      ],
      [],
    ],
    [
      "waiting is none",
      [
        [1, "An", "chờ duyệt", "x"],
        [2, "Bình", "x", "chờ duyệt"],
      ],
      [],
    ],
  ],
);

testRule(
  "level-2-contradiction",
  ["STT", "Họ và tên", "Ngày cài đặt", "Chưa cài đặt"],
  [
    [
      "a date of installing beside Chưa",
      [
        [1, "An", "12/05/2023", "x"],
        [2, "Bình", "", "x"],
      ],
      ["C2", "D2"],
    ],
  ],
);

testRule(
  "level-2-contradiction",
  ["STT", "Họ và tên", "VNeID mức 2", "Số CCCD"],
  [["no pair, no contradiction", [[1, "An", "x", ""]], []]],
);
