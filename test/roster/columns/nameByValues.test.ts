import { findLayout } from "../../../src/roster/columns/findLayout";

/** Where names are found in a column of what reads like names. */
function nameColumn(heading: string, values: readonly string[]): number | null {
  const rows = [
    ["STT", heading, "Số CCCD", "VNeID mức 2"],
    ...values.map((value, at) => [at + 1, value, `00108501234${String(at)}`, "x"]),
  ];
  return findLayout({ top: 0, left: 0, rows })?.columns.fullName?.index ?? null;
}

const NAMES = ["Nguyễn Văn An", "Lê Thị Bình", "Trần Quốc Cường"];

test.each<[string, readonly string[], number | null]>([
  ["Cán bộ, viên chức", NAMES, 1],
  ["CCVC&NLĐ", NAMES, 1],
  ["Ông/Bà", NAMES, 1],
  ["Cán bộ, viên chức", ["Phòng Thu", "Phòng Chế độ", "Văn phòng"], null],
  ["Địa chỉ", NAMES, null],
  ["Trường học", NAMES, null],
  ["Cán bộ phụ trách", NAMES, null],
])("below “%s”, %j", (heading, values, expected) => {
  expect(nameColumn(heading, values)).toBe(expected);
});
