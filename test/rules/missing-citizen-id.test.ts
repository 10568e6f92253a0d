import { testRule } from "../support/testRule";

testRule(
  "missing-citizen-id",
  ["STT", "Họ và tên", "Số CCCD"],
  [
    ["an ID", [[1, "An", "001085012345"]], []],
    [
      "blank, blanks and placeholders",
      [
        [1, "An", ""],
        [2, "Bình", " "],
        [3, "Cường", "-"],
        [4, "Dung", "……"],
        [5, "Em", 0],
        [6, "Giang", "0"],
      ],
      ["C2", "C3", "C4", "C5", "C6", "C7"],
    ],
    [
      "said to be not issued",
      [
        [1, "An", "chưa có"],
        [2, "Bình", "Không"],
      ],
      [],
    ],
    [
      "an old ID, rubbish, an error value",
      [
        [1, "An", "123456789"],
        [2, "Bình", "?"],
        [3, "Cường", "#N/A"],
      ],
      [],
    ],
  ],
);

testRule(
  "missing-citizen-id",
  ["STT", "Họ và tên", "Đã cấp CCCD", "Số CCCD"],
  [
    [
      "issued, but which number?",
      [
        [1, "An", "x", ""],
        [2, "Bình", "Có", "-"],
      ],
      ["D2", "D3"],
    ],
    [
      "said to be not issued in the other column",
      [
        [1, "An", "chưa", ""],
        [2, "Bình", "-", ""],
        [3, "Cường", "đang làm", ""],
      ],
      [],
    ],
    ["nothing said in either", [[1, "An", "", ""]], ["D2"]],
  ],
);

testRule(
  "missing-citizen-id",
  ["STT", "Họ và tên", "Đã cấp CCCD", "Chưa cấp CCCD", "Số CCCD"],
  [
    [
      "either of the pair marked",
      [
        [1, "An", "x", "", ""],
        [2, "Bình", "", "x", ""],
      ],
      ["E2"],
    ],
  ],
);
