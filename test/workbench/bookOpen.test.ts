import type ExcelJS from "exceljs";
import { Book, BookError } from "../../workbench/book/book";
import { cellValue } from "../../workbench/book/cellValue";
import { makeXlsx } from "../support/makeXlsx";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string]>([
  ["trống", new Uint8Array(0), "Tệp “a.xlsx” trống."],
  ["is text", bytes("STT;Họ tên"), "Tệp “a.xlsx” không phải là sổ làm việc Excel (.xlsx)."],
  ["is damaged", bytes("PK\u0003\u0004 and then nothing"), "Tệp “a.xlsx” bị hỏng nên không mở được."],
  [
    "is encrypted, or of Excel 97",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    "Tệp “a.xlsx” có mật khẩu hoặc là Excel 97–2003 (.xls). Hãy lưu thành .xlsx không mật khẩu rồi mở lại.",
  ],
  [
    "is too large",
    new Uint8Array(5 * 1024 * 1024 + 1).fill(0x50),
    "Tệp “a.xlsx” lớn hơn 5 MB, Excel trên web cũng không mở được.",
  ],
])("a file that %s is refused", async (_, data, sentence) => {
  await expect(Book.open(data, "a.xlsx")).rejects.toEqual(new BookError(sentence));
});

test("a zip without a workbook is refused", async () => {
  const zip = await makeXlsx([]);
  await expect(Book.open(zip, "b.xlsx")).rejects.toEqual(new BookError("Tệp “b.xlsx” không có trang tính nào."));
});

const CHART = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:graphicFrame/></xdr:twoCellAnchor></xdr:wsDr>`;
const DRAWING = `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/>`;

test("a chart sheet is listed, can be active, and is said to be lost", async () => {
  const file = await makeXlsx(
    [
      { name: "Biểu đồ", xml: '<drawing r:id="rId1"/>', folder: "chartsheets" },
      { name: "DS", xml: "<sheetData/>" },
    ],
    {
      before: '<bookViews><workbookView activeTab="0"/></bookViews>',
      after:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">DS!$1:$2</definedName></definedNames>',
    },
  );
  const book = await Book.open(file, "c.xlsx");
  expect(book.sheets.map(({ name, kind, grid }) => [name, kind, grid === null])).toEqual([
    ["Biểu đồ", "chart", true],
    ["DS", "grid", false],
  ]);
  expect(book.activeSheetId).toBe(book.sheets[0]?.id);
  expect(book.losses).toEqual(["Khi lưu từ trang thử này, tệp sẽ mất trang biểu đồ “Biểu đồ”."]);
  const again = await Book.open(await book.save(), "c.xlsx");
  expect(again.sheets.map(({ name }) => name)).toEqual(["DS"]);
  expect(again.names).toEqual([
    {
      name: "_xlnm.Print_Titles",
      sheetId: again.sheets[0]?.id,
      refersTo: "DS!$1:$2",
      comment: "",
      hidden: false,
      rest: {},
    },
  ]);
});

test.each([
  ["as Excel writes it", CHART],
  ["without a prefix, as openpyxl writes it", CHART.replaceAll("xdr:", "").replace("xmlns:", "xmlns")],
])("a chart on a sheet, %s, does not hinder opening and is said to be lost", async (_, drawing) => {
  const file = await makeXlsx(
    [
      {
        name: "DS",
        xml: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><drawing r:id="rId1"/>',
        relations: DRAWING,
      },
    ],
    { parts: { "xl/drawings/drawing1.xml": drawing, "xl/charts/chart1.xml": "<chartSpace/>" } },
  );
  const book = await Book.open(file, "d.xlsx");
  expect(book.losses).toEqual(["Khi lưu từ trang thử này, tệp sẽ mất biểu đồ."]);
  expect(book.sheets[0]?.grid?.getCell("A1").value).toBe(7);
  expect((await Book.open(await book.save(), "d.xlsx")).losses).toEqual([]);
});

test("results of formulas in cells with a date format are read as what they are", async () => {
  const cells = [
    '<c r="A1" s="1"><f>TODAY()</f><v>45325</v></c>',
    '<c r="B1" s="1" t="str"><f>IF(1,"chưa","")</f><v>chưa &amp; chưa</v></c>',
    '<c r="C1" s="1" t="e"><f>NA()</f><v>#N/A</v></c>',
  ];
  const file = await makeXlsx([{ name: "DS", xml: `<sheetData><row r="1">${cells.join("")}</row></sheetData>` }]);
  const book = await Book.open(file, "e.xlsx");
  const values = (opened: Book): unknown[] =>
    ["A1", "B1", "C1"].map((address) => cellValue((opened.sheets[0]?.grid as ExcelJS.Worksheet).getCell(address)));
  expect(values(book)).toEqual([45325, "chưa & chưa", "#N/A"]);
  expect(values(await Book.open(await book.save(), "e.xlsx"))).toEqual([45325, "chưa & chưa", "#N/A"]);
});
