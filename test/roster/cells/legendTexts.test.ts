import type { CellValue } from "../../../src/grid/cellValue";
import { legendTexts } from "../../../src/roster/cells/legendTexts";

test.each<[readonly CellValue[], string[]]>([
  [
    ["", "x", "Chưa kích hoạt", 3],
    ["x", "Chưa kích hoạt", "x: Chưa kích hoạt"],
  ],
  [
    ["x =", "", "Chưa cài", "v", ": Đã cài"],
    ["x =", "Chưa cài", "v", ": Đã cài", "x: Chưa cài", "v: Đã cài"],
  ],
  [
    ["Ghi chú", "Phòng Thu"],
    ["Ghi chú", "Phòng Thu"],
  ],
  [
    ["V", "Lao động hợp đồng"],
    ["V", "Lao động hợp đồng"],
  ],
  [
    ["X", "Chưa kích hoạt"],
    ["X", "Chưa kích hoạt", "X: Chưa kích hoạt"],
  ],
  [[1, true, ""], []],
])("%j", (row, texts) => {
  expect(legendTexts(row)).toEqual(texts);
});
