import ExcelJS from "exceljs";
import { Book } from "../../workbench/book/book";
import { OfficeHost } from "../../workbench/host/officeHost";
import { onFirstSheet } from "../support/inExcel";
import { makeXlsx } from "../support/makeXlsx";
import { startOfficeInNode } from "../support/startOfficeInNode";

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2">' +
  '<font><sz val="11"/><name val="Calibri"/></font><font><sz val="13"/><name val=".VnTime"/></font></fonts>' +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="2"><xf/><xf fontId="1"/>' +
  '</cellStyleXfs><cellXfs count="1"><xf xfId="1"/></cellXfs><cellStyles count="1">' +
  '<cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles></styleSheet>';

async function openIn(styles: string | null): Promise<Book> {
  const parts = styles === null ? {} : { "xl/styles.xml": styles };
  const host = new OfficeHost();
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const book = await Book.open(await makeXlsx([{ name: "DS", xml }], { parts }), "so.xlsx");
  host.book = book;
  startOfficeInNode(host);
  return book;
}

const fontOfAll = async (): Promise<unknown[]> => {
  const { font } = (await onFirstSheet((sheet) => sheet.getRange("A1:B3").load("format/font/name,format/font/size")))
    .format;
  return [font.name, font.size];
};

test("a cell without a look of its own has the font of the Normal style", async () => {
  await openIn(null);
  expect(await fontOfAll()).toEqual(["Calibri", 11]);
  await openIn(STYLES);
  expect(await fontOfAll()).toEqual([".VnTime", 13]);
});

test("a cell made bold keeps that font in the file", async () => {
  const book = await openIn(STYLES);
  await onFirstSheet((sheet) => void (sheet.getRange("A1").format.font.bold = true));
  expect(await fontOfAll()).toEqual([".VnTime", 13]);
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load((await book.save()).slice().buffer);
  expect(saved.getWorksheet("DS")?.getCell("A1").font).toMatchObject({ name: ".VnTime", size: 13, bold: true });
});

test("clearing all of a cell takes its note and its comment along, clearing its contents does not", async () => {
  const book = await openIn(null);
  const cell = book.sheets[0]?.grid?.getCell("A1");
  if (cell !== undefined) cell.note = "hỏi lại";
  await onFirstSheet((sheet) => {
    for (const address of ["B2", "C3"]) sheet.comments.add(address, "gọi lại");
  });
  const comments = async () => (await onFirstSheet((sheet) => sheet.comments.load("items/content"))).items.length;
  await onFirstSheet((sheet) => sheet.getRange("A1:B2").clear("Contents"));
  expect([cell?.note, await comments()]).toEqual(["hỏi lại", 2]);
  await onFirstSheet((sheet) => sheet.getRange("A1:B2").clear());
  expect([cell?.note, await comments()]).toEqual([undefined, 1]);
});
