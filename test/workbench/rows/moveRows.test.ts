import fc from "fast-check";
import { Book } from "../../../workbench/book/book";
import type { RowMove } from "../../../workbench/book/rows/rowMove";
import { elementsOf } from "../../../workbench/book/xml";
import { bookContents, type SheetContents } from "../../support/bookContents";
import { makeXlsx, partOf } from "../../support/makeXlsx";
import { richBook } from "./richBook";

let file: Uint8Array;
let untouched: Uint8Array;
let book: Book;

beforeAll(async () => {
  file = await richBook();
  untouched = await (await Book.open(file, "so.xlsx")).save();
});

beforeEach(async () => {
  book = await Book.open(file, "so.xlsx");
});

const idOf = (name: string): string => book.findByName(name)?.id ?? "";

async function savedSheet(name: string): Promise<SheetContents> {
  const sheet = (await bookContents(await book.save())).sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The values of some cells of a saved sheet. */
const values = ({ cells }: SheetContents, ...addresses: string[]): unknown[] =>
  addresses.map((address) => cells[address]?.value ?? null);

test("rows come between people, and everything moves with them", async () => {
  book.moveRows(idOf("DS"), { kind: "insert", at: 6, count: 2 });
  const sheet = await savedSheet("DS");
  expect(values(sheet, "B6", "B7", "B8", "B9", "B14", "A5", "A11")).toEqual([
    "Người 6",
    null,
    null,
    "Người 7",
    "Người 12",
    "Phòng A",
    "Phòng B",
  ]);
  expect([...sheet.merges].sort()).toEqual(["A11:A14", "A1:E1", "A5:A10"]);
  expect(values(sheet, "E6", "E9", "E16")).toMatchObject([
    { formula: "ROW(B6)" },
    { formula: "ROW(B9)", result: 7 },
    { formula: "SUM(E5:E14)+COUNTA($C$5:$C$14)" },
  ]);
  // new rows look as the one above
  expect([sheet.cells["B7"]?.style, sheet.cells["B8"]?.style]).toEqual([
    sheet.cells["B6"]?.style,
    sheet.cells["B6"]?.style,
  ]);
  expect(sheet.cells["B9"]?.note).toBeTruthy();
  expect(sheet.cells["B7"]?.note).toBeUndefined();
  expect(sheet.cells["B10"]?.value).toMatchObject({ text: "trang", hyperlink: "https://example.com/" });
  expect([sheet.rows[9]?.height, sheet.rows[7]?.height]).toEqual([33, undefined]);
  expect(Object.entries(sheet.rows).flatMap(([row, { hidden }]) => (hidden ? [row] : []))).toEqual(["12"]);
  expect(sheet.conditionalFormats).toMatchObject([
    { ref: "C5:C14", rules: [{ formulae: ['AND(N("vneid:x")=0,COUNTIF($C$5:$C$14,C5)>1)'] }] },
    { ref: "D9", rules: [{ formulae: ['D9="x"'] }] },
  ]);
  expect(sheet.autoFilter).toBe("A4:E14");
});

test("what stands elsewhere and speaks of the rows follows", async () => {
  book.moveRows(idOf("DS"), { kind: "insert", at: 6, count: 2 });
  const saved = await book.save();
  const { names, sheets } = await bookContents(saved);
  for (const name of ["DS!$B$5:$B$14", "'DS'!$A1:$E16", "'DS'!$4:$4"]) expect(names).toContain(name);
  expect(sheets[1]?.cells["A1"]?.value).toMatchObject({ formula: "DS!E16+COUNTA(DS!B5:B14)" });
  expect(sheets[1]?.cells["A2"]?.value).toMatchObject({ formula: "A1*2" });
  const xml = await partOf(saved, "xl/worksheets/sheet1.xml");
  expect(elementsOf(xml, "dataValidation").map(({ attributes, inner }) => [attributes["sqref"], inner])).toEqual([
    ["D5:D14", "<formula1>$H$5:$H$6</formula1>"],
    ["C5:C6 C11", "<formula1>LEN($C5)=12</formula1>"],
  ]);
  expect(elementsOf(xml, "brk").map(({ attributes }) => attributes["id"])).toEqual(["10"]);
  const drawing = await partOf(saved, "xl/drawings/drawing1.xml");
  expect([...drawing.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row)).toEqual(["10", "12"]);
});

test("people go, and everything closes up", async () => {
  book.moveRows(idOf("DS"), { kind: "delete", at: 5, count: 2 });
  const sheet = await savedSheet("DS");
  expect(values(sheet, "B5", "B6", "B10", "A5", "A7")).toEqual([
    "Người 5",
    { text: "trang", hyperlink: "https://example.com/" },
    "Người 12",
    "Phòng A",
    "Phòng B",
  ]);
  expect([...sheet.merges].sort()).toEqual(["A1:E1", "A5:A6", "A7:A10"]);
  expect(values(sheet, "E6", "E12")).toMatchObject([
    { formula: "ROW(B6)" },
    { formula: "SUM(E5:E10)+COUNTA($C$5:$C$10)" },
  ]);
  expect(sheet.conditionalFormats).toMatchObject([{ ref: "C5:C10" }]);
  expect(sheet.autoFilter).toBe("A4:E10");
});

test("a table grows with rows that come between its own", async () => {
  book.moveRows(idOf("Bảng"), { kind: "insert", at: 2, count: 3 });
  const [table] = elementsOf(await partOf(await book.save(), "xl/tables/table1.xml"), "table");
  expect(table?.attributes["ref"]).toBe("A1:B7");
  expect(table?.inner).toContain('<autoFilter ref="A1:B7">');
});

test.each<[string, string, RowMove, string]>([
  ["the first row of a merged block", "DS", { kind: "delete", at: 8, count: 2 }, "khối ô gộp A9:A12"],
  ["the headings of a filter", "DS", { kind: "delete", at: 3, count: 1 }, "tiêu đề của vùng đang lọc"],
  ["the headings of a table", "Bảng", { kind: "delete", at: 0, count: 1 }, "tiêu đề của bảng “Bang1”"],
  ["all people of a table", "Bảng", { kind: "delete", at: 1, count: 3 }, "mọi hàng dữ liệu của bảng “Bang1”"],
  ["what would push data off the sheet", "DS", { kind: "insert", at: 0, count: 1_048_570 }, "bị đẩy ra ngoài"],
])("refuses %s, and does nothing", async (_, name, move, words) => {
  expect(() => book.moveRows(idOf(name), move)).toThrow(words);
  expect(await bookContents(await book.save())).toEqual(await bookContents(untouched));
});

test.each<[string, RowMove]>([
  ["inserts inside", { kind: "insert", at: 1, count: 1 }],
  ["deletes a part of", { kind: "delete", at: 1, count: 4 }],
])("refuses what %s an array formula, and a protected sheet", async (_, move) => {
  const array = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c></row></sheetData>';
  book = await Book.open(
    await makeXlsx([
      { name: "DS", xml: array },
      { name: "Khóa", xml: '<sheetData/><sheetProtection sheet="1"/>' },
    ]),
    "a.xlsx",
  );
  expect(() => book.moveRows(idOf("DS"), move)).toThrow("công thức mảng ở A1:A3");
  expect(() => book.moveRows(idOf("Khóa"), move)).toThrow("đang được bảo vệ");
  book.moveRows(idOf("DS"), { kind: "insert", at: 0, count: 2 });
  expect(await partOf(await book.save(), "xl/worksheets/sheet1.xml")).toContain('ref="A3:A5">B3:B5*2</f>');
});

test("one formula shared by several cells becomes one of each", async () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';
  book = await Book.open(await makeXlsx([{ name: "DS", xml: `<sheetData>${shared}</sheetData>` }]), "a.xlsx");
  const takeBack = book.moveRows(idOf("DS"), { kind: "delete", at: 0, count: 1 });
  expect(values(await savedSheet("DS"), "B1", "B2")).toMatchObject([{ formula: "A1*2" }, { formula: "A2*2" }]);
  takeBack();
  expect(values(await savedSheet("DS"), "B1", "B3")).toMatchObject([{ formula: "A1*2" }, { formula: "A3*2" }]);
});

/** Of the file, everything exceljs reads, and the raw parts that it does not. */
async function everything(saved: Uint8Array): Promise<unknown> {
  const parts = ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "xl/drawings/drawing1.xml"];
  const [sheet = "", table, drawing] = await Promise.all(parts.map((path) => partOf(saved, path)));
  return [await bookContents(saved), elementsOf(sheet, "dataValidation"), elementsOf(sheet, "brk"), table, drawing];
}

test("whatever rows come or go, taking it back leaves the file as it was", async () => {
  const before = await everything(untouched);
  const moves = fc.record({
    name: fc.constantFrom("DS", "Khác", "Bảng"),
    kind: fc.constantFrom<RowMove["kind"]>("insert", "delete"),
    at: fc.nat({ max: 16 }),
    count: fc.integer({ min: 1, max: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 1, maxLength: 4 }), async (steps) => {
      book = await Book.open(file, "so.xlsx");
      const takeBacks = steps.flatMap(({ name, ...move }) => {
        try {
          return [book.moveRows(idOf(name), move)];
        } catch {
          // refused
          return [];
        }
      });
      for (const takeBack of takeBacks.reverse()) takeBack();
      expect(await everything(await book.save())).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("what the add-in did meanwhile is not undone along with the rows", async () => {
  const takeBack = book.moveRows(idOf("DS"), { kind: "delete", at: 6, count: 1 });
  const grid = book.findByName("DS")?.grid;
  // The add-in takes the highlight of the deleted cell's neighbours away and renames what a name stands for.
  (grid as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings.splice(0, 1);
  const name = book.names.find((each) => each.name === "NhanSu");
  if (name !== undefined) name.refersTo = "DS!$B$5:$B$6";
  takeBack();
  const { names, sheets } = await bookContents(await book.save());
  expect(names).toContain("DS!$B$5:$B$6");
  expect(sheets[0]?.conditionalFormats).toMatchObject([{ ref: "D7" }]);
});

test("rows that come and go are told with their place and by whom", () => {
  const told: unknown[] = [];
  book.onChange((change) => told.push(change));
  const sheetId = idOf("DS");
  book.moveRows(sheetId, { kind: "insert", at: 6, count: 2 }, "coauthor")();
  const block = { top: 6, left: 0, bottom: 7, right: 16_383 };
  expect(told).toEqual([
    { kind: "rows", sheetId, block, change: "inserted", origin: "coauthor" },
    { kind: "rows", sheetId, block, change: "deleted", origin: "coauthor" },
  ]);
});
