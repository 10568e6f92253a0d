import ExcelJS from "exceljs";
import JSZip from "jszip";
import { Book } from "../../workbench/book/book";
import { elementsOf } from "../../workbench/book/xml";
import { makeXlsx, partOf } from "../support/makeXlsx";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The XML of the one sheet after it was opened and saved. */
async function savedSheet(xml: string): Promise<string> {
  const book = await Book.open(await makeXlsx([{ name: "DS", xml }]), "a.xlsx");
  return partOf(await book.save(), "xl/worksheets/sheet1.xml");
}

/** What exceljs alone loses or spoils. */
test.each<[string, string]>([
  ["duplicate values", '<cfRule type="duplicateValues" dxfId="0" priority="1"/>'],
  [
    "begins with",
    '<cfRule type="beginsWith" dxfId="0" priority="1" operator="beginsWith" text="x"><formula>LEFT(A1,1)="x"</formula></cfRule>',
  ],
  [
    "stop if true",
    '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule>',
  ],
  ["standard deviation", '<cfRule type="aboveAverage" dxfId="0" priority="1" aboveAverage="0" stdDev="1"/>'],
])("keeps a conditional format: %s", async (_, rule) => {
  const saved = await savedSheet(
    `<sheetData>${ROW}</sheetData><conditionalFormatting sqref="A1:A9">${rule}</conditionalFormatting>`,
  );
  const [before] = elementsOf(rule, "cfRule");
  const [after] = elementsOf(saved, "cfRule");
  expect(after?.attributes).toEqual(before?.attributes);
  expect(after?.inner.replace(/&quot;/g, '"')).toBe(before?.inner);
});

test.each<[string, string, string]>([
  [
    "sheetData",
    "validation of whole columns",
    '<dataValidations count="1"><dataValidation type="list" sqref="C1:C1048576"><formula1>"Nam,Nữ"</formula1></dataValidation></dataValidations>',
  ],
  [
    "sheetData",
    "a filter and its criteria",
    '<autoFilter ref="A1:C9"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
  ],
  [
    "sheetData",
    "errors that are not to be marked",
    '<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors>',
  ],
])("keeps, after %s, %s", async (_, __, xml) => {
  expect(await savedSheet(`<sheetData>${ROW}</sheetData>${xml}`)).toContain(xml);
});

test("keeps horizontal page breaks", async () => {
  const saved = await savedSheet(
    `<sheetData>${ROW}</sheetData><rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks>`,
  );
  expect(elementsOf(saved, "brk").map(({ attributes }) => attributes)).toEqual([{ id: "40", max: "16383", man: "1" }]);
});

test("keeps a hidden row without cells", async () => {
  const saved = await savedSheet(`<sheetData>${ROW}<row r="2" hidden="1"/></sheetData>`);
  expect(elementsOf(saved, "row").map(({ attributes }) => [attributes["r"], attributes["hidden"]])).toEqual([
    ["1", undefined],
    ["2", "1"],
  ]);
});

test("keeps names of every kind, and a locked structure", async () => {
  const names =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">DS!$A$1:$C$9</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">DS!$A$1:$B$2,DS!$D$1</definedName>' +
    '<definedName name="HangSo" comment="Ghi &amp; chú">0.5</definedName>' +
    '<definedName name="CaCot">DS!$A:$A</definedName></definedNames>';
  const file = await makeXlsx([{ name: "DS", xml: "<sheetData/>" }], {
    before: '<workbookProtection lockStructure="1"/>',
    after: names,
  });
  const book = await Book.open(file, "a.xlsx");
  expect(book.structureProtected).toBe(true);
  const saved = await partOf(await book.save(), "xl/workbook.xml");
  const read = (xml: string): unknown =>
    elementsOf(xml, "definedName").map(({ attributes, inner }) => ({ ...attributes, inner }));
  expect(read(saved)).toEqual(read(names));
  expect(saved).toContain('<workbookProtection lockStructure="1"/><sheets>');
});

test("writes the parts of a sheet in the order that Excel insists on, also with a table and a note", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addTable({ name: "Bang", ref: "A1", columns: [{ name: "a" }, { name: "b" }], rows: [[1, 2]] });
  sheet.getCell("A1").note = "ghi chú";
  sheet.getCell("D1").dataValidation = { type: "list", formulae: ['"x"'] };
  sheet.getCell("E1").value = { text: "x", hyperlink: "https://example.com/" };
  const file = new Uint8Array(await workbook.xlsx.writeBuffer());
  const saved = await partOf(await (await Book.open(file, "a.xlsx")).save(), "xl/worksheets/sheet1.xml");
  const places = [
    "sheetData",
    "dataValidations",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "legacyDrawing",
    "tableParts",
  ].map((name) => saved.indexOf(`<${name}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test.each<[string, string, string]>([
  ["that of which the file says nothing", ' headerRowCount="1"', "1"],
  ["none", "", "0"],
])("keeps the headings of a table: %s", async (what, removed, saved) => {
  const workbook = new ExcelJS.Workbook();
  const headerRow = what !== "none";
  workbook.addWorksheet("DS").addTable({ name: "Bang", ref: "A1", headerRow, columns: [{ name: "a" }], rows: [[1]] });
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const path = "xl/tables/table1.xml";
  zip.file(path, ((await zip.file(path)?.async("string")) ?? "").replace(removed, ""));
  const book = await Book.open(await zip.generateAsync({ type: "uint8array" }), "a.xlsx");
  expect(await partOf(await book.save(), path)).toContain(`headerRowCount="${saved}"`);
});

test("a table without a look is saved without one", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("DS").addTable({ name: "Bang", ref: "A1", columns: [{ name: "a" }], rows: [[1]] });
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const path = "xl/tables/table1.xml";
  const table = (await zip.file(path)?.async("string")) ?? "";
  zip.file(path, table.replace(/<tableStyleInfo\b[^>]*\/>/u, ""));
  const book = await Book.open(await zip.generateAsync({ type: "uint8array" }), "a.xlsx");
  const [look] = elementsOf(await partOf(await book.save(), path), "tableStyleInfo");
  expect(look?.attributes).toEqual({
    showFirstColumn: "0",
    showLastColumn: "0",
    showRowStripes: "0",
    showColumnStripes: "0",
  });
});

test("only the active sheet is selected in the saved file", async () => {
  const book = await Book.open(
    await makeXlsx(
      ["A", "B"].map((name) => ({
        name,
        xml: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>`,
      })),
    ),
    "a.xlsx",
  );
  book.activate(book.sheets[1]?.id ?? "");
  const file = await book.save();
  expect(await partOf(file, "xl/workbook.xml")).toContain('activeTab="1"');
  expect(await partOf(file, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
  expect(await partOf(file, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
});
