import type { CellValue } from "../../../src/grid/cellValue";
import { OneStopText } from "../../../src/roster/cells/oneStopText";

test.each<[CellValue, boolean]>([
  ["Bộ phận Một cửa", true],
  ["BỘ PHẬN MỘT CỬA", true],
  ["Tổ 1 cửa", true],
  ["Phòng Tiếp nhận và trả kết quả", true],
  ["Tiếp nhận trả kết quả TTHC", true],
  ["TN&TKQ", true],
  ["TN và TKQ", true],
  ["TN TKQ", true],
  ["Phòng Thu", false],
  ["Không ở Một cửa", false],
  ["Chưa vào một cửa", false],
  ["Chuacanh một cửa", true],
  ["một cửasổ", false],
  ["Tiếp nhận", false],
  ["", false],
  [1, false],
  [true, false],
])("%j tells of the Bộ phận Một cửa: %s", (value, tells) => {
  const met: CellValue[] = [];
  const text = new OneStopText((each) => void met.push(each));
  expect([text.found, text.tells(value), text.tells(value), text.found]).toEqual([false, tells, tells, tells]);
  expect(met).toEqual(value === "" ? [] : [value]);
});

test("once found stays found", () => {
  const text = new OneStopText(() => undefined);
  expect([text.tells("Một cửa"), text.tells("Phòng Thu"), text.found]).toEqual([true, false, true]);
});
