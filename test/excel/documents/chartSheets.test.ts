import { REPORT_SHEET, SUPPLEMENT_SHEET } from "../../../src/excel/documents/ownSheetKinds";
import { writeReport } from "../../../src/excel/report/writeReport";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { makeXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { reportFactsOf } from "../../support/reportFactsOf";
import { rowsXml } from "../../support/rowsXml";
import { supplementFactsOf } from "../../support/supplementFactsOf";

/** A workbook whose chart sheets have these names: Excel lists none of them among its worksheets. */
const open = async (names: readonly string[]) =>
  openInNode(
    await makeXlsx([
      { name: "DS", xml: rowsXml([["Họ và tên"]]) },
      ...names.map((name) => ({ name, folder: "chartsheets" as const, xml: "" })),
    ]),
  );

const numbered = (title: string, count: number) =>
  Array.from({ length: count }, (_, at) => (at === 0 ? title : `${title} (${at + 1})`));

describe.each([
  { own: REPORT_SHEET, write: () => writeReport(reportFactsOf([{ name: "Trần Văn Bình" }])) },
  { own: SUPPLEMENT_SHEET, write: () => writeSupplement(supplementFactsOf([["Trần Bình", "Văn phòng", "", ""]])) },
])("$own.title", ({ own: { title, mark }, write }) => {
  test.each([1, 2, 9])("is written beside chart sheets of its name, and over itself: %d", async (count) => {
    const { book } = await open(numbered(title, count));
    const sheetName = `${title} (${count + 1})`;
    for (let time = 0; time < 2; time++)
      expect(await write()).toMatchObject({ kind: "written", sheetName, renamed: true });
    expect(book.sheets.map(({ name }) => name)).toEqual(["DS", ...numbered(title, count + 1)]);
    expect(book.names.filter(({ name }) => name === mark)).toMatchObject([{ refersTo: `'${sheetName}'!$A$1` }]);
  });

  test("is written beside a sheet that somebody makes in that very moment, which stays", async () => {
    const { book, host } = await open([]);
    host.onTraffic = ({ roundTrips }) => {
      if (roundTrips !== 1) return;
      const sheet = book.addSheet(title);
      book.edit(sheet.id, 4, 1, "của đồng nghiệp");
    };
    host.resetTraffic();
    expect(await write()).toMatchObject({ kind: "written", sheetName: `${title} (2)` });
    expect(book.sheets.map(({ name }) => name)).toEqual(["DS", title, `${title} (2)`]);
    expect(book.findByName(title)?.grid?.getCell("B5").value).toBe("của đồng nghiệp");
  });

  test("is refused where there are more of them than anybody has, with nothing added", async () => {
    const { book } = await open(numbered(title, 10));
    await expect(write()).rejects.toMatchObject({ kind: "unknown", code: "ItemAlreadyExists" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["DS", ...numbered(title, 10)]);
    expect(book.names).toEqual([]);
  });
});
