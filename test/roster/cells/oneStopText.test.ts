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
  ["Trung tâm phục vụ hành chính công", true],
  ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ", true],
  ["TT Phục vụ HCC", true],
  ["TTPVHCC", true],
  ["TT PVHCC phường", true],
  ["BPMC", true],
  ["Nhân viên BPMC", true],
  ["Bộ phận tiếp nhận hồ sơ", true],
  ["TNHS và TKQ", true],
  ["Bộ phận TNHS&TKQ", true],
  ["Tiếp nhận hồ sơ và trả kết quả", true],
  ["Tiếp nhận và hoàn trả kết quả", true],
  ["Bé phËn mét cöa", true],
  ["Boä phaän moät cöûa", true],
  ["Trung tâm hành chính", false],
  ["Phòng Hành chính công vụ", false],
  ["Phục vụ", false],
  ["Quản lý hồ sơ", false],
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

test.each<[CellValue, boolean]>([
  ["Bộ phận Một cửa", true],
  ["Cán bộ BP một cửa", true],
  ["làm việc tại bộ phận TN&TKQ", true],
  ["đã nộp hồ sơ tại bộ phận một cửa", false],
  ["Một cửa chưa trả kết quả", false],
  ["Không ở Một cửa", false],
  ["Phòng Thu", false],
  ["", false],
  [1, false],
])("%j says nothing but that: %s", (note, isAlone) => {
  const text = new OneStopText(() => undefined);
  expect([text.isAlone(note), text.isAlone(note), text.found]).toEqual([isAlone, isAlone, isAlone]);
});

test.each<[CellValue, boolean]>([
  ["Nguyễn Văn An (Một cửa)", true],
  ["Nguyễn Văn An - BPMC", true],
  ["Nguyễn Văn An (Phòng Thu)", false],
  ["Nguyễn Văn An", false],
  ["Một cửa", false],
  ["", false],
  [1, false],
])("what stands behind the name in %j says it: %s", (name, isBehind) => {
  expect(new OneStopText(() => undefined).isBehindName(name)).toBe(isBehind);
});

test("once found stays found", () => {
  const text = new OneStopText(() => undefined);
  expect([text.tells("Một cửa"), text.tells("Phòng Thu"), text.found]).toEqual([true, false, true]);
});
