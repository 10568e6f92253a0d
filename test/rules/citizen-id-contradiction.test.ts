import { testRule } from "../support/testRule";

testRule(
  "citizen-id-contradiction",
  ["STT", "Họ và tên", "Quốc tịch", "Số CCCD", "Đã cấp CCCD"],
  [
    [
      "agrees",
      [
        [1, "An", "", "001085012345", "x"],
        [2, "Bình", "", "chưa có", "chưa"],
        [3, "Cường", "", "123456789", "chưa"],
      ],
      [],
    ],
    [
      "an ID, said to be not issued",
      [
        [1, "An", "", "001085012345", "chưa"],
        [2, "Bình", "", "79085012345", "-"],
      ],
      ["D2", "D3", "E2", "E3"],
    ],
    [
      "an old ID, a passport or chưa có, said to be issued",
      [
        [1, "An", "", "123456789", "x"],
        [2, "Bình", "Lào", "C1234567", "x"],
        [3, "Cường", "", "chưa có", "Có"],
      ],
      ["D2", "D3", "D4", "E2", "E3", "E4"],
    ],
    [
      "nothing said",
      [
        [1, "An", "", "001085012345", ""],
        [2, "Bình", "", "123456789", "?"],
      ],
      [],
    ],
    [
      "a blank cell decides nothing, one to verify neither",
      [
        [1, "An", "", "", "x"],
        [2, "Bình", "", "", "chưa"],
        [3, "Cường", "", "12345", "chưa"],
        [4, "Dung", "", "003085012345", "chưa"],
        [5, "Em", "", "#N/A", "chưa"],
      ],
      [],
    ],
  ],
);

testRule(
  "citizen-id-contradiction",
  ["STT", "Họ và tên", "Số CCCD", "Đã cấp CCCD", "Chưa cấp CCCD"],
  [
    [
      "of a pair the marked cell",
      [
        [1, "An", "001085012345", "", "x"],
        [2, "Bình", "chưa có", "x", ""],
        [3, "Cường", "001085012346", "chưa", ""],
      ],
      ["C2", "C3", "C4", "D3", "D4", "E2"],
    ],
  ],
);
