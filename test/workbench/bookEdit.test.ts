import type ExcelJS from "exceljs";
import { Book } from "../../workbench/book/book";
import type { BookChange } from "../../workbench/book/book";
import { cellFormula, cellValue } from "../../workbench/book/cellValue";
import { makeXlsx } from "../support/makeXlsx";

const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>0</v></c><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';

let book: Book;
let grid: ExcelJS.Worksheet;
let sheetId: string;
let changes: BookChange[];

beforeEach(async () => {
  const merge = '<mergeCells><mergeCell ref="D1:E2"/></mergeCells>';
  book = await Book.open(await makeXlsx([{ name: "DS", xml: `<sheetData>${SHARED}</sheetData>${merge}` }]), "a.xlsx");
  const [sheet] = book.sheets;
  if (sheet === undefined || sheet.grid === null) throw new Error("no sheet");
  ({ grid, id: sheetId } = sheet);
  changes = [];
  book.onChange((change) => changes.push(change));
});

test("typing tells which cell has changed", () => {
  book.edit(sheetId, 4, 2, "31/12/1990");
  expect(cellValue(grid.getCell("C5"))).toBe(33238);
  expect(grid.getCell("C5").numFmt).toBe("dd/mm/yyyy");
  expect(changes).toEqual([
    {
      kind: "cells",
      sheetId,
      block: { top: 4, left: 2, bottom: 4, right: 2 },
      origin: "user",
      edit: { before: { value: "", type: "Empty" }, after: { value: 33238, type: "Double" } },
    },
  ]);
});

test("the first cell of a shared formula can be typed over, and the file still saved", async () => {
  book.edit(sheetId, 0, 1, "x");
  expect(
    ["B1", "B2", "B3"].map((address) => cellFormula(grid.getCell(address)) ?? cellValue(grid.getCell(address))),
  ).toEqual(["x", "=A2*2", "=A3*2"]);
  const again = (await Book.open(await book.save(), "a.xlsx")).sheets[0]?.grid;
  expect([again?.getCell("B2").formula, again?.getCell("B2").result]).toEqual(["A2*2", 4]);
});

test.each<[string | number | boolean, string | number | boolean]>([
  [0, 0],
  ["", ""],
  [false, false],
  ["#N/A", "#N/A"],
  [45325.5, 45325.5],
])("a result %j computed by the page is kept, and told to nobody", (result, read) => {
  book.setResult(sheetId, 1, 1, result);
  expect(cellValue(grid.getCell("B2"))).toBe(read);
  expect(cellFormula(grid.getCell("B2"))).toBe("=A2*2");
  expect(changes).toEqual([]);
});

test("a result for a cell without a formula is not kept", () => {
  book.setResult(sheetId, 0, 0, 99);
  expect(cellValue(grid.getCell("A1"))).toBe(1);
});

test("a merged block holds what its first cell holds", () => {
  book.edit(sheetId, 0, 3, "x");
  book.edit(sheetId, 1, 4, "y");
  expect(["D1", "E1", "D2", "E2"].map((address) => cellValue(grid.getCell(address)))).toEqual(["x", "", "", ""]);
});

test("sheets and selections are told", () => {
  const { id } = book.addSheet("Mới");
  book.activate(id);
  book.activate(id);
  book.select(id, { top: 1, left: 1, bottom: 2, right: 2 });
  expect(changes).toEqual([
    { kind: "sheets" },
    { kind: "sheets" },
    { kind: "selection", sheetId: id, block: { top: 1, left: 1, bottom: 2, right: 2 } },
  ]);
});
