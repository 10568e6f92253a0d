import ExcelJS from "exceljs";
import { Book } from "../../workbench/book/book";
import { readTypedInput } from "../../workbench/book/typedInput";
import { gridValue } from "../../workbench/page/convert/gridValue";
import { openSheets, onFirstSheet } from "../support/inExcel";
import { partOf } from "../support/makeXlsx";

/** 31/01/1986 and 05/11/2026 as a workbook with 1904 dates numbers them; the second has no format of a day. */
const CELLS =
  '<row r="1"><c r="A1" s="1"><v>29981</v></c><c r="B1"><v>44869</v></c><c r="C1" t="str"><v>31/01/1986</v></c></row>';
const open = (date1904: boolean, properties = date1904 ? '<workbookPr date1904="1"/>' : "") =>
  openSheets([{ name: "DS", xml: `<sheetData>${CELLS}</sheetData>` }], { before: properties });

const shown = () =>
  onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D1").load("values,text");
    await context.sync();
    return { values: range.values[0], text: range.text[0] };
  });

test("a day is shown as the workbook counts: its number is that of the file", async () => {
  await open(true);
  expect(await shown()).toEqual({
    values: [29_981, 44_869, "31/01/1986", ""],
    text: ["31/01/1986", "44869", "31/01/1986", ""],
  });
  await open(false);
  expect((await shown()).text).toEqual(["30/01/1982", "44869", "31/01/1986", ""]);
});

test.each([
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr showObjects="all" date1904="true"/>', true],
  ["<workbookPr backupFile='false' date1904='true'></workbookPr>", true],
  ['<workbookPr date1904="false"/>', false],
  ['<workbookPr date1904="0"/>', false],
  ["<workbookPr/>", false],
])("a workbook says from which year its days count: %s", async (properties, date1904) => {
  const { book } = await open(date1904, properties);
  expect(book.date1904).toBe(date1904);
  expect((await shown()).text?.[0]).toBe(date1904 ? "31/01/1986" : "30/01/1982");
});

test.each([
  [true, 35_064],
  [false, 36_526],
])("1904 dates %s: the functions of the sheet count so too", async (date1904, day) => {
  await open(date1904);
  const result = await Excel.run(async (context) => {
    const date = context.workbook.functions.date(2000, 1, 1).load("value,error");
    await context.sync();
    return [date.value, date.error];
  });
  expect(result).toEqual([day, null]);
});

test.each<[string, unknown]>([
  ["31/01/1986", { kind: "value", value: 29_981, numberFormat: "dd/mm/yyyy" }],
  ["01/01/1904", { kind: "value", value: 0, numberFormat: "dd/mm/yyyy" }],
  ["31/12/1903", { kind: "value", value: "31/12/1903", numberFormat: null }],
  ["12:00", { kind: "value", value: 0.5, numberFormat: "hh:mm" }],
  ["29981", { kind: "value", value: 29_981, numberFormat: null }],
])("typed into a workbook with 1904 dates, %s", (input, read) => {
  expect(readTypedInput(input, undefined, "vi-VN", true)).toEqual(read);
});

test("what she types and what an add-in writes is the day it says, in the cell and in the file", async () => {
  const { book } = await open(true);
  book.edit(book.sheets[0]?.id ?? "", 0, 1, "05/11/1990");
  await onFirstSheet((sheet) => void (sheet.getRange("D1").values = [["11/5/1990"]]));
  const { values, text } = await shown();
  expect([values?.[1], values?.[3]]).toEqual([31_720, 31_720]);
  expect(text).toEqual(["31/01/1986", "05/11/1990", "31/01/1986", "05/11/1990"]);
  const file = await book.save();
  expect(await partOf(file, "xl/workbook.xml")).toContain('date1904="1"');
  expect(await partOf(file, "xl/worksheets/sheet1.xml")).toContain("<v>29981</v>");
  const again = await Book.open(file, "so.xlsx");
  expect(again.date1904).toBe(true);
});

test("the grid of the workbench counts from 1900: it is given days so, and what its formulas make of them is put back", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = true;
  const sheet = workbook.addWorksheet("DS");
  sheet.getCell("A1").value = new Date("1986-01-31");
  sheet.getCell("A1").numFmt = "dd/mm/yyyy";
  sheet.getCell("B1").value = { formula: "A1+1", result: new Date("1986-02-01") };
  sheet.getCell("B1").numFmt = "dd/mm/yyyy";
  const book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()), "so.xlsx");
  const [first] = book.sheets;
  const id = first?.id ?? "";
  const inGrid = () => ["A1", "B1"].map((at) => first?.grid && gridValue(first.grid.getCell(at)));
  expect(inGrid()).toEqual([31_443, 31_444]);
  book.edit(id, 0, 0, "31/01/1990");
  book.setResult(id, 0, 1, 32_905);
  expect(inGrid()).toEqual([32_904, 32_905]);
});
