import type { Book } from "../../workbench/book/book";
import { onFirstSheet, openSheets, refusal } from "../support/inExcel";
import { partOf } from "../support/makeXlsx";
import { elementsOf } from "../../workbench/book/xml";

let book: Book;

const USERS_RULES =
  '<conditionalFormatting sqref="A1:C9"><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1:B9 D1:D9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>B1="x"</formula></cfRule></conditionalFormatting>';

beforeEach(async () => {
  ({ book } = await openSheets([
    { name: "DS", xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${USERS_RULES}` },
  ]));
});

interface Listed {
  type: string;
  priority: number;
  stopIfTrue: boolean;
  formula: string | null;
}

/** The conditional formats of some cells, as the add-in lists them. */
async function listed(address?: string): Promise<Listed[]> {
  const formats = await onFirstSheet((sheet) =>
    sheet
      .getRange(address)
      .conditionalFormats.load(
        "items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula",
      ),
  );
  return formats.items.map(({ type, priority, stopIfTrue, customOrNullObject: custom }) => ({
    type,
    priority,
    stopIfTrue,
    formula: custom.isNullObject ? null : custom.rule.formula,
  }));
}

const DUPLICATES = { type: "PresetCriteria", priority: 1, stopIfTrue: false, formula: null };
const EXPRESSION = { type: "Custom", priority: 0, stopIfTrue: true, formula: '=B1="x"' };

test("lists the user's conditional formats, the one that wins first", async () => {
  expect(await listed()).toEqual([EXPRESSION, DUPLICATES]);
  expect(await listed("A1")).toEqual([DUPLICATES]);
  expect(await listed("F1:G9")).toEqual([]);
});

test("adds on top and takes away without a trace", async () => {
  const before = await partOf(await book.save(), "xl/worksheets/sheet1.xml");
  await onFirstSheet((sheet) => {
    const { rule, format } = sheet.getRanges("A2:A9,C2:C9").conditionalFormats.add("Custom").custom;
    rule.formula = '=AND(N("vneid:x")=0,A2<>"")';
    format.fill.color = "#FFC7CE";
    format.font.color = "#9C0006";
    format.font.bold = true;
    format.borders.getItem("EdgeBottom").style = "Dash";
  });
  expect(await listed("A5")).toEqual([
    { type: "Custom", priority: 0, stopIfTrue: false, formula: '=AND(N("vneid:x")=0,A2<>"")' },
    { ...DUPLICATES, priority: 2 },
  ]);
  const saved = await book.save();
  const groups = elementsOf(await partOf(saved, "xl/worksheets/sheet1.xml"), "conditionalFormatting");
  expect(groups.map(({ attributes }) => attributes["sqref"])).toEqual(["A1:C9", "B1:B9 D1:D9", "A2:A9 C2:C9"]);
  expect(elementsOf(groups[2]?.inner ?? "", "cfRule")[0]?.attributes).toEqual({
    type: "expression",
    dxfId: "2",
    priority: "1",
  });
  const looks = elementsOf(await partOf(saved, "xl/styles.xml"), "dxf");
  expect(looks[2]?.inner).toBe(
    '<font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left/><right/><top/><bottom style="dashed"/><diagonal/></border>',
  );
  await onFirstSheet(async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats.load("items/customOrNullObject/rule/formula");
    await context.sync();
    formats.items[0]?.delete();
  });
  expect(await partOf(await book.save(), "xl/worksheets/sheet1.xml")).toBe(before);
});

test("clearing some cells leaves the rest of a format, its formula moved along", async () => {
  await onFirstSheet((sheet) => {
    sheet.getRange("B1:B3").conditionalFormats.clearAll();
  });
  const groups = elementsOf(await partOf(await book.save(), "xl/worksheets/sheet1.xml"), "conditionalFormatting");
  expect(groups.map(({ attributes, inner }) => [attributes["sqref"], elementsOf(inner, "formula")[0]?.inner])).toEqual([
    ["A1:A3 C1:C3 A4:C9", undefined],
    ["B4:B9 D1:D9", "B4=&quot;x&quot;"],
  ]);
  await onFirstSheet((sheet) => {
    sheet.getRange().conditionalFormats.clearAll();
  });
  expect(await listed()).toEqual([]);
});

test("finds, moves and changes one by its id, over several round trips", async () => {
  await onFirstSheet(async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats.load("items/id");
    await context.sync();
    const [expression, duplicates] = formats.items.map(({ id }) => formats.getItem(id));
    const areas = expression?.getRanges().load("address");
    const range = duplicates?.getRange().load("address");
    const none = expression?.getRangeOrNullObject().load("address");
    await context.sync();
    expect([areas?.address, range?.address, none?.isNullObject]).toEqual(["DS!B1:B9,DS!D1:D9", "DS!A1:C9", true]);
    if (expression === undefined) return;
    expression.priority = 1;
    expression.stopIfTrue = false;
    expression.custom.rule.formula = "=FALSE";
  });
  expect(await listed()).toEqual([
    { ...DUPLICATES, priority: 0 },
    { ...EXPRESSION, priority: 1, stopIfTrue: false, formula: "=FALSE" },
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["another type", (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"), "ApiNotFound"],
  ["an id that is none", (sheet) => sheet.getRange("A1").conditionalFormats.getItem("x").load("type"), "ItemNotFound"],
  [
    "a colour that is none",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.fill.color = "?"),
    "InvalidArgument",
  ],
  [
    "a formula without anything",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "="),
    "InvalidArgument",
  ],
])("refuses %s", async (_, work, code) => {
  expect((await refusal(work)).code).toBe(code);
});

test("cells that share a look can be given different ones", async () => {
  await onFirstSheet((sheet) => {
    sheet.getRange("A1:B2").format.font.name = "Times New Roman";
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").format.font.bold = true;
  });
  const [one, other, both] = await onFirstSheet((sheet) =>
    ["A1", "B2", "A1:B2"].map((address) =>
      sheet.getRange(address).load("format/fill/color,format/font/bold,format/font/name"),
    ),
  );
  const look = (range: Excel.Range | undefined): unknown[] => [
    range?.format.fill.color,
    range?.format.font.bold,
    range?.format.font.name,
  ];
  expect(look(one)).toEqual(["#FF0000", true, "Times New Roman"]);
  expect(look(other)).toEqual(["#FFFFFF", false, "Times New Roman"]);
  expect(look(both)).toEqual([null, null, "Times New Roman"]);
});

test("borders, sizes and alignment", async () => {
  await onFirstSheet((sheet) => {
    const { format } = sheet.getRange("B2:C3");
    for (const edge of ["EdgeTop", "InsideVertical"] as const) format.borders.getItem(edge).style = "Continuous";
    format.borders.getItem("EdgeTop").weight = "Medium";
    format.borders.getItem("EdgeTop").color = "#00FF00";
    format.columnWidth = 96;
    format.rowHeight = 30;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
    format.indentLevel = 1;
    sheet.getRange("B5:C5").merge();
  });
  const { grid } = book.sheets[0] ?? {};
  expect(grid?.getCell("B2").border).toEqual({
    top: { style: "medium", color: { argb: "FF00FF00" } },
    right: { style: "thin" },
  });
  expect(grid?.getCell("C3").border).toEqual({ left: { style: "thin" } });
  expect(grid?.getCell("C2").alignment).toEqual({
    wrapText: true,
    horizontal: "center",
    vertical: "middle",
    indent: 1,
  });
  expect([grid?.getColumn(2).width, grid?.getRow(3).height, grid?.model.merges]).toEqual([128 / 7, 30, ["B5:C5"]]);
  const range = await onFirstSheet((sheet) =>
    sheet.getRange("B2:C3").load("format/columnWidth,format/rowHeight,format/horizontalAlignment"),
  );
  expect([range.format.columnWidth, range.format.rowHeight, range.format.horizontalAlignment]).toEqual([
    96,
    30,
    "Center",
  ]);
});

test("looks of many cells come as asked", async () => {
  const cells = await onFirstSheet((sheet) => {
    sheet.getRange("B1").format.font.name = ".VnTime";
    return sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { name: true } } });
  });
  expect(cells.value).toEqual([
    [
      { address: "DS!A1", format: { font: { name: "Calibri" } } },
      { address: "DS!B1", format: { font: { name: ".VnTime" } } },
    ],
  ]);
});

/** On a protected sheet nothing can be written to cells, formats and conditional formats. */
test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["values", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
  ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
  ["hiding rows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
  ["new conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["clearing conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.clearAll()],
])("a protected sheet refuses %s", async (_, work) => {
  await onFirstSheet((sheet) => sheet.protection.protect());
  const before = await book.save();
  expect((await refusal(work)).code).toBe("AccessDenied");
  const parts = ["xl/worksheets/sheet1.xml", "xl/styles.xml"];
  const after = await book.save();
  for (const part of parts) expect(await partOf(after, part)).toBe(await partOf(before, part));
});

test("protection is told, and can be taken off", async () => {
  const state = async (): Promise<boolean> => {
    const sheet = await onFirstSheet((held) => {
      held.protection.load("protected");
      return held;
    });
    return sheet.protection.protected;
  };
  expect(await state()).toBe(false);
  await onFirstSheet((sheet) => sheet.protection.protect());
  expect(await state()).toBe(true);
  expect((await refusal((sheet) => sheet.protection.protect())).code).toBe("AccessDenied");
  await onFirstSheet((sheet) => sheet.protection.unprotect());
  expect(await state()).toBe(false);
});
