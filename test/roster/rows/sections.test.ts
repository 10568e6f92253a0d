import type { CellValue } from "../../../src/grid/cellValue";
import { NO_UNIT, type Roster } from "../../../src/roster/roster";
import { sheetFindings } from "../../../src/rules/sheetFindings";
import { rosterOfRows } from "../../support/rosterOfRows";

type Row = readonly CellValue[];

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD"];
const FIRST: Row = ["", "PHÒNG TỔ CHỨC", "", ""];
const AN: Row = [1, "Nguyễn Văn A", "22/11/1990", "001090000011"];
const BINH: Row = [2, "Trần Thị B", "02/07/1985", "001185000012"];

const unitsOf = ({ unit, units }: Roster) =>
  Array.from(unit, (index) => (index === NO_UNIT ? "?" : (units[index] ?? "")));
const rowsOf = ({ row }: Roster) => Array.from(row, (index) => index + 1);
const doubted = (roster: Roster) =>
  sheetFindings(roster)
    .flatMap(({ rule, params }) => (rule === "not-checked" ? [params["section"] ?? []] : []))
    .flat();

/** The roster with a row between its two people, under a section of another name. */
const between = (...rows: Row[]): Roster => rosterOfRows([HEADINGS, FIRST, AN, ...rows, BINH]);

describe("sections in any words, where people are numbered", () => {
  test.each<[string, Row, string]>([
    ["in capitals", ["", "THƯ VIỆN"], "THƯ VIỆN"],
    ["two things", ["", "Kế toán - Tài vụ"], "Kế toán - Tài vụ"],
    ["no word of units", ["", "Công đoàn"], "Công đoàn"],
    ["a workshop", ["", "Xưởng in"], "Xưởng in"],
    ["left of the names", ["Xưởng in"], "Xưởng in"],
    ["right of the names, with a word for units", ["", "", "", "Phòng Thu"], "Phòng Thu"],
    ["behind an arrow", ["", "=> Lái xe"], "Lái xe"],
    ["a small letter and a bracket", ["", "a) Tổ Hành chính"], "Tổ Hành chính"],
    ["a small letter in brackets", ["", "(b) Lái xe"], "Lái xe"],
    ["a small letter before it", ["b)", "Lái xe"], "Lái xe"],
    ["a small roman number", ["", "iii. Lái xe"], "Lái xe"],
    ["a small roman number before it", ["ii)", "Lái xe"], "Lái xe"],
    ["a roman number in brackets", ["", "(II) Thư viện"], "Thư viện"],
    ["a unit cut short", ["", "P. Thu"], "P. Thu"],
    ["a unit cut short, no blank", ["", "P.Thu"], "P.Thu"],
    ["a district cut short", ["", "Q. Ninh Kiều"], "Q. Ninh Kiều"],
    ["a letter before a unit's words", ["", "H. Phòng Thu"], "Phòng Thu"],
    ["counts beside it", ["", "Thư viện", "", 12], "Thư viện"],
    ["counts in words beside it", ["", "Thư viện", "", "12 người"], "Thư viện"],
    ["how many there are, in brackets", ["", "Phòng Thu (12 người)"], "Phòng Thu"],
    ["how many there are, behind a colon", ["", "Phòng Thu: 12 người"], "Phòng Thu"],
    ["a family name before small words", ["", "Đào tạo"], "Đào tạo"],
    ["a family name, in capitals as no person is", ["", "ĐÀO TẠO"], "ĐÀO TẠO"],
    ["a word of units behind a family name", ["", "Đoàn Thanh Niên"], "Đoàn Thanh Niên"],
    ["a plainly typed one", ["", "Thu vien"], "Thu vien"],
  ])("%s", (_, row, unit) => {
    const roster = between(row);
    expect(rowsOf(roster)).toEqual([3, 5]);
    expect(unitsOf(roster)).toEqual(["PHÒNG TỔ CHỨC", unit]);
    expect(doubted(roster)).toEqual([]);
  });

  test.each<[string, Row]>([
    ["a subtotal", ["", "Tổng cộng: 1 người"]],
    ["a subtotal of a page", ["", "Cộng trang 1"]],
    ["a subtotal of the page before", ["", "Mang sang"]],
    ["women among them", ["", "Trong đó nữ: 1"]],
    ["women alone", ["", "Nữ", "", 1]],
    ["a remark in brackets", ["", "(theo Quyết định 12)"]],
    ["a remark", ["", "Lưu ý: ghi đủ 12 số"]],
    ["a remark on the left", ["Đề nghị các đồng chí ghi đủ 12 số"]],
    ["the name's heading", ["", "HỌ VÀ TÊN"]],
  ])("%s between people is none", (_, row) => {
    const roster = between(row);
    expect(rowsOf(roster)).toEqual([3, 5]);
    expect(unitsOf(roster)).toEqual(["PHÒNG TỔ CHỨC", "PHÒNG TỔ CHỨC"]);
    expect(doubted(roster)).toEqual([]);
  });

  test.each<[string, Row]>([
    ["somebody's name", ["", "Lê Văn Cường"]],
    ["somebody's name, typed carelessly", ["", "Lê văn cường"]],
    ["somebody's name, typed small", ["", "lê văn cường"]],
    ["somebody's name without marks", ["", "Le Van Cuong"]],
    ["somebody's name in an old font", ["", "NguyÔn V¨n An"]],
    ["somebody's name of upland people", ["", "Y Bhum Niê"]],
    ["somebody's name with a sign in it", ["", "H'Nga Êban"]],
    ["a long sentence", ["", "Những người chưa cài đặt phải hoàn thành trước ngày 10/6"]],
    ["a long sentence on the left", ["Những người chưa cài đặt phải hoàn thành trước ngày 10/6"]],
    ["something counted", ["", "Đã cài: 12/15"]],
    ["a rate", ["", "Đạt 95%"]],
  ])("%s between people could be one: the section above ends, and it is said", (_, row) => {
    const roster = between(row);
    expect(rowsOf(roster)).toEqual([3, 5]);
    expect(unitsOf(roster)).toEqual(["PHÒNG TỔ CHỨC", "?"]);
    expect(doubted(roster)).toEqual([4]);
  });

  test("a name with numbers beginning again below it names a section", () => {
    const roster = between(["", "Mai Sơn"], [1, "Trần Thị C", "02/07/1985", ""]);
    expect(unitsOf(roster)).toEqual(["PHÒNG TỔ CHỨC", "Mai Sơn", "Mai Sơn"]);
    expect(doubted(roster)).toEqual([]);
  });

  test("a number alone under level 2 may be a mark: it cannot be told", () => {
    const headings = ["STT", "Họ và tên", "VNeID mức 2"];
    const rows: Row[] = [
      ["I", "Phòng Thu"],
      [1, "Lê An", "x"],
      ["", "Thư Viện", 1],
      [2, "Lê Bình", "x"],
    ];
    const roster = rosterOfRows([headings, ...rows]);
    expect([rowsOf(roster), unitsOf(roster), doubted(roster)]).toEqual([[3, 5], ["Phòng Thu", "?"], [4]]);
  });

  test("nothing is doubtful where nobody is concerned", () => {
    expect(doubted(rosterOfRows([HEADINGS, FIRST, AN, BINH, [], ["", "Lê Thị Ký"]]))).toEqual([]);
    expect(doubted(rosterOfRows([HEADINGS, AN, ["", "Đạt 95%"], BINH]))).toEqual([]);
    const units = [...HEADINGS, "Đơn vị"];
    const roster = rosterOfRows([units, FIRST, [...AN, "Thu"], ["", "Đạt 95%"], [...BINH, "Thu"]]);
    expect([unitsOf(roster), doubted(roster)]).toEqual([["Thu", "Thu"], []]);
  });

  test("the footer ends it", () => {
    const rows: Row[] = [["", "Tổng cộng: 1 người"], ["", "Người lập biểu"], ["", "Thư viện"], BINH];
    const roster = rosterOfRows([HEADINGS, FIRST, AN, ...rows]);
    expect([rowsOf(roster), roster.units]).toEqual([[3], ["PHÒNG TỔ CHỨC"]]);
  });
});

describe("above the row that numbers the columns is no section", () => {
  test.each<[string, Row, string]>([
    ["a leftover heading on the right", ["", "", "", "Trg | Đ.vị"], "Phòng Thu"],
    ["a leftover heading in the name's place", ["", "(Khai sinh)"], "Phòng Thu"],
  ])("%s", (_, row, unit) => {
    const headings = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"];
    const roster = rosterOfRows([headings, row, [1, 2, 3, 4], [1, "Nguyễn Văn A", "22/11/1990", "Phòng Thu"]]);
    expect([rowsOf(roster), unitsOf(roster)]).toEqual([[4], [unit]]);
  });

  test.each<[string, Row]>([
    ["words", ["", "Chữ in hoa"]],
    ["a unit's words on the left", ["Phòng ban"]],
    ["what could be a name", ["", "Lê Văn Cường"]],
  ])("%s", (_, row) => {
    const roster = rosterOfRows([HEADINGS, row, [1, 2, 3, 4], AN]);
    expect([rowsOf(roster), unitsOf(roster), doubted(roster)]).toEqual([[4], ["?"], []]);
  });
});
