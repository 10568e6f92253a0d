import { testRule } from "../support/testRule";

testRule(
  "old-id-number",
  ["STT", "Họ và tên", "Số CCCD"],
  [
    [
      "9 and 8 digits, text and numbers, with separators",
      [
        [1, "An", "123456789"],
        [2, "Bình", 23_456_789],
        [3, "Cường", "012 345 678"],
        [4, "Dung", "12345678"],
      ],
      ["C2", "C3", "C4", "C5"],
    ],
    [
      "12, 11, 10 and 7 digits",
      [
        [1, "An", "001085012345"],
        [2, "Bình", "79085012345"],
        [3, "Cường", "1085012345"],
        [4, "Dung", "1234567"],
      ],
      [],
    ],
    [
      "words",
      [
        [1, "An", "CMND 123456789"],
        [2, "Bình", "chưa có"],
      ],
      [],
    ],
  ],
);
