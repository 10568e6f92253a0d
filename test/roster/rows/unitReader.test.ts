import type { CellValue } from "../../../src/grid/cellValue";
import type { Roster } from "../../../src/roster/roster";
import { NO_UNIT, UNIT_ERROR } from "../../../src/roster/roster";
import { rosterOfRows } from "../../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD"];
const PEOPLE = ["An", "Bình", "Cường", "Dung", "Em"];

/** The unit of each person; "?" where none can be told, "!" for an error value. */
function unitsOf({ unit, units }: Roster): string[] {
  return Array.from(unit, (index) => (index === NO_UNIT ? "?" : index === UNIT_ERROR ? "!" : (units[index] ?? "")));
}

/** One person for each cell of the unit column, from row 2 on. */
function read(cells: readonly CellValue[], merged: readonly [first: number, last: number][] = []): string[] {
  const rows = cells.map((cell, i) => [i + 1, PEOPLE[i] ?? "Ai", cell, "001085012345"]);
  const merges = merged.map(([first, last]) => ({ top: first - 1, bottom: last - 1, left: 2, right: 2 }));
  return unitsOf(rosterOfRows([HEADINGS, ...rows], { merges }));
}

describe("cells of the unit column", () => {
  test.each<[string, CellValue[], string[]]>([
    ["each its own", ["Thu", "Chế độ", "Thu"], ["Thu", "Chế độ", "Thu"]],
    ["blank ones say nothing", ["Thu", "", "Thu"], ["Thu", "?", "Thu"]],
    ["placeholders say nothing", ["Thu", "-", "…", 0, "0"], ["Thu", "?", "?", "?", "?"]],
    [
      "the first spelling names a unit",
      ["Phòng Thu", "PHÒNG  THU", "phong thu", "Phòng\nThu "],
      Array(4).fill("Phòng Thu"),
    ],
    ["numbers name units too", [1, "1", 2], ["1", "1", "2"]],
    ["an error value", ["Thu", "#N/A", "Thu"], ["Thu", "!", "Thu"]],
    ["ditto marks", ["Thu", "nt", "-nt-", '"', "//"], Array(5).fill("Thu")],
    ["ditto in other ways", ["Thu", "Như trên", "- như trên -", "NT.", "''"], Array(5).fill("Thu")],
    ["ditto of ditto's unit after another", ["Thu", '"', "Chế độ", '"'], ["Thu", "Thu", "Chế độ", "Chế độ"]],
    ["ditto of nothing", ['"', "Thu"], ["?", "Thu"]],
    ["ditto of an error value", ["Thu", "#N/A", '"'], ["Thu", "!", "!"]],
    ["ditto past a blank", ["Thu", "", '"'], ["Thu", "?", "Thu"]],
  ])("%s", (_, cells, units) => {
    expect(read(cells)).toEqual(units);
  });
});

describe("merged cells of the unit column", () => {
  test.each<[string, CellValue[], [number, number][], string[]]>([
    [
      "fill down",
      ["Thu", "", "", "Chế độ", ""],
      [
        [2, 4],
        [5, 6],
      ],
      ["Thu", "Thu", "Thu", "Chế độ", "Chế độ"],
    ],
    ["as far as they reach", ["Thu", "", "", "", ""], [[2, 3]], ["Thu", "Thu", "?", "?", "?"]],
    ["hold nothing", ["Thu", "", "", ""], [[3, 5]], ["Thu", "?", "?", "?"]],
    ["hold an error value", ["Thu", "#N/A", "", "Thu"], [[3, 4]], ["Thu", "!", "!", "Thu"]],
    ["hold a ditto mark", ["Thu", "nt", "", ""], [[3, 4]], ["Thu", "Thu", "Thu", "?"]],
  ])("%s", (_, cells, merged, units) => {
    expect(read(cells, merged)).toEqual(units);
  });

  test("fill over rows that are nobody, but not from a row that is", () => {
    const rows = [HEADINGS, [1, "An", "Thu", "1"], [2], [3, "Cường", "", "1"], ["I", "", "", ""], [4, "Dung", "", "1"]];
    const merges = [
      { top: 1, bottom: 3, left: 2, right: 2 },
      { top: 4, bottom: 5, left: 2, right: 2 },
    ];
    expect(unitsOf(rosterOfRows(rows, { merges }))).toEqual(["Thu", "Thu", "?"]);
  });
});

describe("sections beside a unit column", () => {
  const section = (text: string): CellValue[] => ["I", text];
  const person = (unit: CellValue): CellValue[] => [1, "An", unit, "001085012345"];

  test.each<[string, CellValue[][], string[]]>([
    ["blank in all of it", [section("Phòng Thu"), person(""), person("")], ["Phòng Thu", "Phòng Thu"]],
    ["blank in part of it", [section("Phòng Thu"), person("Tổ 1"), person("")], ["Tổ 1", "?"]],
    ["filled in all of it", [section("Phòng Thu"), person("Tổ 1"), person("Tổ 2")], ["Tổ 1", "Tổ 2"]],
    [
      "each section for itself",
      [section("Phòng Thu"), person(""), section("Văn phòng"), person("Tổ 1"), person("")],
      ["Phòng Thu", "Tổ 1", "?"],
    ],
    ["people above the first section", [person(""), section("Phòng Thu"), person("")], ["?", "Phòng Thu"]],
    [
      "a section of the same name as a unit",
      [person("PHÒNG THU"), section("Phòng Thu"), person("")],
      ["PHÒNG THU", "PHÒNG THU"],
    ],
    ["a section that is no unit", [section("Phòng Thu"), person(""), ["Năm 2016"], person("")], ["Phòng Thu", "?"]],
  ])("%s", (_, rows, units) => {
    expect(unitsOf(rosterOfRows([HEADINGS, ...rows]))).toEqual(units);
  });
});
