import { testRule } from "../support/testRule";

testRule(
  "level-2-without-citizen-id",
  ["STT", "Họ và tên", "Quốc tịch", "Số CCCD", "VNeID mức 2"],
  [
    [
      "done with an ID, also one with zeros lost",
      [
        [1, "An", "", "001085012345", "x"],
        [2, "Bình", "", "79085012345", "x"],
      ],
      [],
    ],
    [
      "done without: blank, not issued, old",
      [
        [1, "An", "", "", "x"],
        [2, "Bình", "", "chưa có", "x"],
        [3, "Cường", "", "123456789", "x"],
      ],
      ["E2", "E3", "E4"],
    ],
    [
      "not done without",
      [
        [1, "An", "", "", "chưa"],
        [2, "Bình", "", "", ""],
        [3, "Cường", "", "", "chờ duyệt"],
      ],
      [],
    ],
    [
      "done, the ID to be verified",
      [
        [1, "An", "", "12345", "x"],
        [2, "Bình", "", "003085012345", "x"],
        [3, "Cường", "", "#N/A", "x"],
      ],
      [],
    ],
    ["done with a foreigner's passport", [[1, "An", "Lào", "C1234567", "x"]], []],
  ],
);

testRule(
  "level-2-without-citizen-id",
  ["STT", "Họ và tên", "Đã cấp CCCD", "Số CCCD", "Ngày kích hoạt"],
  [
    [
      "another column says issued",
      [
        [1, "An", "x", "", "12/05/2023"],
        [2, "Bình", "x", "123456789", "12/05/2023"],
      ],
      ["E3"],
    ],
    [
      "another column says not issued",
      [
        [1, "An", "chưa", "", "12/05/2023"],
        [2, "Bình", "", "", "12/05/2023"],
      ],
      ["E2", "E3"],
    ],
  ],
);
