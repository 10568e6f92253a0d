import { missingLevel2 } from "../../src/rules/missing-level-2";
import { rosterOfRows } from "../support/rosterOfRows";
import type { SheetExtras } from "../support/sheetOf";
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

test("its twin would point at those of whom a merged cell further up speaks: there is none then", () => {
  const rows = [
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"],
    [1, "An", "001086000123", "x", ""],
    [2, "Bình", "079190000456", "", ""],
    [3, "Cường", "036088000789", "", "ốm"],
    [4, "Dung", "001195000321", "", ""],
  ];
  const merge = (column: number, top: number) => ({ merges: [{ top, bottom: top + 1, left: column, right: column }] });
  const twinIn = (extras?: SheetExtras) =>
    missingLevel2.twin?.({ level2: "$D2", reason: "$E2" }, rosterOfRows(rows, extras));
  expect(twinIn(merge(3, 1))).toBeNull();
  expect(twinIn(merge(4, 3))).toBeNull();
  expect(twinIn(merge(1, 1))).toEqual(twinIn());
  expect(twinIn()).not.toBeNull();
});

test("no formula tells a note of something else from a reason: there is no twin then", () => {
  const twinBeside = (note: string) =>
    missingLevel2.twin?.(
      { level2: "$D2", reason: "$E2" },
      rosterOfRows([
        ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Ghi chú"],
        [1, "An", "001086000123", "x", note],
        [2, "Bình", "079190000456", "", ""],
      ]),
    );
  expect(twinBeside("HĐ 111")).toBeNull();
  expect(twinBeside("ốm")).not.toBeNull();
});
