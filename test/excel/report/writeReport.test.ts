import ExcelJS from "exceljs";
import { writeReport } from "../../../src/excel/report/writeReport";
import { reportWords } from "../../../src/text/documents/report";
import { GridSheet } from "../../../workbench/book/bookSheet";
import { HostedBook, rowsOf } from "../../support/hostedBook";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { planReport } from "../../support/plans";

const TITLE = "Báo cáo VNeID";
const OWNER = "_VNeID_BaoCao";

const hosted = new HostedBook();

const office: ReportPerson[] = [
  { name: "Trần Văn Bình", unit: "Văn phòng", oneStop: true },
  { name: "Lê Thị Cúc", unit: "Văn phòng", level2: "no", reason: "otp_phone", step: "register" },
  { name: "Phạm Dung", unit: "Phòng Thu", id: "notIssued", level2: "no", step: "card-and-level-2" },
];

const everybodyDone: ReportPerson[] = [{ name: "Trần Văn Bình", unit: "Văn phòng" }];

/** 1,000 people in 60 units, 400 of them not done. */
const many = Array.from({ length: 1000 }, (_, index): ReportPerson => {
  const person = { name: `Nguyễn Văn ${index}`, unit: `Đơn vị ${index % 60}` };
  return index % 5 < 2 ? { ...person, level2: "no", reason: "otp_phone", step: "register" } : person;
});

/** Values as they stand in the cells, merged ones in their first cell only. */
function valuesOf(sheet: ExcelJS.Worksheet, rows: number, columns: number): ExcelJS.CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      return cell.master.address === cell.address ? cell.value : null;
    }),
  );
}

function mergesOf(sheet: ExcelJS.Worksheet): string[] {
  return (sheet.model as unknown as { merges: string[] }).merges.toSorted();
}

beforeEach(() => hosted.openNew("Danh sách"));

describe("a new report", () => {
  test.each<[string, readonly ReportPerson[]]>([
    ["a small office", office],
    ["nobody", []],
    ["all done", everybodyDone],
    ["1,000 people in 60 units", many],
  ])("of %s stands in the saved file as planned", async (_, people) => {
    const facts = reportFactsOf(people);
    const { values, columnWidths } = planReport(facts, reportWords);
    await expect(writeReport(facts)).resolves.toEqual({
      kind: "written",
      sheetName: TITLE,
      renamed: false,
      refused: [],
      mark: planReport(facts, reportWords).mark,
    });
    expect(valuesOf(await hosted.savedSheet(TITLE), values.length, columnWidths.length)).toEqual(values);
    expect(hosted.host.traffic.requestBytes).toBeLessThan(500_000);
  });

  test("of 20,000 people not done stays below 4 MB and four round trips", async () => {
    const people = Array.from({ length: 20_000 }, (_, index): ReportPerson => {
      return { name: `Nguyễn Thị Phương ${index}`, unit: `Bảo hiểm xã hội huyện ${index % 60}`, level2: "no" };
    });
    await writeReport(reportFactsOf(people));
    expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(hosted.host.traffic.requestBytes).toBeLessThan(4_000_000);
  }, 60_000);

  test("is shown, and marked as ours by a hidden name", async () => {
    await writeReport(reportFactsOf(office));
    expect(hosted.host.book?.sheets.find(({ id }) => id === hosted.host.book?.activeSheetId)?.name).toBe(TITLE);
    expect(hosted.names.filter(({ name }) => name === OWNER)).toMatchObject([
      { sheetId: null, refersTo: `'${TITLE}'!$A$1`, hidden: true },
    ]);
  });

  test("is ready to print", async () => {
    const facts = reportFactsOf(office);
    const { titleRows, values } = planReport(facts, reportWords);
    await writeReport(facts);
    const { pageSetup, headerFooter } = await hosted.savedSheet(TITLE);
    const millimetres = Object.fromEntries(
      Object.entries(pageSetup.margins ?? {}).map(([side, inches]) => [side, Math.round(inches * 25.4 * 10) / 10]),
    );
    expect(millimetres).toEqual({ left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 });
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `A1:N${values.length}`,
      printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}`,
    });
    expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
  });

  test("is set in Times New Roman, in the sizes and formats of its styles, with merged cells and lines", async () => {
    await writeReport(reportFactsOf(office));
    const sheet = await hosted.savedSheet(TITLE);
    const fonts = new Set<string | undefined>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => fonts.add(cell.font.name));
    });
    expect([...fonts]).toEqual(["Times New Roman"]);

    const total = sheet.getColumn(2).values.indexOf(reportWords.lines.total);
    const look = (column: number) => {
      const { font, numFmt, border } = sheet.getCell(total, column);
      return [font.size, font.bold, numFmt, border.left?.style];
    };
    expect(look(2)).toEqual([13, undefined, "@", "thin"]);
    expect(look(11)).toEqual([13, true, "#,##0", "thin"]);
    expect(look(13)).toEqual([13, true, "0.0", "thin"]);
    expect(mergesOf(sheet)).toEqual(expect.arrayContaining(["A5:N5", `B${total}:J${total}`, `K${total}:L${total}`]));
  });

  test("is called (2), (3) where the user's sheets have its title, and leaves them alone", async () => {
    await hosted.openNew("Danh sách", "BÁO CÁO VNeID", `${TITLE} (2)`);
    const before = await hosted.saved();
    const facts = reportFactsOf(office);
    const mark = planReport(facts, reportWords).mark;
    await expect(writeReport(facts)).resolves.toEqual({
      kind: "written",
      sheetName: `${TITLE} (3)`,
      renamed: true,
      refused: [],
      mark,
    });
    const after = await hosted.saved();
    expect(after.worksheets.map(({ name }) => name)).toEqual([
      ...before.worksheets.map(({ name }) => name),
      `${TITLE} (3)`,
    ]);
    before.worksheets.forEach((sheet) => {
      expect(rowsOf(after.getWorksheet(sheet.name))).toEqual(rowsOf(sheet));
    });
  });
});

test.each([false, true])(
  "what somebody typed is written as it was typed, and never as a formula; apostrophes stay: %s",
  async (stay) => {
    hosted.host.setMode("kept-apostrophes", stay);
    const typed = [
      "=1+1",
      "+84",
      "-x",
      "@SUM(A1)",
      "=cmd|' /C calc'!A0",
      "'H Lan",
      "''x",
      "1/2",
      "007",
      "TRUE",
      "#N/A",
    ];
    // Names come with their blanks tidied, units as they were typed.
    const units = typed.map((text) => (text === "=1+1" ? "\t=1+1" : text));
    await writeReport(reportFactsOf(typed.map((name, index) => ({ name, unit: units[index] ?? "", level2: "no" }))));
    hosted.host.setMode("kept-apostrophes", false);
    const sheet = await hosted.savedSheet(TITLE);
    const head = sheet.getColumn(2).values.indexOf(reportWords.notDoneHeads.name);
    // Each has a unit, whose line stands above.
    const cellsOf = (offset: number, column: number) =>
      typed.map((_, index) => {
        const { type, value, numFmt } = sheet.getCell(head + offset + 2 * index, column);
        return { type, value, numFmt };
      });
    const texts = (values: readonly string[]) =>
      values.map((value) => ({ type: ExcelJS.ValueType.String, value, numFmt: "@" }));
    expect(cellsOf(2, 2)).toEqual(texts(typed));
    expect(cellsOf(1, 1).map(({ value, numFmt }) => ({ value, numFmt }))).toEqual(
      units.map((unit) => ({ value: `${unit} (1 người)`, numFmt: "@" })),
    );
  },
);

/** 1,000 lines of those not done, and others. */
const thousand = Array.from({ length: 1500 }, (_, index): ReportPerson => {
  return { name: `Nguyễn Văn ${index}`, unit: `Đơn vị ${index % 12}`, level2: index % 3 < 2 ? "no" : "done" };
});

describe.each<[string, readonly ReportPerson[]]>([
  ["nobody", []],
  ["a small office", office],
  ["60 units and 400 people not done", many],
  ["1,000 people not done", thousand],
])("the report of %s costs round trips:", (_, people) => {
  const trips = async (write: () => Promise<unknown>) => {
    hosted.host.resetTraffic();
    await write();
    return hosted.host.traffic.roundTrips;
  };

  test("4 on a new sheet, 5 over an old one, with or without a chart on it", async () => {
    const facts = reportFactsOf(people);
    expect(await trips(() => writeReport(facts))).toBe(4);
    expect(await trips(() => writeReport(facts))).toBe(5);
    await writeReport(reportFactsOf([]));
    expect(await trips(() => writeReport(facts))).toBe(5);
  });

  test("4 beside a sheet of the user's that has its name", async () => {
    await hosted.openNew("Danh sách", TITLE);
    expect(await trips(() => writeReport(reportFactsOf(people)))).toBe(4);
  });
});

describe("a second report", () => {
  test("takes the place of the first, of which nothing is left", async () => {
    await writeReport(reportFactsOf(many));
    await writeReport(reportFactsOf(office));
    const again = await hosted.savedSheet(TITLE);
    const names = hosted.names.map(({ name }) => name).toSorted();

    await hosted.openNew("Danh sách");
    await writeReport(reportFactsOf(office));
    const fresh = await hosted.savedSheet(TITLE);
    const contents = (sheet: ExcelJS.Worksheet) => {
      const cells: unknown[] = [];
      sheet.eachRow((row) => {
        row.eachCell((cell) => cells.push([cell.address, cell.value, cell.style]));
        cells.push([row.number, row.height]);
      });
      return { cells, merges: mergesOf(sheet), page: sheet.pageSetup };
    };
    expect(contents(again)).toEqual(contents(fresh));
    expect(names).toEqual(hosted.names.map(({ name }) => name).toSorted());
  });

  test("takes away what the user did to it: filter, hidden rows and columns, hiding it", async () => {
    await writeReport(reportFactsOf(office));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(TITLE);
      sheet.getRange("14:16").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A20:P22").format.fill.color = "#FFFF00";
      sheet.visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    await writeReport(reportFactsOf(office));
    const sheet = await hosted.savedSheet(TITLE);
    expect(sheet.state).toBe("visible");
    expect(sheet.getColumn(2).hidden).toBe(false);
    expect([14, 15, 16].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, false]);
    expect(sheet.getCell("B21").fill).toEqual({ type: "pattern", pattern: "none" });
    // Beside the report it is hers.
    expect(sheet.getCell("P21").fill).toMatchObject({ fgColor: { argb: "FFFFFF00" } });
  });

  test("stays where the user moved and renamed it", async () => {
    await writeReport(reportFactsOf(office));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(TITLE);
      sheet.name = "Gửi cấp trên";
      sheet.position = 0;
      await context.sync();
    });
    const facts = reportFactsOf(everybodyDone);
    const written = {
      kind: "written",
      sheetName: "Gửi cấp trên",
      renamed: true,
      // lines have moved, and an Excel before ExcelApi 1.18 tells of no notes at them
      refused: ["notes"],
      mark: planReport(facts, reportWords).mark,
    };
    await expect(writeReport(facts)).resolves.toEqual(written);
    expect(hosted.sheetNames).toEqual(["Gửi cấp trên", "Danh sách"]);
  });

  test("is a new sheet where the user deleted the first", async () => {
    await writeReport(reportFactsOf(office));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TITLE).delete();
      await context.sync();
    });
    await writeReport(reportFactsOf(office));
    expect(hosted.sheetNames).toEqual(["Danh sách", TITLE]);
    expect(hosted.names.filter(({ name }) => name === OWNER)).toMatchObject([{ refersTo: `'${TITLE}'!$A$1` }]);
  });
});

describe("the chart", () => {
  const charts = () =>
    hosted.host.book?.sheets.flatMap((sheet) => (sheet instanceof GridSheet ? sheet.charts : [])) ?? [];

  test("is drawn once, however often the report is written, in five round trips", async () => {
    await writeReport(reportFactsOf(office));
    hosted.host.resetTraffic();
    await writeReport(reportFactsOf(many));
    expect(charts()).toMatchObject([
      { name: "VNeID", place: planReport(reportFactsOf(many), reportWords).chart?.place },
    ]);
    expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(5);
    await writeReport(reportFactsOf([]));
    expect(charts()).toEqual([]);
  });

  test("of the user's own stays", async () => {
    await writeReport(reportFactsOf([]));
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(TITLE);
      sheet.charts.add("BarStacked", sheet.getRange("A1:A2"), "Columns").name = "Của tôi";
      await workbook.context.sync();
    });
    await writeReport(reportFactsOf(office));
    await writeReport(reportFactsOf(office));
    expect(charts().map(({ name }) => name)).toEqual(["Của tôi", "VNeID"]);
  });
});
