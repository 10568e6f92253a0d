import type { CellValue } from "../../../src/grid/cellValue";
import { nameOf } from "../../../src/roster/nameOf";
import { sheetFindings } from "../../../src/rules/sheetFindings";
import { rosterOfRows } from "../../support/rosterOfRows";

type Row = readonly CellValue[];

const HEADINGS: Row = ["TT", "Họ và tên", "Ngày sinh", "Chức vụ", "VNeID mức 2"];
const C: Row = [1, "Lê Văn C", "24/05/1982", "Chuyên viên", "x"];
const D: Row = [1, "Lê Văn D", "25/05/1982", 3.66, ""];

/** Names of those who were read, and the sheet rows at which other tables are said to begin. */
function read(...rows: Row[]): { names: string[]; others: (string | number)[] } {
  const roster = rosterOfRows([HEADINGS, C, ...rows]);
  return {
    names: Array.from({ length: roster.count }, (_, person) => nameOf(roster, person)),
    others: sheetFindings(roster).flatMap(({ params }) => params["row"] ?? []),
  };
}

describe("a second table below", () => {
  test.each<[string, Row]>([
    ["of pay", ["TT", "Họ và tên", "Bậc", "Hệ số lương", ""]],
    ["the name's heading worded otherwise", ["STT", "Họ tên", "Bậc", "Hệ số lương"]],
    ["in capitals", ["TT", "HỌ VÀ TÊN", "BẬC LƯƠNG", "HỆ SỐ"]],
    ["birth dates as well", ["TT", "Họ và tên", "Ngày sinh", "Bậc", "Hệ số"]],
    ["one column that differs", ["TT", "Họ và tên", "Ngày sinh", "Hệ số", ""]],
    ["its columns in another order", ["TT", "Họ và tên", "Chức vụ", "Ngày sinh"]],
    ["names in another column", ["TT", "Mã NV", "Họ và tên", "Bậc"]],
    ["no names", ["TT", "Đơn vị", "Tổng số", "Đã cài"]],
    ["no numbers", ["", "Họ và tên", "Quan hệ", "Nghề nghiệp"]],
  ])("%s: its headings are nobody, it is left out and its row is said", (_, headings) => {
    expect(read([], headings, D)).toEqual({ names: ["Lê Văn C"], others: [4] });
  });

  test.each<[string, Row]>([
    ["all of them", HEADINGS],
    ["in capitals", ["TT", "HỌ VÀ TÊN", "NGÀY SINH", "CHỨC VỤ", "VNEID MỨC 2"]],
    ["in other words", ["STT", "Họ tên", "Ngày tháng năm sinh", "Chức danh", "VNeID mức 2"]],
    ["some of them", ["TT", "Họ và tên", "", "", "VNeID mức 2"]],
    ["names alone", ["", "Họ và tên"]],
    ["with remarks", ["TT", "Họ và tên", "Ngày sinh", "(*)", "VNeID mức 2"]],
  ])("headings of the same table, %s, hold nobody and end nothing", (_, headings) => {
    expect(read(headings, D)).toEqual({ names: ["Lê Văn C", "Lê Văn D"], others: [] });
  });

  test("headings in another language below those of the first table, above all people, end nothing", () => {
    const roster = rosterOfRows([HEADINGS, ["No.", "Họ tên", "Birthday", "Job", "Level"], C]);
    expect(Array.from(roster.row)).toEqual([2]);
  });

  test("somebody whose cells read like headings stays somebody", () => {
    expect(read([2, "Lê Thị Tên", "Ngày sinh", "Chức vụ", "x"], ["", "Hồ Tên", "", "Nhân viên", "x"])).toEqual({
      names: ["Lê Văn C", "Lê Thị Tên", "Hồ Tên"],
      others: [],
    });
  });
});

test.each<[string, readonly Row[], readonly object[]]>([
  ["one list", [["Danh sách đã nghỉ việc"], D, D], [{ gone: 3, count: 2 }]],
  [
    "with headings of its own",
    [["Đã chuyển công tác"], HEADINGS, D, ["", "Tổng cộng", "", "", 1]],
    [{ gone: 3, count: 1 }],
  ],
  ["in sections", [["II. Nghỉ hưu trong năm 2026"], ["Phòng Thu"], D, ["Phòng Chế độ"], D], [{ gone: 3, count: 2 }]],
  [
    "two lists",
    [["Nghỉ việc"], D, ["Chuyển công tác"], D, D],
    [
      { gone: 3, count: 1 },
      { gone: 5, count: 2 },
    ],
  ],
  ["nobody in it", [["Danh sách nghỉ việc"]], [{ gone: 3, count: 0 }]],
  ["signed below", [["Danh sách nghỉ việc"], D, ["", "NGƯỜI LẬP BIỂU"], D], [{ gone: 3, count: 1 }]],
])(
  "those who have left are not counted, and it is said where they stand and how many they are: %s",
  (_, rows, said) => {
    const roster = rosterOfRows([HEADINGS, C, ...rows]);
    expect([...roster.row]).toEqual([1]);
    const gone = sheetFindings(roster).filter(({ params }) => params["gone"] !== undefined);
    expect(gone.map(({ params }) => params)).toEqual(said);
  },
);

test.each<[string, Row]>([
  ["in the name column", [3, "Tổng cộng", "", "", 2]],
  ["of a page", [3, "Cộng trang 1", "", "", 2]],
  ["carried over", [3, "Cộng chuyển sang", "", "", 2]],
  ["carried on", [3, "Mang sang", "", "", 2]],
  ["added up so far", [3, "Cộng dồn", "", "", 2]],
  ["of a unit", [3, "Cộng Phòng Thu", 12, "", 2]],
  ["with people in words", [3, "Tổng số CCVC&NLĐ", "12 người", "", "2 người"]],
  ["with rates", [3, "Tỷ lệ", "", "", "66,7%"]],
  ["where the name's heading stands again", [3, "Họ và tên", "12/05/1980", "x"]],
])("a numbered subtotal or heading, %s, is nobody", (_, row) => {
  expect(read(row, D)).toEqual({ names: ["Lê Văn C", "Lê Văn D"], others: [] });
});
