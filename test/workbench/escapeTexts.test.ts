import fc from "fast-check";
import type ExcelJS from "exceljs";
import { Book } from "../../workbench/book/book";
import { HostedBook } from "../support/hostedBook";

const hosted = new HostedBook();

async function first(): Promise<{ book: Book; grid: ExcelJS.Worksheet }> {
  const book = hosted.host.book;
  const grid = book?.sheets[0]?.grid;
  if (book === null || !grid) throw new Error("The first sheet has a grid.");
  return Promise.resolve({ book, grid });
}

/** Some values as they stand in A1, A2 … of a book that was saved and opened again. */
async function reopened(values: readonly ExcelJS.CellValue[]): Promise<ExcelJS.CellValue[]> {
  await hosted.openNew("DS");
  const { book, grid } = await first();
  values.forEach((value, row) => (grid.getCell(row + 1, 1).value = value));
  const again = (await Book.open(await book.save(), "a.xlsx")).sheets[0]?.grid;
  // What is open is as it was before saving.
  expect(values.map((_, row) => grid.getCell(row + 1, 1).value)).toEqual(values);
  return values.map((_, row) => again?.getCell(row + 1, 1).value);
}

test("texts that look like codes, and signs that XML does not hold, come back as they were", async () => {
  const texts = ["_x0041_", "_x000D_\n", "_x005F_", "_x00ab_", "__x0041__", "An\ufffe", "\uffff", "a\u0000b"];
  const more = [
    "\u0007",
    "a\rb",
    "a\r\nb",
    "\ud800",
    "x\udfffy",
    "\u007f",
    "\ud83d\ude00",
    "<b>&amp;</b>",
    "]]>",
    " _x_ ",
  ];
  expect(await reopened([...texts, ...more])).toEqual([...texts, ...more]);
});

test("any text comes back, as a plain one and in parts", async () => {
  const text = fc.string({
    unit: fc.oneof(fc.string({ unit: "binary", maxLength: 1 }), fc.constantFrom("_", "x", "0", "0041", "\r")),
    minLength: 1,
  });
  const [texts = []] = fc.sample(fc.array(text, { minLength: 200, maxLength: 200 }), { numRuns: 1, seed: 1397 });
  expect(await reopened(texts)).toEqual(texts);
  const parted = texts.map((part) => ({ richText: [{ text: part }, { font: { bold: true }, text: "_x0041_" }] }));
  const plain = (value: ExcelJS.CellValue) =>
    (value as ExcelJS.CellRichTextValue).richText.map(({ text: part }) => part);
  expect((await reopened(parted)).map(plain)).toEqual(parted.map(plain));
});

test("a note, a name, a result and a heading of the page with such signs leave a file that opens", async () => {
  await hosted.openNew("DS");
  const { book, grid } = await first();
  grid.getCell("A1").note = "_x0041_ An\ufffe";
  grid.getCell("A3").value = { formula: '"x"', result: "An\uffff" };
  grid.headerFooter.oddHeader = "An\ufffe";
  book.names.push({ name: "Tên", sheetId: null, refersTo: '"\ufffe"', comment: "\uffff", hidden: true, rest: {} });
  const again = (await Book.open(await book.save(), "a.xlsx")).sheets[0]?.grid;
  expect(again?.getCell("A1").note).toBe("_x0041_ An\ufffe");
  expect(again?.getCell("A3").result).toBe("An");
});
