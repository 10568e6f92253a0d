import ExcelJS from "exceljs";
import JSZip from "jszip";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Parts of the sheet that exceljs does not write, in the order of the standard, before `<pageMargins`. */
const RAW =
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="D5:D12"><formula1>$H$5:$H$6</formula1></dataValidation>' +
  '<dataValidation type="custom" sqref="C5:C6 C9"><formula1>LEN($C5)=12</formula1></dataValidation></dataValidations>';

/**
 * A workbook with everything in it that has a place. "DS": headings in row 4, people in rows 5 to 12, merged units in
 * column A, a hidden row, a high one, a note, a link, formulas, conditional formats, validations, a filter, a page
 * break, a picture; "Khác" speaks of it; "Bảng" has a table in A1:B4.
 */
export async function richBook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.getCell("A1").value = "DANH SÁCH";
  sheet.mergeCells("A1:E1");
  sheet.getRow(4).values = ["Đơn vị", "Họ và tên", "Số CCCD", "VNeID mức 2", "Dòng"];
  for (let row = 5; row <= 12; row++)
    sheet.getRow(row).values = [
      "",
      `Người ${row}`,
      `00109901${row + 1000}`,
      "x",
      { formula: `ROW(B${row})`, result: row },
    ];
  sheet.getCell("A5").value = "Phòng A";
  sheet.mergeCells("A5:A8");
  sheet.getCell("A9").value = "Phòng B";
  sheet.mergeCells("A9:A12");
  sheet.getCell("B6").font = { bold: true, color: { argb: "FF00B050" } };
  sheet.getCell("B7").note = "ghi chú";
  sheet.getCell("B8").value = { text: "trang", hyperlink: "https://example.com/" };
  sheet.getRow(7).height = 33;
  sheet.getRow(10).hidden = true;
  sheet.getCell("H5").value = "x";
  sheet.getCell("H6").value = "chưa";
  sheet.getCell("E14").value = { formula: "SUM(E5:E12)+COUNTA($C$5:$C$12)", result: 76 };
  const bold = { font: { bold: true } };
  sheet.addConditionalFormatting({
    ref: "C5:C12",
    rules: [
      { type: "expression", priority: 1, formulae: ['AND(N("vneid:x")=0,COUNTIF($C$5:$C$12,C5)>1)'], style: bold },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "D7",
    rules: [{ type: "expression", priority: 2, formulae: ['D7="x"'], style: bold }],
  });
  sheet.autoFilter = "A4:E12";
  const picture = workbook.addImage({ base64: PIXEL, extension: "png" });
  sheet.addImage(picture, { tl: { col: 6, row: 8 }, br: { col: 7, row: 10 } } as never);
  sheet.getRow(8).addPageBreak();
  sheet.pageSetup.printArea = "A1:E14";
  sheet.pageSetup.printTitlesRow = "4:4";
  const other = workbook.addWorksheet("Khác");
  other.getCell("A1").value = { formula: "DS!E14+COUNTA(DS!B5:B12)", result: 84 };
  other.getCell("A2").value = { formula: "A1*2", result: 168 };
  workbook.definedNames.add("DS!$B$5:$B$12", "NhanSu");
  const table = workbook.addWorksheet("Bảng");
  table.addTable({
    name: "Bang1",
    ref: "A1",
    headerRow: true,
    columns: [
      { name: "a", filterButton: true },
      { name: "b", filterButton: true },
    ],
    rows: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  });
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const path = "xl/worksheets/sheet1.xml";
  const xml = (await zip.file(path)?.async("string")) ?? "";
  zip.file(
    path,
    xml.replace(/<(hyperlinks|pageMargins)/, (tag) => RAW + tag),
  );
  return zip.generateAsync({ type: "uint8array" });
}
