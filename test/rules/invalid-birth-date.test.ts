import { testRule } from "../support/testRule";

testRule(
  "invalid-birth-date",
  ["STT", "Họ và tên", "Ngày sinh", "Số CCCD"],
  [
    [
      "dates and years, in all ways of writing",
      [
        [1, "An", 31_079, ""],
        [2, "Bình", "01/02/1985", ""],
        [3, "Cường", 1985, ""],
        [4, "Dung", "02/1985", ""],
        [5, "Em", "1/2/85", ""],
      ],
      [],
    ],
    [
      "blank",
      [
        [1, "An", "", ""],
        [2, "Bình", "-", ""],
      ],
      [],
    ],
    [
      "no date, to come, too young, too old",
      [
        [1, "An", "mai", ""],
        [2, "Bình", "31/02/1985", ""],
        [3, "Cường", "01/01/2030", ""],
        [4, "Dung", "16/06/2011", ""],
        [5, "Em", "15/06/1925", ""],
        [6, "Giang", 12, ""],
      ],
      ["C2", "C3", "C4", "C5", "C6", "C7"],
    ],
    [
      "just old enough, just young enough",
      [
        [1, "An", "15/06/2011", ""],
        [2, "Bình", "16/06/1925", ""],
      ],
      [],
    ],
    ["an error value", [[1, "An", "#N/A", ""]], []],
  ],
);

testRule(
  "invalid-birth-date",
  ["STT", "Họ và tên", "Năm sinh (nam)", "Số CCCD"],
  [["a heading with a remark", [[1, "An", "x", ""]], ["C2"]]],
);
