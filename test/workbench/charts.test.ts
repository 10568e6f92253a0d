import ExcelJS from "exceljs";
import JSZip from "jszip";
import { elementsOf } from "../../workbench/book/xml";
import { onFirstSheet, openSheets, refusal } from "../support/inExcel";
import { partOf } from "../support/makeXlsx";
import { parseXml, withDescendants, type XmlNode } from "../support/parseXml";
import { Book } from "../../workbench/book/book";
import { HostedBook } from "../support/hostedBook";

let book: Book;

beforeEach(async () => {
  ({ book } = await openSheets([{ name: "DS", xml: "<sheetData/>" }]));
});

/** Draws over B2:C3, named by A2:A3, on F1:J9. */
async function draw(): Promise<void> {
  await onFirstSheet((sheet) => {
    const chart = sheet.charts.add("BarStacked100", sheet.getRange("B2:C3"), "Columns");
    chart.name = "Cua toi";
    chart.setPosition("F1", "J9");
    const first = chart.series.getItemAt(0);
    first.name = "Đã & xong";
    first.setXAxisValues(sheet.getRange("A2:A3"));
    first.format.fill.setSolidColor("#1F3864");
    first.hasDataLabels = true;
    chart.title.text = "Tên <biểu đồ>";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
  });
}

/** The element's own words: of each descendant with a value, its name and what it says. */
const said = (node: XmlNode, ...names: string[]): string[] =>
  withDescendants(node).flatMap(({ name, attributes, text }) =>
    names.includes(name) ? [`${name} ${attributes["val"] ?? text}`] : [],
  );

test("a chart stands in the saved file as it was drawn", async () => {
  await draw();
  const file = await book.save();
  const chart = parseXml(await partOf(file, "xl/charts/chart1.xml"));
  expect(
    said(chart, "c:barDir", "c:grouping", "c:f", "c:v", "a:t", "a:srgbClr", "c:showVal", "c:orientation", "c:delete"),
  ).toEqual([
    "a:t Tên <biểu đồ>",
    "c:barDir bar",
    "c:grouping percentStacked",
    "c:v Đã & xong",
    "a:srgbClr 1F3864",
    "c:showVal 1",
    "c:f DS!$A$2:$A$3",
    "c:f DS!$B$2:$B$3",
    "c:v Series2",
    "c:f DS!$C$2:$C$3",
    "c:orientation maxMin",
    "c:delete 0",
    "c:orientation minMax",
    "c:delete 1",
  ]);
});

test("the package leads from the sheet to its chart", async () => {
  await draw();
  const file = await book.save();
  const targets = async (path: string) =>
    elementsOf(await partOf(file, path), "Relationship").map(({ attributes }) => attributes["Target"]);
  expect(await partOf(file, "xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/>');
  expect(await targets("xl/worksheets/_rels/sheet1.xml.rels")).toEqual(["../drawings/drawing1.xml"]);
  expect(await targets("xl/drawings/_rels/drawing1.xml.rels")).toEqual(["../charts/chart1.xml"]);
  const drawing = parseXml(await partOf(file, "xl/drawings/drawing1.xml"));
  expect(said(drawing, "xdr:col", "xdr:row")).toEqual(["xdr:col 5", "xdr:row 0", "xdr:col 10", "xdr:row 9"]);
  const types = elementsOf(await partOf(file, "[Content_Types].xml"), "Override").map(
    ({ attributes }) => attributes["PartName"],
  );
  expect(types).toEqual(expect.arrayContaining(["/xl/charts/chart1.xml", "/xl/drawings/drawing1.xml"]));
});

test("stands beside the picture of a sheet", async () => {
  const workbook = new ExcelJS.Workbook();
  const picture = workbook.addImage({ base64: "iVBORw0KGgo=", extension: "png" });
  workbook.addWorksheet("DS").addImage(picture, "A1:B2");
  const hosted = new HostedBook();
  await hosted.open(await workbook.xlsx.writeBuffer());
  await draw();
  const file = await hosted.file();
  const drawing = await partOf(file, "xl/drawings/drawing1.xml");
  expect([elementsOf(drawing, "xdr:pic").length, elementsOf(drawing, "xdr:graphicFrame").length]).toEqual([1, 1]);
  const zip = await JSZip.loadAsync(file);
  expect(zip.file(/^xl\/(drawings|charts)\/[^/]+$/).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["xl/drawings/drawing1.xml", "xl/charts/chart1.xml"]),
  );
});

test("follows its sheet when that is renamed", async () => {
  await draw();
  await onFirstSheet((sheet) => {
    sheet.name = "Danh sách 2";
  });
  expect(await partOf(await book.save(), "xl/charts/chart1.xml")).toContain("<c:f>'Danh sách 2'!$B$2:$B$3</c:f>");
});

describe("a chart of the file", () => {
  beforeEach(async () => {
    await draw();
    const hosted = new HostedBook();
    await hosted.open(await book.save());
    book = hosted.host.book as Book;
  });

  test("is kept as it was, and not said to be lost", async () => {
    expect(book.losses).toEqual([]);
    const [first, again] = [await book.save(), await (await Book.open(await book.save(), "a.xlsx")).save()];
    for (const path of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"])
      expect(await partOf(again, path)).toBe(await partOf(first, path));
    expect(elementsOf(await partOf(again, "xl/drawings/drawing1.xml"), "xdr:graphicFrame")).toHaveLength(1);
  });

  test("stays beside one that is added, and follows its sheet's name", async () => {
    await onFirstSheet((sheet) => {
      sheet.charts.add("BarStacked", sheet.getRange("B2:B3"), "Columns").name = "Mới";
      sheet.name = "Khác";
    });
    const file = await book.save();
    expect(await partOf(file, "xl/charts/chart1.xml")).toContain("<c:f>Khác!$B$2:$B$3</c:f>");
    expect(await partOf(file, "xl/charts/chart2.xml")).toContain("<c:f>Khác!$B$2:$B$3</c:f>");
  });

  test("is listed by its name and can be deleted", async () => {
    const listed = await onFirstSheet((sheet) => sheet.charts.load("items/name"));
    expect(listed.items.map(({ name }) => name)).toEqual(["Cua toi"]);
    await onFirstSheet((sheet) => sheet.charts.getItem("Cua toi").delete());
    expect(await partOf(await book.save(), "xl/charts/chart1.xml")).toBe("");
  });
});

test("is found by its name, listed and deleted", async () => {
  await draw();
  const listed = await onFirstSheet((sheet) => sheet.charts.load("items/name,items/id,items/chartType"));
  expect(listed.items.map(({ name, id, chartType }) => [name, id, chartType])).toEqual([
    ["Cua toi", "1", "BarStacked100"],
  ]);
  const missing = await onFirstSheet((sheet) => sheet.charts.getItemOrNullObject("Khác").load("name"));
  expect(missing.isNullObject).toBe(true);
  await onFirstSheet((sheet) => sheet.charts.getItem("Cua toi").delete());
  expect(await partOf(await book.save(), "xl/charts/chart1.xml")).toBe("");
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, { code: string; location: string }]>([
  [
    "another kind of chart",
    (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:A2"), "Columns"),
    { code: "ApiNotFound", location: "ChartCollection.add" },
  ],
  [
    "a member that it has not",
    (sheet) => (sheet.charts.add("BarStacked", sheet.getRange("A1:A2"), "Columns").title.overlay = true),
    { code: "ApiNotFound", location: "ChartTitle.overlay" },
  ],
  [
    "a legend where none can be",
    (sheet) =>
      (sheet.charts.add("BarStacked", sheet.getRange("A1:A2"), "Columns").legend.position = "Nowhere" as "Bottom"),
    { code: "InvalidArgument", location: "ChartLegend.position" },
  ],
  [
    "a chart that is not there",
    (sheet) => sheet.charts.getItem("Khác").delete(),
    { code: "ItemNotFound", location: "ChartCollection.getItem" },
  ],
])("refuses %s", async (_, work, refused) => {
  expect(await refusal(work)).toEqual(refused);
});
