import ExcelJS from "exceljs";
import JSZip from "jszip";
import { checkFile } from "../../src/gather/checkFile";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = "xl/sharedStrings.xml";

/** A workbook of twenty people, whose texts all its sheets share. */
async function twenty(): Promise<JSZip> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet("DS")
    .addRows([
      ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
      ...Array.from({ length: 20 }, (_, at) => [
        at + 1,
        `Nguyễn Văn Số ${String(at)}`,
        `0010900543${String(at + 10)}`,
        "x",
      ]),
    ]);
  book.addWorksheet("Khác").addRow(["chữ"]);
  return JSZip.loadAsync(await book.xlsx.writeBuffer());
}

/** How many people are counted; else why they cannot be. */
async function countedOf(zip: JSZip): Promise<number | string> {
  const outcome = await checkFile(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }), {
    today: new Date("2026-11-25T12:00:00"),
    forms: [],
  });
  if (outcome.kind === "counted") return outcome.counts.totals.total;
  return outcome.kind === "unreadable" ? outcome.why : outcome.kind;
}

async function change(zip: JSZip, path: string, by: (xml: string) => string): Promise<JSZip> {
  return zip.file(path, by((await zip.file(path)?.async("string")) ?? ""));
}

/** Behind the twelfth row, as the marks of the file say it. */
const TWELFTH = '<row r="13"';

test.each<[string, string, (xml: string) => number]>([
  ["between two rows", SHEET, (xml) => xml.indexOf(TWELFTH)],
  ["between two cells", SHEET, (xml) => xml.indexOf("<c ", xml.indexOf(TWELFTH) + 30)],
  ["within a value", SHEET, (xml) => xml.indexOf("<v>", xml.indexOf(TWELFTH)) + 4],
  ["within a tag", SHEET, (xml) => xml.indexOf(TWELFTH) + 6],
  ["within an end", SHEET, (xml) => xml.indexOf("</row>", xml.indexOf(TWELFTH)) + 3],
  ["behind all rows", SHEET, (xml) => xml.indexOf("</sheetData>") + 12],
  ["before everything", SHEET, () => 0],
  ["among the texts", TEXTS, (xml) => xml.indexOf("<si>", xml.length / 2)],
  ["among the styles", "xl/styles.xml", (xml) => xml.indexOf("<cellXfs")],
  ["among the sheets of the workbook", "xl/workbook.xml", (xml) => xml.lastIndexOf("<sheet ")],
])("a file whose XML was cut %s is broken, however whole its package is", async (_, path, end) => {
  const zip = await twenty();
  expect(await countedOf(zip)).toBe(20);
  expect(await countedOf(await change(zip, path, (xml) => xml.slice(0, end(xml))))).toBe("broken");
});

/** A span of a text left out; nothing else is touched. */
const without = (xml: string, first: number, length: number): string => xml.slice(0, first) + xml.slice(first + length);

test.each<[string, string, (xml: string) => string]>([
  ["a row's beginning", SHEET, (xml) => without(xml, xml.indexOf(TWELFTH), 3)],
  ["a row's end", SHEET, (xml) => without(xml, xml.indexOf("</row>", xml.indexOf(TWELFTH)), 6)],
  ["a cell's beginning", SHEET, (xml) => without(xml, xml.indexOf("<c ", xml.indexOf(TWELFTH) + 30), 1)],
  ["the end of a value", SHEET, (xml) => without(xml, xml.indexOf("</v>", xml.indexOf(TWELFTH)), 4)],
  ["a quotation mark", SHEET, (xml) => without(xml, xml.indexOf(TWELFTH) + 7, 1)],
  ["a stretch from one row into another", SHEET, (xml) => without(xml, xml.indexOf(TWELFTH) + 30, 200)],
  ["the end of a text", TEXTS, (xml) => without(xml, xml.indexOf("</t>", xml.length / 2), 4)],
  ["what an ampersand begins", TEXTS, (xml) => xml.replace("Số 7", "Số &7")],
  ["a style's end", "xl/styles.xml", (xml) => without(xml, xml.indexOf("</cellXfs>"), 10)],
])("a file whose XML lacks %s is broken, though it goes on to its end", async (_, path, by) => {
  const zip = await twenty();
  expect(await countedOf(zip)).toBe(20);
  expect(await countedOf(await change(zip, path, by))).toBe("broken");
});

test("a file with a sheet in UTF-16, which its reader takes for a blank one, is not read", async () => {
  const zip = await twenty();
  const xml = (await zip.file(SHEET)?.async("string")) ?? "";
  zip.file(SHEET, Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le"));
  expect(await countedOf(zip)).toBe("broken");
});

test.each<[string, string, (xml: string) => string]>([
  ["nothing but a sign of its bytes before its root", SHEET, (xml) => `\ufeff${xml}`],
  ["a comment before its root", SHEET, (xml) => xml.replace(/(?=<worksheet)/u, "<!-- by <somebody> -->")],
  ["a root of many names", SHEET, (xml) => xml.replace("<worksheet", `<worksheet a="${"b".repeat(9_000)}"`)],
  ["a comment and blanks behind its root", SHEET, (xml) => `${xml}\r\n<!-- </x> -->\r\n`],
  [
    "a prefix before all names",
    SHEET,
    (xml) => xml.replace(/xmlns="/u, 'xmlns:x="').replace(/<(\/?)(?=[a-z])/giu, "<$1x:"),
  ],
  ["a sheet that holds nothing", "xl/worksheets/sheet2.xml", (xml) => xml.replace(/(<worksheet[^>]*)>.*/su, "$1/>")],
])("a part with %s is whole", async (_, path, by) => {
  expect(await countedOf(await change(await twenty(), path, by))).toBe(20);
});
