import type { CellValue } from "../../../src/grid/cellValue";
import { readGender } from "../../../src/roster/cells/readGender";
import { Gender } from "../../../src/roster/roster";

const { unknown, male, female } = Gender;

test.each<[CellValue, string, Gender]>([
  ["Nam", "Giới tính", male],
  ["NAM ", "Giới tính", male],
  ["Nữ", "Giới tính", female],
  ["nu", "Giới tính", female],
  ["Nu\u031b\u0303", "Giới tính", female],
  ["N÷", "Giới tính", female],
  [1, "Giới tính", male],
  ["1", "Giới tính", male],
  [0, "Giới tính", female],
  ["x", "Giới tính", female],
  ["X", "Nữ", female],
  ["✓", "Giới tính > Nữ", female],
  ["x", "Giới tính > Nam", male],
  ["x", "Giới tính (x nếu là nam)", male],
  ["x", "Giới tính (x nếu là nữ)", female],
  ["", "Nữ", unknown],
  ["-", "Giới tính", unknown],
  ["2", "Giới tính", unknown],
  ["xy", "Giới tính", unknown],
  ["Nam giới", "Giới tính", unknown],
  ["Khác", "Giới tính", unknown],
  [true, "Giới tính", unknown],
  ["#N/A", "Giới tính", unknown],
])("%j under %j is %d", (value, heading, gender) => {
  expect(readGender(value, heading)).toBe(gender);
});
