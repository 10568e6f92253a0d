import fc from "fast-check";
import type { CellValue } from "../../src/grid/cellValue";

/**
 * Headings of a random roster, and for each column what its cells can hold: nearly everything that rules tell apart.
 */
const COLUMNS: readonly [heading: string, cells: readonly CellValue[]][] = [
  ["Ngày sinh", ["", "01/02/1985", "1/1/90", 31_079, 1985, "00/00/1990", "31/02/1985", "mai", "#N/A", "-"]],
  ["Giới tính", ["", "Nam", "Nữ", "x", 1, 0, "?"]],
  ["Đơn vị", ["", "Phòng Thu", "PHÒNG THU", "Văn phòng", "nt", "…", "Bộ phận Một cửa", "#REF!"]],
  [
    "Số CCCD",
    [
      "",
      "001085012345",
      "001185012345",
      "001 085 012 345",
      79_085_012_345,
      "79085012345",
      101_085_012_345,
      "123456789",
      "003085012345",
      "12345",
      "7.9E+10",
      "C1234567",
      "chưa có",
      "0",
      "……",
      "#VALUE!",
    ],
  ],
  ["Đã cấp CCCD", ["", "x", "chưa", "có"]],
  ["Quốc tịch", ["", "Việt Nam", "Lào"]],
  [
    "Đã cài đặt",
    ["", "x", "Có", "chưa", "-", "/", "chờ duyệt", "Chờ kích hoạt", 46_000, 50_000, "12/5/23", "có lẽ", true, "#N/A"],
  ],
  ["Chưa cài đặt", ["", "x", "không", "-", "chờ duyệt", "?", "#N/A"]],
  ["Ngày cài đặt", ["", 46_000, 50_000, "12/05/2023", "#N/A"]],
  ["Lý do", ["", "nghỉ thai sản", "lười", "-", "...", 0, "chưa kích hoạt", "#NAME?"]],
  ["Một cửa", ["", "x", "không"]],
  ["Có giá trị đến", ["", "31/12/2025", 46_000, 50_000, "Không thời hạn", "hết hạn", "#N/A"]],
];

/** In every roster, so that there is more than names. */
const POSITION: (typeof COLUMNS)[number] = ["Chức vụ", ["", "Chuyên viên", "Cán bộ một cửa"]];

/**
 * A roster with STT, names and some of these columns, in any order; row 1 holds the headings. Every person has a number
 * and a name.
 */
export const randomRows: fc.Arbitrary<CellValue[][]> = fc.shuffledSubarray([...COLUMNS]).chain((some) => {
  const columns = [...some, POSITION];
  const person = fc.tuple(
    fc.constantFrom("Nguyễn Văn An", "Trần Thị Bình", "H' Lan", "Cộng Hòa", "Tô Y"),
    ...columns.map(([, cells]) => fc.constantFrom(...cells)),
  );
  return fc
    .array(person, { maxLength: 30 })
    .map((people) => [
      ["STT", "Họ và tên", ...columns.map(([heading]) => heading)],
      ...people.map((cells, i) => [i + 1, ...cells]),
    ]);
});

/** The same with at least so many people. */
export function randomRowsOf(people: number): fc.Arbitrary<CellValue[][]> {
  return randomRows.filter((rows) => rows.length > people);
}
