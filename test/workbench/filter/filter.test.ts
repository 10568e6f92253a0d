import ExcelJS from "exceljs";
import { Book } from "../../../workbench/book/book";
import { GridSheet } from "../../../workbench/book/bookSheet";
import { parseBlock } from "../../../workbench/book/blockAddress";
import { filterChoices } from "../../../workbench/book/filter/filterChoices";
import { filterRegion } from "../../../workbench/book/filter/filterRegion";
import { bookContents } from "../../support/bookContents";
import { makeXlsx, partOf } from "../../support/makeXlsx";

let book: Book;
let sheet: GridSheet;
let told: unknown[];

async function open(file: Uint8Array): Promise<void> {
  book = await Book.open(file, "so.xlsx");
  const found = book.findByName("DS");
  if (!(found instanceof GridSheet)) throw new Error("no sheet");
  sheet = found;
  told = [];
  book.onChange((change) => {
    if (change.kind !== "layout") told.push(change);
  });
}

beforeEach(async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("DS").addRows([
    ["STT", "Đơn vị", "Ngày"],
    [1, "Phòng B", new Date("2024-02-03")],
    [2, "Phòng A", ""],
    [3, "", new Date("2024-02-03")],
    [4, "Phòng A", new Date("2023-01-02")],
  ]);
  workbook.worksheets[0]?.getColumn(3).eachCell((cell) => (cell.numFmt = "dd/mm/yyyy"));
  await open(new Uint8Array(await workbook.xlsx.writeBuffer()));
});

const block = (address: string): NonNullable<ReturnType<typeof parseBlock>> => {
  const parsed = parseBlock(address);
  if (parsed === null) throw new Error(address);
  return parsed;
};

const hidden = (): number[] => [1, 2, 3, 4, 5, 6].filter((row) => sheet.grid.findRow(row)?.hidden === true);

const rows = (address: string, isHidden: boolean): unknown => ({
  kind: "rowsHidden",
  sheetId: sheet.id,
  block: block(address),
  hidden: isHidden,
  origin: "user",
});

test("lists what a column shows, blank cells last", () => {
  book.filter(sheet.id, { kind: "on", block: block("A1:C5") });
  const texts = (column: number): unknown => filterChoices(sheet, column, false)?.map(({ text }) => text);
  expect([texts(0), texts(1), texts(2), texts(3)]).toEqual([
    ["1", "2", "3", "4"],
    ["Phòng A", "Phòng B", ""],
    ["02/01/2023", "03/02/2024", ""],
    undefined,
  ]);
});

test("hides rows by what columns show, says so in the file, and takes it back step by step", async () => {
  const before = await bookContents(await book.save());
  const takeBacks = [book.filter(sheet.id, { kind: "on", block: block("A1:C5") })];
  takeBacks.push(book.filter(sheet.id, { kind: "column", column: 1, shown: ["Phòng A", ""] }));
  expect(hidden()).toEqual([2]);
  takeBacks.push(book.filter(sheet.id, { kind: "column", column: 2, shown: ["03/02/2024"] }));
  expect(hidden()).toEqual([2, 3, 5]);
  expect(told).toEqual([rows("2:2", true), rows("3:3", true), rows("5:5", true)]);
  expect(filterChoices(sheet, 1, false)?.map(({ shown }) => shown)).toEqual([true, false, true]);

  const saved = await partOf(await book.save(), "xl/worksheets/sheet1.xml");
  expect(saved).toContain(
    '<autoFilter ref="A1:C5"><filterColumn colId="1"><filters blank="1"><filter val="Phòng A"/></filters></filterColumn>' +
      '<filterColumn colId="2"><filters><filter val="03/02/2024"/></filters></filterColumn></autoFilter>',
  );
  await open(await book.save());
  book.filter(sheet.id, { kind: "column", column: 2, shown: null });
  expect(hidden()).toEqual([2]);
  book.filter(sheet.id, { kind: "off" });
  expect(hidden()).toEqual([]);
  expect(told).toEqual([rows("3:3", false), rows("5:5", false), rows("2:2", false)]);
  expect(await bookContents(await book.save())).toEqual(before);
  expect(takeBacks).toHaveLength(3);
});

test("taking all back leaves the file as it was, but for rows hidden otherwise meanwhile", async () => {
  const before = await bookContents(await book.save());
  const takeBacks = [
    book.filter(sheet.id, { kind: "on", block: block("A1:C5") }),
    book.filter(sheet.id, { kind: "column", column: 1, shown: ["Phòng A"] }),
    book.filter(sheet.id, { kind: "off" }),
    book.filter(sheet.id, { kind: "on", block: block("A1:B5") }),
  ];
  for (const takeBack of takeBacks.reverse()) takeBack();
  expect(await bookContents(await book.save())).toEqual(before);
  book.filter(sheet.id, { kind: "on", block: block("A1:C5") });
  const takeBack = book.filter(sheet.id, { kind: "column", column: 1, shown: ["Phòng A"] });
  sheet.grid.getRow(2).hidden = false;
  sheet.grid.getRow(3).hidden = true;
  takeBack();
  expect(hidden()).toEqual([3]);
});

test("refuses what it cannot tell, and a protected sheet", async () => {
  expect(() => book.filter(sheet.id, { kind: "off" })).toThrow("chưa có bộ lọc");
  const xml =
    '<sheetData/><autoFilter ref="A1:C9"><filterColumn colId="0"><customFilters><customFilter val="2"/></customFilters></filterColumn></autoFilter>';
  await open(await makeXlsx([{ name: "DS", xml }]));
  expect(() => book.filter(sheet.id, { kind: "column", column: 1, shown: [""] })).toThrow("không hiểu");
  expect(() => book.filter(sheet.id, { kind: "column", column: 7, shown: [""] })).toThrow("nằm ngoài");
  await open(await makeXlsx([{ name: "DS", xml: '<sheetData/><sheetProtection sheet="1"/>' }]));
  expect(() => book.filter(sheet.id, { kind: "on", block: block("A1:C5") })).toThrow("đang được bảo vệ");
});

test.each<[string, string, string | null]>([
  ["round one cell", "B3", "A1:C5"],
  ["below selected headings", "A2:B2", "A2:B5"],
  ["whole selected rows, as wide as what is filled", "2:4", "A2:C4"],
  ["nothing", "H9", null],
])("finds what is to be filtered: %s", (_, selection, expected) => {
  expect(filterRegion(sheet.grid, block(selection))).toEqual(expected === null ? null : block(expected));
});
