import { onFirstSheet, openSheets, refusal } from "../support/inExcel";

beforeEach(async () => {
  const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");
  const array = '<row r="5"><c r="A5"><f t="array" ref="A5:A6">A1:A2</f><v>1</v></c></row>';
  await openSheets([
    { name: "DS", xml: `<sheetData>${rows}${array}</sheetData>` },
    { name: "Khóa", xml: '<sheetData/><sheetProtection sheet="1"/>' },
  ]);
});

test("the add-in inserts and deletes whole rows", async () => {
  const range = await onFirstSheet((sheet) => {
    sheet.getRange("1:1").delete("Up");
    const inserted = sheet.getRange("2:3").insert("Down").load("address");
    return [inserted, sheet.getRange("A1:A4").load("values")] as const;
  });
  expect([range[0].address, range[1].values]).toEqual(["DS!2:3", [[2], [""], [""], [3]]]);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ["cells that are no whole rows", (sheet) => sheet.getRange("A1:B2").insert("Down"), "ApiNotFound"],
  ["a part of an array formula", (sheet) => sheet.getRange("6:6").insert("Down"), "InvalidOperation"],
  [
    "a protected sheet",
    (_, { workbook }) => workbook.worksheets.getItem("Khóa").getRange("1:1").delete("Up"),
    "AccessDenied",
  ],
  ["fewer properties than rows", (sheet) => sheet.getRange("A1:A2").setRowProperties([{}]), "InvalidArgument"],
  ["a format of rows", (sheet) => sheet.getRange("A1").setRowProperties([{ format: {} }]), "ApiNotFound"],
])("refuses %s", async (_, work, code) => {
  expect((await refusal(work)).code).toBe(code);
});

test("rows are hidden and shown in one call; those of which nothing is said stay", async () => {
  const hidden = await onFirstSheet((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("A1:A4").setRowProperties([{ rowHidden: true }, {}, {}, { rowHidden: true }]);
    sheet.getRange("A4:A5").setRowProperties([{ rowHidden: false }, { rowHidden: false }]);
    return [1, 2, 3, 4].map((row) => sheet.getRange(`A${String(row)}`).load("rowHidden"));
  });
  expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([true, true, false, false]);
});
