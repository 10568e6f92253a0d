import { Book } from "../../workbench/book/book";
import { OfficeHost } from "../../workbench/host/officeHost";
import { rosterFile } from "../support/rosterFiles";
import { startOfficeInNode } from "../support/startOfficeInNode";

const host = new OfficeHost();
startOfficeInNode(host);

beforeEach(async () => {
  host.book = await Book.open(rosterFile("08-several-sheets"), "08-several-sheets.xlsx");
});

test("lists the sheets in tab order", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Hướng dẫn", "Visible"],
      ["DS 2024", "Visible"],
      ["DS 2026", "Visible"],
      ["Báo cáo VNeID", "Visible"],
      ["DM", "Hidden"],
    ]);
  });
});

test("reads what is used of a sheet", async () => {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("DS 2026").getUsedRange(true).load("address,values");
    await context.sync();
    expect(used.address).toBe("'DS 2026'!A1:K84");
    expect(used.values[0]?.[0]).toBe("DANH SÁCH CCVC&NLĐ NĂM 2026");
  });
});

test("adds, lists and deletes a conditional format", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DS 2026");
    const format = sheet.getRange("B3:B9").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=AND(N("vneid:x")=0,LEN(B3)=0)';
    format.custom.format.fill.color = "#FFEB9C";
    format.custom.format.font.bold = true;
    format.custom.format.borders.getItem("EdgeTop").color = "#FF0000";
    await context.sync();

    const all = sheet
      .getRange()
      .conditionalFormats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(
      all.items.map(({ type, priority, customOrNullObject }) => [type, priority, customOrNullObject.rule.formula]),
    ).toEqual([["Custom", 0, '=AND(N("vneid:x")=0,LEN(B3)=0)']]);
    all.items[0]?.delete();
    await context.sync();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
