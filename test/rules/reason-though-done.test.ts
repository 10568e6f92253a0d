import { testRule } from "../support/testRule";

testRule(
  "reason-though-done",
  ["STT", "Họ và tên", "VNeID mức 2", "Lý do"],
  [
    [
      "done without, not done with",
      [
        [1, "An", "x", ""],
        [2, "Bình", "chưa", "ốm"],
        [3, "Cường", "chờ duyệt", "ốm"],
        [4, "Dung", "?", "ốm"],
      ],
      [],
    ],
    [
      "placeholders are no reason",
      [
        [1, "An", "x", "-"],
        [2, "Bình", "x", "…"],
        [3, "Cường", "x", 0],
        [4, "Dung", "x", "......"],
      ],
      [],
    ],
    [
      "done with, twice",
      [
        [1, "An", "x", "ốm"],
        [2, "Bình", "Mức 2", "nghỉ thai sản"],
        [3, "Cường", "", ""],
      ],
      ["D2", "D3"],
    ],
  ],
);

testRule(
  "reason-though-done",
  ["STT", "Họ và tên", "VNeID mức 2", "Ghi chú"],
  [
    [
      "a note of something else is no reason",
      [
        [1, "An", "x", "HĐ 111"],
        [2, "Bình", "x", "Sinh hoạt tại chi bộ 2"],
        [3, "Cường", "x", "ốm"],
      ],
      ["D4"],
    ],
  ],
);
