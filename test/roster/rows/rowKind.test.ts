import type { CellValue } from "../../../src/grid/cellValue";
import { nameOf } from "../../../src/roster/nameOf";
import type { Roster } from "../../../src/roster/roster";
import { rosterOfRows } from "../../support/rosterOfRows";

type Row = readonly CellValue[];

const HEADINGS = ["STT", "Mã NV", "Họ và tên", "Ngày sinh", "Số CCCD", "SĐT", "VNeID mức 2", "Lý do"];
const AN: Row = [1, "V01", "Nguyễn Văn An", "01/02/1985", "001085012345", "0912345678", "x", ""];
const BINH: Row = [2, "V02", "Trần Thị Bình", "03/04/1990", "079190012345", "0912345679", "Chưa", "nghỉ thai sản"];

const rosterOf = (...rows: Row[]): Roster => rosterOfRows([HEADINGS, ...rows]);
const names = (roster: Roster) => Array.from({ length: roster.count }, (_, person) => nameOf(roster, person));
const unitsOf = ({ unit, units }: Roster) => Array.from(unit, (index) => units[index] ?? "");

const BOTH = ["Nguyễn Văn An", "Trần Thị Bình"];

/** Rows that hold nobody, wherever they stand. */
const NOBODY: readonly [string, Row][] = [
  ["blank", []],
  ["blanks", [" ", "\u00a0", "\t"]],
  ["numbered, and nothing else", [3]],
  ["numbered as text", ["3"]],
  ["numbered, with dots to write on", [3, "", "……………", "....", "__", "-"]],
  ["numbered, with a stray blank for a name", [3, "", " "]],
  ["numbered, with boxes not ticked", [3, "", "", "", "", "", false]],
  ["numbered, with a code prepared", [3, "V03"]],
  ["a place for somebody to come, of whom a CCCD is not there yet", [3, "", "Chưa tuyển", "", "chưa có"]],
  ["an empty place, with the birth date of who has left", [3, "", "Vị trí khuyết", "05/11/1986"]],
  ["column numbers", [1, 2, 3, 4, 5, 6, 7, 8]],
  ["column numbers as text in brackets", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"]],
  ["letters, then column numbers", ["A", "B", "C", 1, 2, 3, 4, 5]],
  ["column numbers, one computed", [1, 2, 3, 4, 5, 6, "7=5+6", 8]],
  ["required-marks", ["", "", "(*)", "(*)", "*", "", "(*)", ""]],
  ["remarks in brackets", ["", "", "(viết hoa)", "(dd/mm/yyyy)", "(12 số)"]],
  ["a template's fields", ["{{stt}}", "{{ma}}", "{{ho_ten}}", "<#NgaySinh>", "{{cccd}}", "", "${muc2}", ""]],
  ["a template's fields, numbered", [3, "", "{{ho_ten}}", "<#NgaySinh>", "{{cccd}}"]],
  ["headings again", HEADINGS],
  ["some headings again, in capitals", ["STT", "", "HỌ VÀ TÊN", "", "SỐ CCCD"]],
  ["a subtotal", ["", "", "Cộng", "", 2, "", 1]],
  ["a subtotal on the left", ["Cộng phòng Thu: 2 người"]],
  ["a subtotal with a number before it", [2, "", "Tổng cộng", "", 2, "", 1]],
  ["a subtotal in capitals", ["", "TỔNG SỐ: 2"]],
  ["a subtotal without diacritics", ["", "", "Tong cong", "", 2]],
  ["a subtotal in words", ["Tổng cộng danh sách có 2 người."]],
  ["a note", ["Ghi chú: đánh dấu x"]],
  ["a note with a number before it", [3, "", "Những người chưa cài đặt phải hoàn thành trước ngày 10/6"]],
  ["a telephone number to ask", ["4.", "", "Liên hệ đồng chí Lan, điện thoại 0912345678"]],
  ["a numbered line about the list", ["1. Danh sách có 02 người"]],
  ["a note in the name column", ["", "", "- Ghi chú: đánh dấu x", "", 2]],
  ["a date that is no date line", ["Tính đến ngày 15 tháng 6 năm 2026"]],
  ["a rate", ["", "", "Tỷ lệ %", "", 1, "", 0.5]],
  ["Trong đó", ["", "", "Trong đó nữ:", "", 1]],
  ["a page's title", ["DANH SÁCH CCVC&NLĐ (tiếp theo)"]],
  ["the name's heading alone", ["", "", "HỌ VÀ TÊN"]],
  ["men and women counted", ["", "", "Cộng nam: 2, nữ: 3", "", 5]],
  ["a subtotal of a unit", ["", "", "Cộng phòng Thu", "", 2]],
  ["a mark that is explained", ["", "", "x", "", "Chưa kích hoạt"]],
  ["a mark with a colon", ["", "", "v:", "", "Đã kích hoạt"]],
  ["all staff", ["", "", "Tổng số CCVC&NLĐ", "", 2, "", 1]],
];

describe("rows that are nobody, between two people", () => {
  test.each(NOBODY)("%s", (_, row) => {
    const roster = rosterOf(AN, row, BINH);
    expect(names(roster)).toEqual(BOTH);
    expect(unitsOf(roster)).toEqual(["", ""]);
    expect(roster.otherTables).toEqual([]);
  });

  test.each<[string, Row]>([
    ["machine names", ["stt", "ma_nv", "ho_ten", "ngay_sinh", "so_cccd", "sdt", "vneid_2", "ly_do"]],
    ["machine names in camel case", ["STT", "MaNV", "HoTen", "NgaySinh", "SoCCCD", "SDT", "VNeID2", "LyDo"]],
    ["a date line", ["", "", "", "", "Cần Thơ, ngày 5 tháng 6 năm 2026"]],
  ])("%s, above the first", (_, row) => {
    expect(names(rosterOf(row, AN, BINH))).toEqual(BOTH);
  });
});

describe("rows that are nobody stay so behind a number, with counts under the headings of people", () => {
  const LINES: readonly [string, Row][] = [
    ["where to sign", ["", "", "Người lập biểu"]],
    ["a date line", ["", "", "Cần Thơ, ngày 5 tháng 6 năm 2026"]],
    ["a note of few letters", ["", "", "Gọi Lan ở số 3 tầng 2"]],
  ];
  /** With a number for STT, and their first words in the name's place. */
  const numbered = [...NOBODY, ...LINES].flatMap(([name, [first = "", second = "", third = "", ...rest]]) => {
    const text = [third, first, second].find((value) => typeof value === "string" && /\p{L}{2}/u.test(value));
    return text === undefined ? [] : [[name, [3, second === text ? "" : second, text, ...rest]] as [string, Row]];
  });
  const counted = (cells: (count: number) => CellValue) => (row: Row) =>
    [...row, "", "", "", ""].slice(0, 8).map((value, i) => (i === 3 || i === 4 ? cells(i) : value));

  test.each<[string, (row: Row) => Row]>([
    ["as they are", (row) => row],
    ["the number as text", ([, ...rest]) => ["3.", ...rest]],
    ["counts as numbers", counted((i) => i)],
    ["counts as text", counted(String)],
    ["counts in words", counted((i) => `0${String(i)} người`)],
    ["large counts", counted((i) => (i === 4 ? 20_000 : ""))],
    ["rates", counted(() => "85,5%")],
    ["blanks", counted(() => " ")],
    ["dashes", counted(() => "-")],
  ])("%s", (_, change) => {
    const people = numbered.flatMap(([name, row]) =>
      names(rosterOf(AN, change(row), BINH)).length === 2 ? [] : [`${name}: ${JSON.stringify(change(row))}`],
    );
    expect(people).toEqual([]);
  });
});

describe("section rows give their unit to the people below", () => {
  test.each<[string, Row, string]>([
    ["roman number before it", ["I", "", "Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["roman number in it", ["I. Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["roman number and hyphen", ["II - Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["roman number and slash", ["III/ Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["number of a lower level before it", ["I.1", "", "Tổ thẩm định"], "Tổ thẩm định"],
    ["number of a lower level in it", ["I.1 Tổ thẩm định"], "Tổ thẩm định"],
    ["letter", ["A", "", "KHỐI VĂN PHÒNG"], "KHỐI VĂN PHÒNG"],
    ["letter in it", ["A. KHỐI VĂN PHÒNG"], "KHỐI VĂN PHÒNG"],
    ["plain number and a unit's words", [1, "", "Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["plain number in it", ["1. Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["no number", ["Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["no number, in the name column", ["", "", "Ban Giám đốc"], "Ban Giám đốc"],
    ["no number, leaders", ["", "", "Lãnh đạo BHXH tỉnh"], "Lãnh đạo BHXH tỉnh"],
    ["in the column before the name", ["", "BHXH huyện Phong Điền"], "BHXH huyện Phong Điền"],
    ["counts beside it", ["I", "", "Phòng Quản lý thu", "", 12, "", 10], "Phòng Quản lý thu"],
    ["counts beside it, text on the left", ["Phòng Quản lý thu", "", "", "", 12, "", 10], "Phòng Quản lý thu"],
    ["with the word for it", ["Đơn vị: Phòng Quản lý thu"], "Phòng Quản lý thu"],
    ["no unit, a year", ["Năm 2026"], ""],
  ])("%s", (_, row, unit) => {
    const roster = rosterOf(row, AN, BINH);
    expect(names(roster)).toEqual(BOTH);
    expect(unitsOf(roster)).toEqual([unit, unit]);
  });

  test("the innermost section names the unit, also where STT starts again", () => {
    const roster = rosterOf(["A", "", "BHXH tỉnh"], AN, ["I", "", "Phòng Thu"], BINH, ["B", "", "BHXH huyện"], AN);
    expect(unitsOf(roster)).toEqual(["BHXH tỉnh", "Phòng Thu", "BHXH huyện"]);
  });
});

describe("nobody stands below the footer", () => {
  const SIGNERS: Row = ["", "", "Lê Thị Ký", "", "", "", "Phạm Văn Duyệt"];
  test.each<[string, Row[]]>([
    ["a date line", [["", "", "", "", "", "", "Cần Thơ, ngày 15 tháng 6 năm 2026"]]],
    ["a date line to be filled in", [["", "", "", "", "Cần Thơ, ngày … tháng … năm 20…"]]],
    ["a date line over the birth dates", [["", "", "", "Cần Thơ, ngày 15 tháng 6 năm 2026"]]],
    ["signatures, no date line", [["", "", "NGƯỜI LẬP BIỂU", "", "", "", "GIÁM ĐỐC"]]],
    ["signatures of others", [["", "", "KẾ TOÁN TRƯỞNG", "", "", "", "KT. GIÁM ĐỐC"]]],
    ["signatures not in capitals", [["", "", "Kế toán trưởng", "", "", "", "Thủ trưởng đơn vị"]]],
    ["one signature on the right", [["", "", "", "", "", "", "", "TRƯỞNG PHÒNG"]]],
    ["where to sign", [["", "", "(Ký, ghi rõ họ tên)", "", "", "", "(Ký tên, đóng dấu)"]]],
    ["who gets it", [["Nơi nhận:"]]],
    ["a total, then signatures", [["", "", "Cộng", "", 2], [], ["", "", "Người lập", "", "", "", ""]]],
  ])("%s", (_, footer) => {
    expect(names(rosterOf(AN, BINH, ...footer, [], SIGNERS, [3, "", "Người Thứ Ba", "", "001085012346"]))).toEqual(
      BOTH,
    );
  });

  test("a signer's name alone is nobody, whatever stands above it", () => {
    expect(names(rosterOf(AN, BINH, [], ["", "", "Lê Thị Ký"]))).toEqual(BOTH);
  });

  test("another table with its own headings is left out, and its row told", () => {
    const other = rosterOf(
      AN,
      BINH,
      [],
      ["STT", "", "Đơn vị", "Chức vụ", "Số điện thoại"],
      [1, "", "Phòng Thu", "", "1"],
    );
    expect(names(other)).toEqual(BOTH);
    expect(other.otherTables).toEqual([4]);
  });
});

describe("rows that are somebody", () => {
  test.each<[string, Row, string]>([
    ["without a number", ["", "", "Lê Văn Cường", "01/02/1985", "001085012346"], "Lê Văn Cường"],
    ["numbered as text", ["3.", "", "Lê Văn Cường"], "Lê Văn Cường"],
    ["with nothing but number and name", [3, "", "Lê Văn Cường"], "Lê Văn Cường"],
    ["with a mark only", ["", "", "Lê Văn Cường", "", "", "", "x"], "Lê Văn Cường"],
    ["with numbers for everything", [3, 12, "Lê Văn Cường", 1985, 1_085_012_345, 912_345_678, 1, 0], "Lê Văn Cường"],
    [
      "all in text that reads like headings",
      ["3", "", "Lê Văn Nam", "", "Chưa có CCCD", "", "Đã cài đặt"],
      "Lê Văn Nam",
    ],
    [
      "with a reason that reads like a footer",
      [3, "", "Lê Văn Cường", "", "", "", "", "Hẹn ngày 5 tháng 6 năm 2026"],
      "Lê Văn Cường",
    ],
    ["with a reason that begins like one", ["", "", "Lê Văn Cường", "", "", "", "Chưa", "Ghi chú: ốm"], "Lê Văn Cường"],
    ["Tô", [3, "", "Tô Thị Hoa"], "Tô Thị Hoa"],
    ["To, plainly typed", [3, "", "To Thi Hoa"], "To Thi Hoa"],
    ["Tống Công", [3, "", "Tống Công Danh"], "Tống Công Danh"],
    ["Tong Cong, plainly typed", [3, "", "Tong Cong Danh"], "Tong Cong Danh"],
    ["Cộng", [3, "", "Cộng Thị Hoa"], "Cộng Thị Hoa"],
    ["Cộng, without a number", ["", "", "Cộng Thị Hoa", "01/02/1985", "001085012346"], "Cộng Thị Hoa"],
    ["Trương", [3, "", "Trương Phòng"], "Trương Phòng"],
    ["Bàn", [3, "", "Bàn Thị Xã"], "Bàn Thị Xã"],
    ["Y", [3, "", "Y Bhum Niê"], "Y Bhum Niê"],
    ["K'", [3, "", "K' Brối"], "K' Brối"],
    ["a letter with a dot", [3, "", "H. Nga Êban"], "H. Nga Êban"],
    ["one word", [3, "", "Đinh"], "Đinh"],
    ["eight words", [3, "", "Nguyễn Phúc Công Tằng Tôn Nữ Thị Hương"], "Nguyễn Phúc Công Tằng Tôn Nữ Thị Hương"],
    ["with a year of birth", [3, "", "Nguyễn Thị Kim Anh (1952)"], "Nguyễn Thị Kim Anh (1952)"],
    ["in an old font", [3, "", "NguyÔn V¨n An"], "Nguyễn Văn An"],
    ["decomposed", [3, "", "Nguye\u0302\u0303n An"], "Nguyễn An"],
    ["no name but an ID", [3, "", "", "", "001085012346"], ""],
    ["no name but a birth date and a mark", ["", "", "", "01/02/1985", "", "", "x"], ""],
    ["an error value for a name", [3, "", "#N/A", "", "001085012346"], ""],
    ["an error value for a number", ["#REF!", "", "Lê Văn Cường", "", "001085012346"], "Lê Văn Cường"],
  ])("%s", (_, row, name) => {
    const roster = rosterOf(AN, row, BINH);
    expect(names(roster)).toEqual([BOTH[0], name, BOTH[1]]);
    expect(roster.units).toEqual([]);
  });
});

describe("where there is no STT column", () => {
  const headings = ["Họ và tên", "Số CCCD", "VNeID mức 2"];
  test.each<[string, Row, boolean]>([
    ["a name alone", ["Lê Văn Cường"], true],
    ["a unit", ["Phòng Quản lý thu"], false],
    ["a note", ["Đề nghị các phòng khẩn trương thực hiện xong trước 10/6"], false],
    ["a section", ["II. Chi nhánh"], false],
    ["a subtotal", ["Cộng: 1"], false],
    ["a family name like a subtotal", ["Tống Văn Hải", "", ""], true],
  ])("%s is somebody: %s", (_, row, is) => {
    const roster = rosterOfRows([headings, ["Nguyễn Văn An", "001085012345", "x"], row]);
    expect(roster.count).toBe(is ? 2 : 1);
  });
});

test("column numbers are seen where some columns between are not read", () => {
  const headings = ["STT", "Họ và tên", "Trình độ", "Số CCCD", "Ngày vào ngành", "VNeID mức 2"];
  const roster = rosterOfRows([headings, [1, 2, 3, 4, 5, 6], [1, "An", "", "001085012345", "", "x"]]);
  expect(names(roster)).toEqual(["An"]);
});

test("headings of two rows come again", () => {
  const head: Row[] = [
    ["STT", "Họ và tên", "VNeID mức 2", ""],
    ["", "", "Đã", "Chưa"],
  ];
  const roster = rosterOfRows([...head, [1, "An", "x", ""], ...head, [2, "Bình", "", "x"]]);
  expect(names(roster)).toEqual(["An", "Bình"]);
});
