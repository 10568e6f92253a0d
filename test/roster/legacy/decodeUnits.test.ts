import type { CellValue } from "../../../src/grid/cellValue";
import { rosterOfRows } from "../../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD"];

/** The units of a roster, and which of them each person is in; `fonts` of the unit cells by row. */
function unitsOf(cells: readonly CellValue[], fonts: Readonly<Record<string, string>> = {}) {
  const rows = cells.map((cell, i) => [i + 1, "Trần Thử", cell, "001085012345"]);
  const byCell = Object.fromEntries(Object.entries(fonts).map(([row, font]) => [`${row},2`, font]));
  const { units, unit } = rosterOfRows([HEADINGS, ...rows], { fonts: byCell });
  return { units, unit: [...unit] };
}

test.each<[string, CellValue[], Record<string, string>, string[], number[]]>([
  ["in Unicode stay", ["Phòng Thu", "Tổ 1"], {}, ["Phòng Thu", "Tổ 1"], [0, 1]],
  ["in TCVN3 by their own letters", ["Phßng KÕ to¸n"], {}, ["Phòng Kế toán"], [0]],
  ["in VNI by their own letters", ["Phoøng Keá toaùn"], {}, ["Phòng Kế toán"], [0]],
  ["in TCVN3 by their font", ["Tæ 1"], { 1: ".VnTime" }, ["Tổ 1"], [0]],
  ["in VNI by their font", ["Hoà"], { 1: "VNI-Times" }, ["Hồ"], [0]],
  ["joined where they are one", ["Phòng Thu", "Phßng Thu", "Tổ 1"], { 2: ".VnTime" }, ["Phòng Thu", "Tổ 1"], [0, 0, 1]],
  ["under the first spelling", ["Phßng Thu", "PHÒNG THU"], { 1: ".VnTime" }, ["Phòng Thu"], [0, 0]],
  [
    "and nobody's and errors stay",
    ["Phòng Thu", "Phßng Thu", "", "#N/A"],
    { 2: ".VnTime" },
    ["Phòng Thu"],
    [0, 0, -1, -2],
  ],
  [
    "all of them moved up",
    ["Phßng Thu", "Phòng Thu", "Tổ 2", "Tổ 1"],
    { 1: ".VnTime" },
    ["Phòng Thu", "Tổ 2", "Tổ 1"],
    [0, 0, 1, 2],
  ],
])("units %s", (_, cells, fonts, units, unit) => {
  expect(unitsOf(cells, fonts)).toEqual({ units, unit });
});
