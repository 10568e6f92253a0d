import type { Book } from "../../workbench/book/book";
import { onFirstSheet, openSheets, refusal } from "../support/inExcel";

const MERGED = 513;
const merges = Array.from({ length: MERGED }, (_, row) => `<mergeCell ref="A${String(row + 1)}:B${String(row + 1)}"/>`);

let book: Book;

beforeEach(async () => {
  ({ book } = await openSheets([
    { name: "DS", xml: `<sheetData/><mergeCells>${merges.join("")}</mergeCells>` },
    { name: "Khác", xml: "<sheetData/>" },
  ]));
});

type Work = Parameters<typeof refusal>[0];
const long = (count: number): string => "x".repeat(count);
const highlight =
  (formula: string): Work =>
  (sheet) =>
    (sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = formula);
const value =
  (text: string): Work =>
  (sheet) =>
    (sheet.getRange("D1").values = [[text]]);

// What Excel takes just so, what it refuses, and how.
test.each<[string, Work, Work, string]>([
  [
    "merged areas",
    (sheet) => sheet.getRange("A1:B512").getMergedAreasOrNullObject().load("address"),
    (sheet) => sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("address"),
    "GeneralException",
  ],
  ["a text", value(long(32_767)), value(long(32_768)), "InvalidArgument"],
  ["a formula", value("=1+1"), value("=1+"), "InvalidArgument"],
  ["a text that begins as a formula", value("'-a b("), value("-a b("), "InvalidArgument"],
  ["a telephone number", value("'+84 912 345"), value("+84 912 345"), "InvalidArgument"],
  [
    "a number format",
    (sheet) => (sheet.getRange("D1").numberFormat = [["dd/mm/yyyy"]]),
    (sheet) => (sheet.getRange("D1").numberFormat = [["["]]),
    "InvalidArgument",
  ],
  [
    "values of a range",
    (sheet) => (sheet.getRange("D1:E2").values = "x" as never),
    (sheet) => (sheet.getRange("D:E").values = "x" as never),
    "InvalidArgument",
  ],
  [
    "null among the values of a range",
    (sheet) => (sheet.getRange("D1").values = [[null]]),
    (sheet) => (sheet.getRange("D1").values = null as never),
    "InvalidArgument",
  ],
  ["text in a highlight", highlight(`=D1="${long(255)}"`), highlight(`=D1="${long(256)}"`), "InvalidArgument"],
  ["a highlight", highlight(`=D1${"+1".repeat(4094)}`), highlight(`=D1${"+1".repeat(4095)}`), "InvalidArgument"],
  ["brackets in a highlight", highlight("=AND(D1)"), highlight("=AND(D1"), "InvalidArgument"],
  ["arguments in a highlight", highlight("=AND(D1,E1)"), highlight("=AND(D1;E1)"), "InvalidArgument"],
  ["arrays in a highlight", highlight("=OR(D1=1,D1=2)"), highlight("=OR(D1={1,2})"), "InvalidArgument"],
  ["unions in a highlight", highlight("=SUM(D1,E1)"), highlight("=SUM((D1,E1))"), "InvalidArgument"],
  ["intersections in a highlight", highlight("=SUM(D:D)"), highlight("=SUM(D:D 1:1)"), "InvalidArgument"],
  ["tables in a highlight", highlight("=D1=Tên"), highlight("=D1=Bảng1[Tên]"), "InvalidArgument"],
  [
    "the id of a conditional format",
    (sheet) => sheet.getRange("D1").conditionalFormats.getItemOrNullObject("{00000001-0000-4000-8000-00000000000A}"),
    (sheet) => sheet.getRange("D1").conditionalFormats.getItemOrNullObject("1"),
    "InvalidArgument",
  ],
  [
    "the comment of a name",
    (sheet, { workbook }) => workbook.names.add("x", sheet.getRange("D1"), long(255)),
    (sheet, { workbook }) => workbook.names.add("y", sheet.getRange("D1"), long(256)),
    "InvalidArgument",
  ],
  [
    "a text in a name",
    (sheet) => sheet.names.add("x", `="${long(255)}"&"${long(255)}"`),
    (sheet) => sheet.names.add("y", `="${long(256)}"`),
    "InvalidArgument",
  ],
  [
    "a name",
    (sheet) => sheet.names.add("x", `=1${"+1".repeat(4095)}`),
    (sheet) => sheet.names.add("y", `=1${"+1".repeat(4096)}`),
    "InvalidArgument",
  ],
  [
    "the key of a setting",
    (_, { workbook }) => workbook.settings.add(long(255), "x"),
    (_, { workbook }) => workbook.settings.add(long(256), "x"),
    "InvalidArgument",
  ],
  [
    "the value of a setting",
    (_, { workbook }) => workbook.settings.add("x", long(999_998)),
    (_, { workbook }) => workbook.settings.add("x", long(999_999)),
    "InvalidArgument",
  ],
  [
    "the name of a chart",
    (sheet) => (sheet.charts.add("BarClustered", sheet.getRange("D1:E2"), "Columns").name = long(255)),
    (sheet) => (sheet.charts.add("BarClustered", sheet.getRange("D1:E2"), "Columns").name = long(256)),
    "InvalidArgument",
  ],
  [
    "print titles",
    (sheet) => sheet.pageLayout.setPrintTitleRows("$1:$2"),
    (sheet) => sheet.pageLayout.setPrintTitleRows("A1:C2"),
    "InvalidArgument",
  ],
  [
    "a column's width",
    (sheet) => (sheet.getRange("D1").format.columnWidth = 1342.5),
    (sheet) => (sheet.getRange("D1").format.columnWidth = 1343),
    "InvalidArgument",
  ],
  [
    "a header",
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = long(253)),
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = long(254)),
    "InvalidArgument",
  ],
  [
    "margins",
    (sheet) => (sheet.pageLayout.leftMargin = 500),
    (sheet) => (sheet.pageLayout.leftMargin = 600),
    "InvalidArgument",
  ],
])("%s", async (_, fits, tooMuch, code) => {
  expect((await refusal(fits)).code).toBe("none");
  expect((await refusal(tooMuch)).code).toBe(code);
});

test("cells of a table are not merged", async () => {
  book.sheets[1]?.grid?.addTable({
    name: "Bảng1",
    ref: "A1",
    columns: [{ name: "Tên" }, { name: "Số" }],
    rows: [["x", 1]],
  });
  const merge =
    (address: string): Work =>
    (_, { workbook }) =>
      workbook.worksheets.getItem("Khác").getRange(address).merge();
  expect((await refusal(merge("B2:C3"))).code).toBe("InvalidOperation");
  expect((await refusal(merge("C1:D3"))).code).toBe("none");
});

test("a name is hidden by the request that adds it, and by no later one", async () => {
  await onFirstSheet((sheet, { workbook }) => {
    workbook.names.add("moi", sheet.getRange("D1")).visible = false;
    workbook.names.add("cu", sheet.getRange("D1"));
  });
  await onFirstSheet((_, { workbook }) => {
    workbook.names.getItem("cu").visible = false;
    workbook.names.getItem("moi").visible = true;
  });
  expect(book.names.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["moi", true],
    ["cu", false],
  ]);
});

test("a column's width is that of whole pixels", async () => {
  const format = await onFirstSheet(async (sheet, context) => {
    const { format: set } = sheet.getRange("D1");
    set.columnWidth = 28;
    await context.sync();
    return set.load("columnWidth");
  });
  expect(format.columnWidth).toBe(27.75);
});
