import ExcelJS from "exceljs";
import fc from "fast-check";
import { Book } from "../../../workbench/book/book";
import { parseBlock } from "../../../workbench/book/blockAddress";
import { compareCells } from "../../../workbench/book/sort/compareCells";
import { sortRegion } from "../../../workbench/book/sort/sortRegion";
import { bookContents } from "../../support/bookContents";
import { richBook } from "../rows/richBook";

const block = (address: string): NonNullable<ReturnType<typeof parseBlock>> => {
  const parsed = parseBlock(address);
  if (parsed === null) throw new Error(address);
  return parsed;
};

/** Opens a book whose one sheet "DS" is made by `fill`. */
async function open(
  fill: (sheet: ExcelJS.Worksheet) => void,
): Promise<{ book: Book; id: string; grid: ExcelJS.Worksheet }> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("DS"));
  const book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()), "so.xlsx");
  const sheet = book.findByName("DS");
  if (!sheet?.grid) throw new Error("no sheet");
  return { book, id: sheet.id, grid: sheet.grid };
}

const MIXED: [unknown, string][] = [
  ["Đức", "String"],
  [true, "Boolean"],
  ["", "Empty"],
  [12, "Double"],
  ["#N/A", "Error"],
  ["ánh", "String"],
  [false, "Boolean"],
  ["An", "String"],
  [-3, "Double"],
  ["co-op", "String"],
  ["coop", "String"],
  ["", "String"],
];

test.each<[string, boolean, unknown[]]>([
  ["rising", false, [-3, 12, "", "An", "ánh", "co-op", "coop", "Đức", false, true, "#N/A", ""]],
  ["falling", true, ["#N/A", true, false, "Đức", "coop", "co-op", "ánh", "An", "", 12, -3, ""]],
])("numbers, text, truth values, errors; blanks last: %s", (_, descending, expected) => {
  const cells = MIXED.map(([value, type]) => ({ value: value as string, type }));
  expect(cells.sort((one, other) => compareCells(one, other, descending)).map(({ value }) => value)).toEqual(expected);
});

const roster = (sheet: ExcelJS.Worksheet): void => {
  sheet.addRows([
    ["STT", "Họ tên", "Gấp đôi"],
    [3, "Cường", { formula: "A2*2+$A$2", result: 9 }],
    [1, "An", { formula: "A3*2+$A$2", result: 5 }],
    [9, "ẩn đi", { formula: "A4*2", result: 18 }],
    [2, "Bình", { formula: "A5*2+A4", result: 13 }],
  ]);
  sheet.getRow(4).hidden = true;
  sheet.getRow(2).height = 30;
  sheet.getCell("B2").font = { bold: true };
  sheet.getCell("B2").border = { top: { style: "thin" } };
  sheet.getCell("B3").note = "ghi chú của An";
  sheet.addConditionalFormatting({
    ref: "B2:B5",
    rules: [{ type: "expression", priority: 1, formulae: ["$A2=1"], style: { font: { bold: true } } }],
  });
};

test("content goes with its row, what lies under it stays, hidden rows stay", async () => {
  const { book, id, grid } = await open(roster);
  const told: unknown[] = [];
  book.onChange((change) => told.push(change));
  book.sort(id, block("A2:C5"), { column: 0, descending: false });
  const column = (letter: string): unknown[] =>
    [2, 3, 4, 5].map((row) => {
      const cell = grid.getCell(`${letter}${row}`);
      return cell.formula || cell.value;
    });
  expect(column("A")).toEqual([1, 2, 9, 3]);
  expect(column("B")).toEqual(["An", "Bình", "ẩn đi", "Cường"]);
  expect(column("C")).toEqual(["A2*2+$A$2", "A3*2+A2", "A4*2", "A5*2+$A$2"]);
  expect([grid.getCell("B2").style, grid.getCell("B5").style]).toEqual([
    { border: { top: { style: "thin" } } },
    { font: { bold: true }, fill: { type: "pattern", pattern: "none" } },
  ]);
  expect([grid.getRow(2).height, grid.getRow(4).hidden]).toEqual([30, true]);
  const saved = (await bookContents(await book.save())).sheets[0];
  expect(saved?.conditionalFormats).toMatchObject([{ ref: "B2:B5", rules: [{ formulae: ["$A2=1"] }] }]);
  expect([saved?.cells["B2"]?.note, saved?.cells["B3"]?.note]).toEqual(["ghi chú của An", undefined]);
  expect(told).toEqual([{ kind: "sorted", sheetId: id, block: block("A2:C5"), origin: "user" }]);
});

test("what is in order already is not told of", async () => {
  const { book, id } = await open((sheet) => sheet.addRows([["b"], [1], [2], [2]]));
  const told: unknown[] = [];
  book.onChange((change) => told.push(change));
  book.sort(id, block("A2:A4"), { column: 0, descending: false });
  expect(told).toEqual([]);
});

test("whatever is sorted, taking it back leaves the file as it was", async () => {
  const { book, id } = await open(roster);
  const before = await bookContents(await book.save());
  const step = fc.record({
    column: fc.nat({ max: 2 }),
    descending: fc.boolean(),
    rows: fc.tuple(fc.nat(4), fc.nat(4)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const takeBacks = steps.map(({ column, descending, rows }) => {
        const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
        return book.sort(id, { top, left: 0, bottom, right: 2 }, { column, descending });
      });
      for (const takeBack of takeBacks.reverse()) takeBack();
      expect(await bookContents(await book.save())).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test("refuses merged cells and a protected sheet", async () => {
  const book = await Book.open(await richBook(), "so.xlsx");
  const id = book.findByName("DS")?.id ?? "";
  expect(() => book.sort(id, block("A5:E12"), { column: 1, descending: false })).toThrow("ô gộp A5:A8");
  const { book: locked, id: lockedId } = await open((sheet) => void sheet.protect("x", {}));
  expect(() => locked.sort(lockedId, block("A1:A2"), { column: 0, descending: false })).toThrow("đang được bảo vệ");
});

test.each<[string, string, string | null]>([
  ["of a filter, whatever is selected in it", "B6", "A5:E12"],
  ["round a cell, without headings", "J5", "J5:K7"],
  ["several selected rows, as wide as what is filled", "J5:J6", "J5:K6"],
  ["a lone cell", "M20", null],
])("finds what is sorted: %s", async (_, selected, expected) => {
  const { grid } = await open((sheet) => {
    sheet.autoFilter = "A4:E12";
    for (let row = 4; row <= 12; row++) sheet.getCell(`A${row}`).value = row;
    ["J4", "K4"].forEach((address) => (sheet.getCell(address).value = address));
    for (let row = 5; row <= 7; row++) sheet.getCell(`J${row}`).value = row;
    sheet.getCell("K6").value = "x";
    sheet.getCell("M20").value = 1;
  });
  const region = sortRegion(grid, block(selected));
  expect(region).toEqual(expected === null ? null : block(expected));
});
