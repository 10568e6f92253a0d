import ExcelJS from "exceljs";
import { Book } from "../../workbench/book/book";
import type { Block } from "../../workbench/book/block";

/** The sheet with the roster, the first of the workbook. */
export const ROSTER = "DS 2026";
/** Of the year before: somebody is not in it yet, and nobody in it is done. */
export const FORMER_ROSTER = "DS 2025";
/** Rows and columns of the roster count from 0. */
export const PEOPLE: Block = { top: 3, left: 0, bottom: 10, right: 6 };
export const NAME_COLUMN = 1;
/** A name that is written untidily: a fix is proposed for it. */
export const EDITED = { row: 5, column: NAME_COLUMN };

const HEADINGS = ["STT", "Họ và tên", "Giới tính", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
/** Nobody's: numbers that begin as such numbers do, and names that everybody has. */
const ROWS = [
  [1, "Nguyễn Văn An", "Nam", "Phòng Thu", 1_099_012_345, "x", null],
  [2, "Trần Thị Bình", "Nữ", "Phòng Thu", "001 199 054 321", "chưa", "máy cũ"],
  [3, "Lê  Văn Cường", "Nam", "Phòng Thu", "001202054321", "chưa", null],
  [4, "Phạm Thị Dung", "Nữ", "Văn phòng", "079190000001", "x", null],
  [5, "Hoàng Văn Em", "Nam", "Văn phòng", null, "chưa", "đi công tác"],
  [6, "Vũ Thị Giang", "Nữ", "Văn phòng", "079192000002", "?", null],
  [7, "Đỗ Văn Hải", "Nam", "Văn phòng", "079093000003", "x", null],
  [8, "Bùi Thị Khánh", "Nữ", "Một cửa", "079194000004", "x", null],
];

/**
 * A user's workbook: a roster with something to be found, fixed and hidden, and around it all that is to stay as it is:
 * a merged title, fills, a note, a filter, a conditional format, a hidden row, a name, and a sheet whose formulas look
 * at the roster.
 */
async function makeUsersBook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(ROSTER, { properties: { tabColor: { argb: "FF00B050" } } });
  sheet.getCell("A1").value = "DANH SÁCH CCVC&NLĐ";
  sheet.mergeCells("A1:G1");
  sheet.getRow(3).values = HEADINGS;
  sheet.getRow(3).font = { bold: true };
  ROWS.forEach((row, at) => (sheet.getRow(PEOPLE.top + 1 + at).values = row));
  sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
  sheet.getCell("B8").note = "hỏi lại";
  sheet.getRow(2).hidden = true;
  sheet.addConditionalFormatting({
    ref: "G4:G11",
    rules: [{ type: "expression", priority: 1, formulae: ["LEN($G4)>40"], style: { font: { bold: true } } }],
  });
  const other = workbook.addWorksheet("Tổng");
  other.getCell("A1").value = { formula: `COUNTA('${ROSTER}'!B4:B11)`, result: ROWS.length };
  other.getCell("A2").value = "của tôi";
  other.autoFilter = "A1:A2";
  const former = workbook.addWorksheet(FORMER_ROSTER);
  former.getRow(1).values = HEADINGS;
  ROWS.slice(1, 5).forEach((row, at) => (former.getRow(2 + at).values = [...row.slice(0, 5), "chưa", "ốm"]));
  workbook.definedNames.add(`'${ROSTER}'!$B$4:$B$11`, "HoTen");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What a unit knew of somebody: what the mark means, and the reason. */
const RETURNED = ROWS.map((row) =>
  row[0] === 6 ? [...row.slice(0, 5), "chưa", "chưa có điện thoại thông minh"] : row,
);

async function makeReturnedFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("DS").addRows([HEADINGS, ...RETURNED]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let file: Promise<Uint8Array> | null = null;
let returned: Promise<Uint8Array> | null = null;

/** Opens it anew. */
export async function openUsersBook(): Promise<Book> {
  file ??= makeUsersBook();
  return Book.open(await file, "danh-sach.xlsx");
}

/** The same as the file of an office. */
export async function usersFile(): Promise<File> {
  file ??= makeUsersBook();
  return new File([(await file).slice().buffer], "BHXH Ba Vì.xlsx");
}

/** The list as a unit sent it back, filled in. */
export async function returnedFile(): Promise<File> {
  returned ??= makeReturnedFile();
  return new File([(await returned).slice().buffer], "Phòng Thu.xlsx");
}
