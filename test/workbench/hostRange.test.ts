import { onFirstSheet, openSheets, refusal } from "../support/inExcel";

const CELLS = [
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ tên</t></is></c><c r="B1" t="inlineStr"><is><t>Ngày</t></is></c></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><t>An</t></is></c><c r="B2" s="1"><v>45325</v></c><c r="C2" t="b"><v>1</v></c></row>',
  '<row r="3" hidden="1"><c r="A3"><v>12</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3"><f>A3*2</f><v>24</v></c></row>',
  '<row r="5"><c r="D5" s="1"/></row>',
].join("");

beforeEach(() =>
  openSheets([{ name: "DS", xml: `<sheetData>${CELLS}</sheetData><mergeCells><mergeCell ref="A4:B5"/></mergeCells>` }]),
);

test("reads values, formulas, texts, formats and types", async () => {
  const range = await onFirstSheet((sheet) =>
    sheet.getRange("A1:C3").load("values,formulas,text,numberFormat,valueTypes"),
  );
  expect(range.values).toEqual([
    ["Họ tên", "Ngày", ""],
    ["An", 45325, true],
    [12, "#N/A", 24],
  ]);
  expect(range.formulas[2]).toEqual([12, "#N/A", "=A3*2"]);
  expect(range.text).toEqual([
    ["Họ tên", "Ngày", ""],
    ["An", "03/02/2024", "TRUE"],
    ["12", "#N/A", "24"],
  ]);
  expect(range.numberFormat[1]).toEqual(["General", "mm-dd-yy", "General"]);
  expect(range.valueTypes).toEqual([
    ["String", "String", "Empty"],
    ["String", "Double", "Boolean"],
    ["Double", "Error", "Double"],
  ]);
});

/** Ranges that a sheet and its ranges give, by their addresses. */
test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["used, by values", (sheet) => sheet.getUsedRange(true), "DS!A1:C3"],
  ["used, formats too", (sheet) => sheet.getUsedRangeOrNullObject(), "DS!A1:D5"],
  ["a whole sheet", (sheet) => sheet.getRange(), "DS!A1:XFD1048576"],
  ["whole columns", (sheet) => sheet.getRange("A:C"), "DS!A:C"],
  ["whole rows", (sheet) => sheet.getRange("3:9"), "DS!3:9"],
  ["with its sheet", (sheet) => sheet.getRange("DS!$B$2"), "DS!B2"],
  ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "DS!C2:F4"],
  ["a cell of it", (sheet) => sheet.getRange("B2:D9").getCell(1, 2), "DS!D3"],
  ["a row of it", (sheet) => sheet.getRange("B2:D9").getRow(3), "DS!B5:D5"],
  ["a column of it", (sheet) => sheet.getRange("B2:D9").getColumn(1), "DS!C2:C9"],
  ["moved", (sheet) => sheet.getRange("B2:D9").getOffsetRange(2, -1), "DS!A4:C11"],
  ["resized", (sheet) => sheet.getRange("B2:D9").getResizedRange(-7, 1), "DS!B2:E2"],
  ["its last cell", (sheet) => sheet.getRange("B2:D9").getLastCell(), "DS!D9"],
  ["all of its rows", (sheet) => sheet.getRange("B2:D9").getEntireRow(), "DS!2:9"],
  ["all of its columns", (sheet) => sheet.getRange("B2:D9").getEntireColumn(), "DS!B:D"],
  [
    "shared with another",
    (sheet) => sheet.getRange("A1:C3").getIntersectionOrNullObject(sheet.getRange("B2:D9")),
    "DS!B2:C3",
  ],
  ["around two", (sheet) => sheet.getRange("A1").getBoundingRect(sheet.getRange("C4")), "DS!A1:C4"],
  ["used of some rows", (sheet) => sheet.getRange("2:60").getUsedRangeOrNullObject(true), "DS!A2:C3"],
])("finds a range: %s", async (_, find, address) => {
  const range = await onFirstSheet((sheet) => find(sheet).load("address"));
  expect(range.address).toBe(address);
});

test("gives null objects for what does not exist", async () => {
  const found = await onFirstSheet((sheet) => [
    sheet.getRange("A1").getIntersectionOrNullObject("C3").load("address"),
    sheet.getRange("F1:G9").getUsedRangeOrNullObject(true).load("address"),
    sheet.getRange("F1").getMergedAreasOrNullObject().load("address"),
  ]);
  expect(found.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
});

test("finds merged and visible areas", async () => {
  const [merged, visible] = await onFirstSheet((sheet) => [
    sheet.getUsedRange().getMergedAreasOrNullObject().load("address,areaCount,areas/items/rowCount"),
    sheet.getRange("A1:B4").getSpecialCellsOrNullObject("Visible").load("address,areaCount"),
  ]);
  expect([merged.address, merged.areaCount, merged.areas.items.map(({ rowCount }) => rowCount)]).toEqual([
    "DS!A4:B5",
    1,
    [2],
  ]);
  expect([visible.address, visible.areaCount]).toEqual(["DS!A1:B2,DS!A4:B4", 2]);
});

test("tells hidden rows, all or some", async () => {
  const [some, all, none] = await onFirstSheet((sheet) =>
    ["1:5", "3:3", "1:2"].map((rows) => sheet.getRange(rows).load("rowHidden,hidden")),
  );
  expect([some, all, none].map((range) => range?.rowHidden)).toEqual([null, true, false]);
  const rows = await onFirstSheet((sheet) => sheet.getRange("A2:A4").getRowProperties({ rowHidden: true }));
  expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
});

test("writes values as typed, leaves null alone, clears with nothing", async () => {
  const range = await onFirstSheet(async (sheet, context) => {
    sheet.getRange("A6").numberFormat = [["@"]];
    const written = sheet.getRange("A6:F6");
    written.values = [["001", "001", "'=x", "=A3", "5%", true]];
    sheet.getRange("G6").values = [["0:2"]];
    sheet.getRange("A2:C2").values = [[null, "", "x"]];
    await context.sync();
    sheet.getRange("A2:C2").load("values");
    const time = sheet.getRange("G6").load("values,numberFormat");
    return [written.load("values,formulas,numberFormat"), sheet.getRange("A2:C2").load("values"), time] as const;
  });
  expect([range[2].values, range[2].numberFormat]).toEqual([[[expect.closeTo(2 / 1440, 9)]], [["h:mm"]]]);
  expect(range[0].formulas).toEqual([["001", 1, "=x", "=A3", 0.05, true]]);
  expect(range[0].values).toEqual([["001", 1, "=x", "", 0.05, true]]);
  expect(range[0].numberFormat).toEqual([["@", "General", "General", "General", "0%", "General"]]);
  expect(range[1].values).toEqual([["An", "", "x"]]);
});

test("takes large writes, which the client sends in slices", async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [`n${row}`, row]);
  const range = await onFirstSheet(async (sheet, context) => {
    sheet.getRange("H1:I4000").values = rows;
    await context.sync();
    return sheet.getRange("H1:I4000").load("values");
  });
  expect(range.values).toEqual(rows);
});

test("clears contents, formats or all", async () => {
  const kept = await onFirstSheet(async (sheet, context) => {
    sheet.getRange("B2").clear("Contents");
    sheet.getRange("B3").format.fill.color = "#FF0000";
    sheet.getRange("B3").clear("Formats");
    sheet.getRange("A4:B5").clear();
    await context.sync();
    return [
      sheet.getRange("B2").load("values,numberFormat"),
      sheet.getRange("B3").load("values,format/fill/color"),
    ] as const;
  });
  expect([kept[0].values, kept[0].numberFormat]).toEqual([[[""]], [["mm-dd-yy"]]]);
  expect([kept[1].values, kept[1].format.fill.color]).toEqual([[["#N/A"]], "#FFFFFF"]);
  const areas = await onFirstSheet((sheet) => sheet.getRange().getMergedAreasOrNullObject().load("address"));
  expect(areas.isNullObject).toBe(true);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string, string]>([
  [
    "an address that is none",
    (sheet) => sheet.getRange("Xin chào").load("address"),
    "InvalidArgument",
    "Worksheet.getRange",
  ],
  [
    "a range beyond the sheet",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    "InvalidArgument",
    "Range.getOffsetRange",
  ],
  ["values of another size", (sheet) => (sheet.getRange("A1:B2").values = [[1]]), "InvalidArgument", "Range.values"],
  [
    "an unknown colour",
    (sheet) => (sheet.getRange("A1").format.fill.color = "đỏ"),
    "InvalidArgument",
    "RangeFill.color",
  ],
  ["a member it does not have", (sheet) => sheet.getRange("A1").load("hyperlink"), "ApiNotFound", "Range.load"],
  ["a method it does not have", (sheet) => sheet.getRange("A1").calculate(), "ApiNotFound", "Range.calculate"],
  [
    "an object it does not have",
    (sheet) => sheet.pivotTables.load("items/name"),
    "ApiNotFound",
    "Worksheet.pivotTables",
  ],
  ["an option it does not have", (sheet) => sheet.getRange("A1").clear("Hyperlinks"), "ApiNotFound", "Range.clear"],
  [
    "a nested name it does not have",
    (sheet) => sheet.getRange("A1").load("format/font/tintAndShade"),
    "ApiNotFound",
    "Range.load",
  ],
])("refuses %s", async (_, work, code, location) => {
  expect(await refusal(work)).toEqual({ code, location });
});

test("asks for its own members only: what was not loaded cannot be read", async () => {
  const range = await onFirstSheet((sheet) => sheet.getRange("A1").load("address"));
  expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
});
