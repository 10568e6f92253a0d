import type { FileSheet } from "../../src/gather/openBook";
import { headOf } from "../../src/gather/readRoster";

const SHEET: FileSheet = {
  name: "DS",
  date1904: false,
  hidden: false,
  rows: [[], ["", "Họ và tên", "Ngày", "VNeID"], ["", "Lê Văn Thử", 45_689, 45_689], ["", "Lê Thị Mẫu", 45_690, "x"]],
  used: { top: 1, left: 1, bottom: 3, right: 3 },
  merged: [],
  isRowHidden: () => false,
  fontAt: () => "",
  formatAt: (row, column) => (row === 3 && column === 2 ? "dd/mm/yyyy" : "General"),
};

test("the head of a file's sheet tells which columns hold numbers that could be days and are not shown as such", () => {
  expect(headOf(SHEET)?.bareDays).toEqual([3]);
});
