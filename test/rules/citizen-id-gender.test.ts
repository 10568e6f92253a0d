import { testRule } from "../support/testRule";

testRule(
  "citizen-id-gender",
  ["STT", "Họ và tên", "Giới tính", "Số CCCD"],
  [
    [
      "agrees",
      [
        [1, "An", "Nam", "001085012345"],
        [2, "Bình", "Nữ", "001185012345"],
        [3, "Cường", 1, "001201012345"],
        [4, "Dung", 0, "001301012345"],
      ],
      [],
    ],
    [
      "disagrees, twice: the ID and the gender",
      [
        [1, "An", "Nữ", "001085012345"],
        [2, "Bình", "Nam", "001185012345"],
      ],
      ["C2", "C3", "D2", "D3"],
    ],
    [
      "nothing to compare",
      [
        [1, "An", "", "001085012345"],
        [2, "Bình", "?", "001185012345"],
        [3, "Cường", "Nam", "123456789"],
        [4, "Dung", "Nữ", "003085012345"],
      ],
      [],
    ],
  ],
);

testRule(
  "citizen-id-gender",
  ["STT", "Họ và tên", "Nữ", "Số CCCD"],
  [
    [
      "a cross under Nữ",
      [
        [1, "An", "x", "001085012345"],
        [2, "Bình", "", "001085012346"],
      ],
      ["C2", "D2"],
    ],
  ],
);
