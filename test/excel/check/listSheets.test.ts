import ExcelJS from "exceljs";
import { listSheets } from "../../../src/excel/check/listSheets";
import { makeXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { rowsXml } from "../../support/rowsXml";

const PERSON = [1, "Nguyễn Văn An", "01/02/1985"];

/**
 * A workbook with one sheet for each row of headings, in this order of tabs; so many people stand below them. Those
 * whose names begin with "ẩn" are hidden.
 */
async function bookOf(sheets: readonly (readonly [name: string, headings: readonly string[], people: number])[]) {
  const workbook = new ExcelJS.Workbook();
  for (const [name, headings, people] of sheets)
    workbook
      .addWorksheet(name, { state: name.startsWith("ẩn") ? "hidden" : "visible" })
      .addRows([[...headings], ...Array.from({ length: people }, () => [...PERSON])]);
  await openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

test("rosters that can tell level 2 come first, names alone after all others, and what is no roster last", async () => {
  await bookOf([
    ["hàng", ["STT", "Tên hàng", "Mã"], 90],
    ["tên", ["STT", "Họ và tên", "Lớp"], 50],
    ["không có mức", ["STT", "Họ và tên", "Ngày sinh"], 30],
    ["mức", ["STT", "Họ và tên", "VNeID mức 2"], 3],
    ["ngày kích hoạt", ["STT", "Họ và tên", "Ngày kích hoạt VNeID"], 9],
    ["chưa", ["STT", "Họ và tên", "Chưa cài đặt VNeID"], 5],
    ["một cặp", ["STT", "Họ và tên", "Đã cài đặt", "Chưa cài đặt"], 4],
  ]);
  expect((await listSheets()).map(({ name, looksLikeRoster }) => [name, looksLikeRoster])).toEqual([
    ["ngày kích hoạt", true],
    ["chưa", true],
    ["một cặp", true],
    ["mức", true],
    ["không có mức", true],
    ["tên", true],
    ["hàng", false],
  ]);
});

test("hidden rosters come after all visible ones, and hidden sheets after visible ones of their kind", async () => {
  await bookOf([
    ["ẩn, hàng", ["STT", "Tên hàng", "Mã"], 2],
    ["ẩn, mức", ["STT", "Họ và tên", "VNeID mức 2"], 90],
    ["hàng", ["STT", "Tên hàng", "Mã"], 2],
    ["hàng khác", ["STT", "Tên hàng", "Mã"], 9],
    ["tên", ["STT", "Họ và tên", "Lớp"], 3],
  ]);
  expect((await listSheets()).map(({ name, hidden, looksLikeRoster }) => [name, hidden, looksLikeRoster])).toEqual([
    ["tên", false, true],
    ["ẩn, mức", true, true],
    ["hàng", false, false],
    ["hàng khác", false, false],
    ["ẩn, hàng", true, false],
  ]);
});

test.each([
  { inView: "Biểu đồ", at: 0, active: [] },
  { inView: "DS", at: 1, active: ["DS"] },
  { inView: "Trống", at: 2, active: ["Trống"] },
])("the sheet in view is told, and all are listed where it is a chart sheet: $inView", async ({ at, active }) => {
  const file = await makeXlsx(
    [
      { name: "Biểu đồ", xml: "", folder: "chartsheets" },
      { name: "DS", xml: rowsXml([["STT", "Họ và tên", "VNeID mức 2"], PERSON]) },
      { name: "Trống", xml: "<sheetData/>" },
    ],
    { before: `<bookViews><workbookView activeTab="${String(at)}"/></bookViews>` },
  );
  await openInNode(file);
  const sheets = await listSheets();
  expect(sheets.map(({ name }) => name)).toEqual(["DS", "Trống"]);
  expect(sheets.filter((sheet) => sheet.active).map(({ name }) => name)).toEqual(active);
});
