import type { CellValue } from "../../../src/grid/cellValue";
import { NO_CHOICE, type LayoutChoice } from "../../../src/roster/layoutChoice";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { Level2, Said, type Roster } from "../../../src/roster/roster";
import { rosterOf } from "../../support/readSheet";
import { rosterOfRows, TODAY } from "../../support/rosterOfRows";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

function read(rows: readonly Row[], choice: Partial<LayoutChoice>): Roster {
  const roster = rosterOf(sheetOf(rows), TODAY, undefined, { ...NO_CHOICE, ...choice });
  if (roster === null) throw new Error("no roster in these rows");
  return roster;
}

test.each<[mark: string, level2: Level2, category: string]>([
  ["Không có smartphone", Level2.no, "no_smartphone"],
  ["Chưa", Level2.no, "blank"],
  ["Đã cài", Level2.done, "blank"],
])("a reason that stands where the mark should: %s", (mark, level2, category) => {
  const { level2: read, reasonCategory } = rosterOfRows([
    ["Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"],
    ["Lê An", "001085012345", mark, ""],
    ["Trần Bình", "001085012346", "Có", ""],
  ]);
  expect([read[0], REASON_CATEGORIES[reasonCategory[0] ?? -1]?.id]).toEqual([level2, category]);
});

test.each<[answer: boolean | undefined, oneStop: number[]]>([
  [undefined, [0, 0, 1]],
  [true, [1, 1, 1]],
  [false, [0, 0, 1]],
])("a word in the column of the one-stop desk, of which is said: %s", (answer, oneStop) => {
  const roster = read(
    [
      ["Họ và tên", "Số CCCD", "VNeID mức 2", "Bộ phận Một cửa"],
      ["Lê An", "001085012345", "x", "luân phiên"],
      ["Trần Bình", "001085012346", "", "Luân phiên"],
      ["Phạm Cường", "001085012347", "x", "x"],
    ],
    answer === undefined ? {} : { marks: { oneStop: { "luan phien": answer } } },
  );
  expect([...roster.oneStop]).toEqual(oneStop);
});

test.each<[string, issued: CellValue, notIssued: CellValue, said: Said]>([
  ["the first marked", "x", "", Said.yes],
  ["the second marked", "", "x", Said.no],
  ["both marked", "x", "x", Said.no],
  ["neither marked", "", "", Said.nothing],
  ["a no in the first", "chưa", "", Said.no],
  ["a wait in the first", "đang chờ", "", Said.no],
])("“Đã cấp | Chưa cấp” of the card, %s", (_, issued, notIssued, said) => {
  const roster = rosterOfRows([
    ["STT", "Họ và tên", "Số CCCD", "Đã cấp CCCD", "Chưa cấp CCCD", "VNeID mức 2"],
    [1, "Lê An", "", issued, notIssued, "x"],
    [2, "Trần Bình", "001085012346", "x", "", "x"],
    [3, "Phạm Cường", "", "", "x", "x"],
  ]);
  expect([...roster.said]).toEqual([said, Said.yes, Said.no]);
});

test.each<[mark: string, note: string, category: string]>([
  ["chưa", "gặp sau", "other"],
  ["chưa", "Mất điện thoại", "new_device"],
  ["", "gặp sau", "blank"],
  // who waits has given a reason by that, unless another is given
  ["chờ duyệt", "Mất điện thoại", "new_device"],
  ["chờ duyệt", "", "waiting_approval"],
])("where notes serve for reasons, %j beside %j", (mark, note, category) => {
  const { reasonCategory } = rosterOfRows([
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Ghi chú"],
    [1, "Lê An", "001085012345", mark, note],
    [2, "Trần Bình", "001085012346", "x", ""],
  ]);
  expect(REASON_CATEGORIES[reasonCategory[0] ?? -1]?.id).toBe(category);
});
