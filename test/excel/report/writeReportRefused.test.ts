import JSZip from "jszip";
import { REPORT_SHEET } from "../../../src/excel/documents/ownSheetKinds";
import { writeReport } from "../../../src/excel/report/writeReport";
import { HostedBook, rowsOf, userText } from "../../support/hostedBook";
import { partOf } from "../../support/makeXlsx";
import { refuseWith } from "../../support/refuseWith";
import { readReport } from "../../support/readReport";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";

const TITLE = "Báo cáo VNeID";

const hosted = new HostedBook();

const office: ReportPerson[] = [{ name: "Trần Văn Bình" }, { name: "Lê Thị Cúc", level2: "no" }];
const everybodyDone: ReportPerson[] = [{ name: "Trần Văn Bình" }];

beforeEach(() => hosted.openNew("Danh sách"));

describe("a refusal to write the report", () => {
  test("where our sheet is protected changes nothing", async () => {
    await writeReport(reportFactsOf(office));
    const workbook = await hosted.saved();
    await workbook.getWorksheet(TITLE)?.protect("", {});
    await hosted.open(await workbook.xlsx.writeBuffer());
    const before = rowsOf(await hosted.savedSheet(TITLE));
    await expect(writeReport(reportFactsOf(everybodyDone))).rejects.toMatchObject({ kind: "sheet-protected" });
    expect(rowsOf(await hosted.savedSheet(TITLE))).toEqual(before);
  });

  /** Opens what is open again with its structure protected: no sheet may be added, shown, moved. */
  async function protectStructure(): Promise<void> {
    const zip = await JSZip.loadAsync(await hosted.file());
    const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
    zip.file("xl/workbook.xml", xml.replace(/(?=<bookViews>|<sheets>)/u, '<workbookProtection lockStructure="1"/>'));
    await hosted.open(await zip.generateAsync({ type: "uint8array" }));
  }

  /** Makes a table of cells that stand on our sheet. */
  function makeTable(ref: string): void {
    const grid = hosted.host.book?.findByName(TITLE)?.grid;
    grid?.addTable({ name: "Bang1", ref, columns: [{ name: "Cột" }], rows: [["x"], [1]] });
  }

  test.each(["A3", "B2", "C30"])(
    "where she has made a table in our place, at %s, changes nothing of it",
    async (place) => {
      const people = Array.from({ length: 60 }, (_, index) => ({ name: `Lê Văn Mẫu ${index}`, unit: `Tổ ${index}` }));
      await writeReport(reportFactsOf(people));
      makeTable(place);
      const before = rowsOf(await hosted.savedSheet(TITLE));
      // what stands in it would be lost: she is asked first
      expect(await writeReport(reportFactsOf(office))).toMatchObject({ kind: "asks", sheetName: TITLE });
      await expect(writeReport(reportFactsOf(office), "overwrite")).rejects.toMatchObject({ kind: "table-in-place" });
      expect(rowsOf(await hosted.savedSheet(TITLE))).toEqual(before);
      expect(hosted.sheetNames).toEqual(["Danh sách", TITLE]);
      expect(await writeReport(reportFactsOf(office), "newSheet")).toMatchObject({ sheetName: `${TITLE} (2)` });
      expect(rowsOf(await hosted.savedSheet(TITLE))).toEqual(before);
    },
  );

  test("does not come where a table of hers stands beside what we write, which stays as it is", async () => {
    await writeReport(reportFactsOf(office));
    makeTable("Z3");
    expect(await writeReport(reportFactsOf(everybodyDone))).toMatchObject({ kind: "written", refused: ["notes"] });
    const sheet = await hosted.savedSheet(TITLE);
    expect([sheet.getTable("Bang1").name, sheet.getCell("Z4").value]).toEqual(["Bang1", "x"]);
    expect(readReport(sheet).totals["total"]).toBe(everybodyDone.length);
  });

  test("where the structure of the workbook is protected adds no sheet", async () => {
    await protectStructure();
    await expect(writeReport(reportFactsOf(office))).rejects.toMatchObject({ kind: "workbook-protected" });
    expect(hosted.sheetNames).toEqual(["Danh sách"]);
  });

  test("does not come where the structure is protected, but the sheet is there", async () => {
    await writeReport(reportFactsOf(office));
    await protectStructure();
    await writeReport(reportFactsOf(everybodyDone));
    expect(readReport(await hosted.savedSheet(TITLE)).totals["total"]).toBe(everybodyDone.length);
  });

  test("where the structure is protected and our sheet hidden leaves it hidden", async () => {
    await writeReport(reportFactsOf(office));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TITLE).visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    await protectStructure();
    await expect(writeReport(reportFactsOf(office))).rejects.toMatchObject({ kind: "workbook-protected" });
    expect((await hosted.savedSheet(TITLE)).state).toBe("hidden");
  });

  test.each([
    ["RequestPayloadSizeLimitExceeded", "payload"],
    ["InvalidOperationInCellEditMode", "cell-editing"],
    ["InvalidRequestContext", "no-workbook"],
    ["GeneralException", "unknown"],
  ])("of the first request (%s) is said, and no sheet is added", async (code, kind) => {
    hosted.host.failNext({ code });
    await expect(writeReport(reportFactsOf(office))).rejects.toMatchObject({ name: "HostError", kind, code });
    expect(hosted.sheetNames).toEqual(["Danh sách"]);
  });

  test("of the request that writes is said as it came, and no sheet is left", async () => {
    hosted.host.onTraffic = ({ roundTrips }) => {
      if (roundTrips === 1) hosted.host.failNext({ code: "RequestPayloadSizeLimitExceeded" });
    };
    await expect(writeReport(reportFactsOf(office))).rejects.toMatchObject({ kind: "payload" });
    hosted.host.onTraffic = null;
    expect(hosted.sheetNames).toEqual(["Danh sách"]);
  });

  test("for a pivot table in our place says so; once it is elsewhere all that was typed is there again", async () => {
    await writeReport(reportFactsOf(office));
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(TITLE).getRange("A1").values = [["BHXH TỈNH MẪU"]];
      await workbook.context.sync();
    });
    hosted.host.onTraffic = ({ roundTrips }) => {
      if (roundTrips === 2) hosted.host.failNext({ code: "PivotTableRangeConflict", after: 30 });
    };
    hosted.host.resetTraffic();
    await expect(writeReport(reportFactsOf(office))).rejects.toMatchObject({ kind: "pivot-table" });
    hosted.host.onTraffic = null;
    hosted.host.failNext(null);
    expect((await hosted.savedSheet(TITLE)).getCell("A1").value).not.toBe("BHXH TỈNH MẪU");
    expect(await writeReport(reportFactsOf(office))).toMatchObject({ kind: "written", sheetName: TITLE });
    expect((await hosted.savedSheet(TITLE)).getCell("A1").value).toBe("BHXH TỈNH MẪU");
  });

  test("half way leaves no sheet of ours and takes none of the user's", async () => {
    await hosted.openNew("Danh sách", TITLE);
    hosted.host.onTraffic = ({ roundTrips }) => {
      if (roundTrips === 1) hosted.host.failNext({ code: "GeneralException", after: 20 });
    };
    await expect(writeReport(reportFactsOf(office))).rejects.toMatchObject({ kind: "unknown" });
    hosted.host.onTraffic = null;
    expect(hosted.sheetNames).toEqual(["Danh sách", TITLE]);
    expect(hosted.names.filter(({ name }) => name === REPORT_SHEET.mark)).toEqual([]);
    expect((await hosted.savedSheet(TITLE)).getCell("A1").value).toBe(userText(TITLE));
  });
});

describe("a report whose cells are written stays", () => {
  const facts = reportFactsOf(office);
  const valuesOf = async (): Promise<unknown> => (await hosted.savedSheet(TITLE)).getColumn(2).values;

  test.each([
    { first: "a new one", again: false },
    { first: "one over another", again: true },
  ])("without a printer: $first", async ({ again }) => {
    if (again) await writeReport(facts);
    const charts = async () => (await partOf(await hosted.file(), "xl/charts/chart1.xml")).length;
    const drawn = await charts();
    hosted.host.setMode("no-printer", true);
    expect(await writeReport(facts)).toMatchObject({ kind: "written", sheetName: TITLE, refused: ["page"] });
    hosted.host.setMode("no-printer", false);
    const [values, charted] = [await valuesOf(), await charts()];
    expect(charted).toBeGreaterThan(0);
    if (again) expect(charted).toBe(drawn);
    expect(await writeReport(facts)).toMatchObject({ kind: "written", sheetName: TITLE, refused: [] });
    expect([await valuesOf(), await charts()]).toEqual([values, charted]);
    expect(hosted.sheetNames).toEqual(["Danh sách", TITLE]);
  });

  test.each([
    ["chart", ["SetSolidColor"]],
    ["view", ["Activate", "Select"]],
    ["view", ["Gridlines"]],
    ["page", ["SetPrintArea"]],
  ])("where Excel refuses %s (%j): no half of it stays", async (part, members) => {
    await writeReport(facts);
    const whole = await valuesOf();
    await hosted.openNew("Danh sách");
    const stopRefusing = refuseWith(hosted.host, members);
    expect(await writeReport(facts)).toMatchObject({ kind: "written", sheetName: TITLE, refused: [part] });
    stopRefusing();
    expect(await valuesOf()).toEqual(whole);
    expect((await partOf(await hosted.file(), "xl/charts/chart1.xml")) === "").toBe(part === "chart");
  });
});

describe("the name that marks the report", () => {
  const facts = reportFactsOf(office);
  const marks = () => hosted.names.filter(({ name }) => name === REPORT_SHEET.mark);

  test.each([
    ["is shown: it is hidden, and the sheet stays ours", () => undefined, [TITLE]],
    [
      "is left of a sheet that is gone",
      ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem(TITLE).delete();
      },
      [TITLE],
    ],
    [
      "has moved to cells of hers",
      ({ workbook }: Excel.RequestContext) => {
        workbook.names.getItem(REPORT_SHEET.mark).formula = "='Danh sách'!$B$2";
      },
      [TITLE, `${TITLE} (2)`],
    ],
  ])("where it %s", async (_what, change, sheets) => {
    await writeReport(facts);
    for (const mark of marks()) mark.hidden = false;
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    expect(await writeReport(facts)).toMatchObject({ kind: "written", sheetName: sheets.at(-1) });
    expect(hosted.sheetNames).toEqual(["Danh sách", ...sheets]);
    expect(marks()).toMatchObject([{ hidden: true, refersTo: `'${sheets.at(-1) ?? ""}'!$A$1` }]);
    expect(marks()[0]?.comment).not.toBe("");
  });

  test("where another workbook is in front: she is told, and the report stays the only one", async () => {
    await writeReport(facts);
    const before = rowsOf(await hosted.savedSheet(TITLE));
    hosted.host.setMode("other-workbook", true);
    await expect(writeReport(facts)).rejects.toMatchObject({ kind: "other-workbook-active" });
    hosted.host.setMode("other-workbook", false);
    expect(rowsOf(await hosted.savedSheet(TITLE))).toEqual(before);
    await writeReport(facts);
    expect(hosted.sheetNames).toEqual(["Danh sách", TITLE]);
  });
});
