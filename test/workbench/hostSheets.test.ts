import type { Book } from "../../workbench/book/book";
import { onFirstSheet, openSheets, refusal } from "../support/inExcel";

let book: Book;

const CHART = '<drawing r:id="rId1"/>';

beforeEach(async () => {
  ({ book } = await openSheets(
    [
      {
        name: "DS",
        xml: '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetData><row r="1"><c r="A1"><f>\'Kế hoạch\'!B2*2</f><v>4</v></c></row></sheetData>',
      },
      { name: "Kế hoạch", xml: "<sheetData/>" },
      { name: "Hình", xml: CHART, folder: "chartsheets" },
    ],
    { after: "<definedNames><definedName name=\"O\">'Kế hoạch'!$B$2</definedName></definedNames>" },
  ));
});

const names = (): string[] => book.sheets.map(({ name }) => name);

test("lists sheets without chart sheets", async () => {
  const sheets = await onFirstSheet((_, { workbook }) =>
    workbook.worksheets.load("items/id,items/name,items/position,items/visibility,items/tabColor"),
  );
  expect(
    sheets.items.map(({ id, name, position, visibility, tabColor }) => [id, name, position, visibility, tabColor]),
  ).toEqual([
    ["{00000000-0001-0000-0001-000000000000}", "DS", 0, "Visible", "#00B050"],
    ["{00000000-0001-0000-0002-000000000000}", "Kế hoạch", 1, "Visible", ""],
  ]);
});

test("finds a sheet by name, whatever the case, and by id", async () => {
  const found = await onFirstSheet((_, { workbook: { worksheets } }) => [
    worksheets.getItem("kế HOẠCH").load("name"),
    worksheets.getItem(book.sheets[1]?.id ?? "").load("name"),
    worksheets.getItemOrNullObject("Không có").load("name"),
  ]);
  expect(found.map((sheet) => (sheet.isNullObject ? null : sheet.name))).toEqual(["Kế hoạch", "Kế hoạch", null]);
});

test("an active chart sheet is no worksheet", async () => {
  book.activate(book.sheets[2]?.id ?? "");
  expect(await refusal((_, { workbook }) => workbook.worksheets.getActiveWorksheet().load("name"))).toEqual({
    code: "ItemNotFound",
    location: "WorksheetCollection.getActiveWorksheet",
  });
});

test("adds, activates, hides, moves and deletes sheets", async () => {
  await onFirstSheet((first, { workbook }) => {
    const added = workbook.worksheets.add("Báo cáo");
    added.activate();
    added.getRange("A1").values = [["x"]];
    added.position = 0;
    first.visibility = "Hidden";
  });
  expect(names()).toEqual(["Báo cáo", "DS", "Kế hoạch", "Hình"]);
  expect(book.find(book.activeSheetId)?.name).toBe("Báo cáo");
  expect(book.findByName("DS")?.visibility).toBe("hidden");
  await onFirstSheet((_, { workbook }) => {
    workbook.worksheets.getItem("Báo cáo").delete();
  });
  expect(names()).toEqual(["DS", "Kế hoạch", "Hình"]);
});

test("renaming a sheet renames it in formulas and names", async () => {
  await onFirstSheet((_, { workbook }) => {
    workbook.worksheets.getItem("Kế hoạch").name = "Plan";
  });
  expect(book.sheets[0]?.grid?.getCell("A1").formula).toBe("Plan!B2*2");
  expect(book.names.map(({ refersTo }) => refersTo)).toEqual(["Plan!$B$2"]);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  [
    "a sheet that is not there",
    (_, { workbook }) => workbook.worksheets.getItem("Không có").load("name"),
    "ItemNotFound",
  ],
  ["a name that is taken", (_, { workbook }) => workbook.worksheets.add("ds"), "ItemAlreadyExists"],
  ["a name that no sheet can have", (_, { workbook }) => workbook.worksheets.add("a/b"), "InvalidArgument"],
  ["a name that is too long", (sheet) => (sheet.name = "x".repeat(32)), "InvalidArgument"],
  [
    "using a sheet that was deleted",
    (sheet) => (sheet.delete(), sheet.getRange("A1").load("values")),
    "InvalidReference",
  ],
])("refuses %s", async (_, work, code) => {
  expect((await refusal(work)).code).toBe(code);
});

test("a range of a deleted sheet is no longer valid", async () => {
  const found = await refusal((_, context) => {
    const range = context.workbook.worksheets.getItem("Kế hoạch").getRange("A1");
    context.workbook.worksheets.getItem("Kế hoạch").delete();
    range.load("values");
    return range;
  });
  expect(found.code).toBe("InvalidReference");
});

test("the last visible sheet stays", async () => {
  await onFirstSheet((_, { workbook }) => {
    workbook.worksheets.getItem("Kế hoạch").delete();
  });
  book.deleteSheet(book.findByName("Hình")?.id ?? "");
  expect((await refusal((sheet) => sheet.delete())).code).toBe("InvalidOperation");
  expect((await refusal((sheet) => (sheet.visibility = "Hidden"))).code).toBe("InvalidOperation");
});

test("names are listed, added, hidden, found and deleted", async () => {
  const range = await onFirstSheet(async (sheet, context) => {
    const { names: items } = context.workbook;
    const added = items.add("_VNeID", sheet.getRange("B2:C3"), "ghi chú");
    added.visible = false;
    sheet.names.add("Rieng", "=DS!$A$1");
    await context.sync();
    const list = items.load("items/name,items/visible,items/type,items/formula,items/comment,items/scope");
    const found = items.getItemOrNullObject("_vneid").getRangeOrNullObject().load("address");
    await context.sync();
    expect(
      list.items.map(({ name, visible, type, formula, comment, scope }): unknown[] => [
        name,
        visible,
        type,
        formula,
        comment,
        scope,
      ]),
    ).toEqual([
      ["O", true, "Range", "='Kế hoạch'!$B$2", "", "Workbook"],
      ["_VNeID", false, "Range", "=DS!$B$2:$C$3", "ghi chú", "Workbook"],
    ]);
    items.getItem("O").delete();
    return found;
  });
  expect(range.address).toBe("DS!B2:C3");
  expect(book.names.map(({ name, sheetId }) => [name, sheetId === null])).toEqual([
    ["_VNeID", true],
    ["Rieng", false],
  ]);
  expect((await refusal((_, { workbook }) => workbook.names.add("A1", "=1"))).code).toBe("InvalidArgument");
  expect((await refusal((_, { workbook }) => workbook.names.add("_VNeID", "=1"))).code).toBe("ItemAlreadyExists");
});

test("selecting shows the sheet", async () => {
  const [selected, cell] = await onFirstSheet(async (_, context) => {
    context.workbook.worksheets.getItem("Kế hoạch").getRange("B2:C9").select();
    await context.sync();
    return [context.workbook.getSelectedRange().load("address"), context.workbook.getActiveCell().load("address")];
  });
  expect([selected.address, cell.address]).toEqual(["'Kế hoạch'!B2:C9", "'Kế hoạch'!B2"]);
  expect(book.find(book.activeSheetId)?.name).toBe("Kế hoạch");
});

test("a sheet without tables has none", async () => {
  const { items } = await onFirstSheet((sheet) => sheet.tables.load("items/name,items/autoFilter/isDataFiltered"));
  expect(items).toEqual([]);
});

test("freezes and lets go of panes", async () => {
  const location = await onFirstSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.showGridlines = false;
    await context.sync();
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(location.address).toBe("DS!A1:B3");
  expect(book.sheets[0]?.grid?.views).toMatchObject([{ state: "frozen", xSplit: 2, ySplit: 3, showGridLines: false }]);
  const gone = await onFirstSheet((sheet) => {
    sheet.freezePanes.unfreeze();
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(gone.isNullObject).toBe(true);
  expect(book.sheets[0]?.grid?.views).toMatchObject([{ state: "normal", showGridLines: false }]);
});

test("sets up a page", async () => {
  await onFirstSheet((sheet) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.leftMargin = 72;
    page.centerHorizontally = true;
    page.setPrintArea(sheet.getRange("A1:D9"));
    page.setPrintTitleRows("$2:$3");
    page.headersFooters.state = "FirstAndDefault";
    page.headersFooters.defaultForAllPages.centerHeader = "&P";
    page.headersFooters.defaultForAllPages.rightFooter = "BHXH";
    sheet.horizontalPageBreaks.add("A5");
  });
  const { pageSetup, headerFooter } = book.sheets[0]?.grid ?? {};
  expect(pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
  });
  expect(pageSetup?.margins?.left).toBe(1);
  expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: "&C&P", oddFooter: "&RBHXH" });
  expect(book.names.map(({ name, refersTo }) => [name, refersTo]).slice(1)).toEqual([
    ["_xlnm.Print_Area", "DS!$A$1:$D$9"],
    ["_xlnm.Print_Titles", "DS!$2:$3"],
  ]);
  const page = await onFirstSheet((sheet) => sheet.pageLayout.load("orientation,paperSize,zoom,leftMargin"));
  expect([page.orientation, page.paperSize, page.zoom, page.leftMargin]).toEqual([
    "Landscape",
    "A4",
    { horizontalFitToPages: 1 },
    72,
  ]);
});
