import ExcelJS from "exceljs";
import JSZip from "jszip";
import { sendReport } from "../../../src/excel/send/sendReport";
import { writeReport } from "../../../src/excel/report/writeReport";
import type { ReportFacts } from "../../../src/documents/report/reportFacts";
import { listSheets } from "../../../src/excel/check/listSheets";
import { HostedBook, rowsOf } from "../../support/hostedBook";
import { namePrefix, REPORT_MARK } from "../../../src/documents/markNames";
import { planReport } from "../../../src/documents/report/planReport";
import { AREA } from "../../../src/documents/writtenRows";
import { reportWords } from "../../../src/text/documents/report";
import { planOf } from "../../support/planRows";
import { refuseWith } from "../../support/refuseWith";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";

const TITLE = "Báo cáo VNeID";

const hosted = new HostedBook();
let created: Uint8Array[];

const people = (units: number): ReportPerson[] =>
  Array.from({ length: units * 5 + 1 }, (_, at) => ({
    name: at === 0 ? "=1+1" : `Nguyễn Văn ${at}`,
    unit: `Phòng ${at % units}`,
    level2: at % 3 === 0 ? "no" : "done",
    step: "register",
  }));
const facts = reportFactsOf(people(3));

const send = (what: ReportFacts) => sendReport((former) => planReport(what, reportWords, former));

beforeEach(async () => {
  await hosted.openNew("Danh sách");
  created = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
});

async function load(file: Uint8Array | undefined): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((file ?? new Uint8Array()).slice().buffer);
  return workbook;
}

/** Types into the report sheet, as the officer does before it is sent. */
const type = (address: string, value: string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TITLE).getRange(address).values = [[value]];
    await context.sync();
  });

/** All that can be seen of a sheet but the heights of rows: values, looks, merges. */
function seen(sheet: ExcelJS.Worksheet | undefined, rows: number): unknown {
  if (sheet === undefined) return undefined;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 14 }, (__, column) => {
      const { value, numFmt, font, alignment, border, master, address } = sheet.getCell(row + 1, column + 1);
      if (value === null) return null;
      const { horizontal, vertical, wrapText } = alignment;
      return { value, numFmt, font, horizontal, vertical, wrapText, border, master: master.address, address };
    }),
  );
  return { cells, merges: (sheet.model as unknown as { merges: string[] }).merges.toSorted() };
}

async function written(what: ReportFacts): Promise<void> {
  await writeReport(what);
  hosted.host.resetTraffic();
}

const COMPARED = {
  since: new Date(2026, 9, 25),
  joined: 3,
  left: 1,
  newlyDone: 12,
  noLongerDone: 0,
  level2Unclear: 0,
  unsure: 0,
};

test("what is said of changes since an earlier list stands on the sheet until it is written without; the copy has it as it stands there", async () => {
  const sentence = "So với ngày 25/10/2026: thêm 3 người, bớt 1 người, thêm 12 người đạt mức 2.";
  const lines = async (file: Uint8Array | undefined) => {
    const sheet = (await load(file)).getWorksheet(TITLE);
    return (sheet?.getRows(1, 40) ?? []).map((row) => row.getCell(1).text).filter((text) => text.startsWith("So với"));
  };
  await written({ ...facts, compared: COMPARED });
  expect(await lines(await hosted.file())).toEqual([sentence]);
  await expect(send(facts)).resolves.toEqual({ kind: "opened" });
  expect(await lines(created[0])).toEqual([sentence]);
  // nothing of hers: it goes without a question
  await expect(writeReport({ ...facts, compared: null })).resolves.toMatchObject({ kind: "written" });
  expect(await lines(await hosted.file())).toEqual([]);
  await expect(send(facts)).resolves.toEqual({ kind: "opened" });
  expect(await lines(created[1])).toEqual([]);
});

test("a sheet to which the mark of the report moved is none, and is not sent", async () => {
  await written(facts);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("_VNeID_BaoCao").formula = "='Danh sách'!$A$1";
    await context.sync();
  });
  await expect(send(facts)).resolves.toEqual({ kind: "no-report" });
  expect(created).toEqual([]);
});

test.each([3, 60])("the copy holds what stands on the report sheet, and looks alike, with %d units", async (units) => {
  const report = reportFactsOf(people(units));
  await written(report);
  await expect(send(report)).resolves.toEqual({ kind: "opened" });
  expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(4);
  expect(created).toHaveLength(1);
  const copy = await load(created[0]);
  const rows = planOf(report).values.length;
  expect(seen(copy.worksheets[0], rows)).toEqual(seen(await hosted.savedSheet(TITLE), rows));
});

test("is made of a report that is too much for one answer", async () => {
  await written(facts);
  // half of it is, too
  let refused = 0;
  const end = refuseWith(
    hosted.host,
    (request) => request.includes('"values"') && refused++ < 2,
    "ResponsePayloadSizeLimitExceeded",
  );
  expect(await send(facts)).toEqual({ kind: "opened" });
  end();
  expect(refused).toBeGreaterThan(2);
  const rows = (await hosted.savedSheet(TITLE)).rowCount;
  const [copy] = (await load(created[0])).worksheets;
  expect(seen(copy, rows)).toEqual(seen(await hosted.savedSheet(TITLE), rows));
});

test("is ready to print as the report is", async () => {
  await written(facts);
  await send(facts);
  const [copy] = (await load(created[0])).worksheets;
  const report = await hosted.savedSheet(TITLE);
  for (const key of ["paperSize", "orientation", "fitToPage", "fitToWidth", "fitToHeight", "printTitlesRow"] as const)
    expect([key, copy?.pageSetup[key]]).toEqual([key, report.pageSetup[key]]);
  for (const [side, inches] of Object.entries(report.pageSetup.margins ?? {}))
    expect([side, copy?.pageSetup.margins?.[side as "left"]]).toEqual([side, expect.closeTo(Number(inches), 6)]);
  expect(copy?.headerFooter).toMatchObject({ differentFirst: true, oddHeader: report.headerFooter.oddHeader });
  // Excel keeps whole pixels of the sheet's widths, the file those that were planned: they differ by half a pixel at
  // most
  for (let column = 1; column <= 10; column++) {
    const { width = 0 } = report.getColumn(column);
    expect(Math.abs((copy?.getColumn(column).width ?? 0) - width)).toBeLessThanOrEqual(0.5 / 7);
  }
});

/** The hidden names that a file carries, each with what it refers to and its comment. */
async function carriedNames(file: Uint8Array | undefined): Promise<string[]> {
  const zip = await JSZip.loadAsync(file ?? new Uint8Array());
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  return [...xml.matchAll(/<definedName name="([^"]*)"([^>]*)>([^<]*)</g)].map(
    ([, name = "", attributes = "", to = ""]) => [name, attributes.trim(), to].join(" | "),
  );
}

test("holds nothing else: no other sheet, setting or author, and of names those of its numbers, their day and its office", async () => {
  await written(facts);
  await send(facts);
  const zip = await JSZip.loadAsync(created[0] ?? new Uint8Array());
  const all = await Promise.all(zip.file(/\.(xml|rels)$/).map((part) => part.async("string")));
  expect((await load(created[0])).worksheets.map(({ name, state }) => [name, state])).toEqual([[TITLE, "visible"]]);
  expect(all.join("")).not.toMatch(/của người dùng|charts?\//);
  const own = (name: string, said: string, cells: string) =>
    `_VNeID_BaoCaoGui.${name} | localSheetId="0"${said === "" ? "" : ` comment="${said}"`} hidden="1" | 'Báo cáo VNeID'!${cells}`;
  expect(await carriedNames(created[0])).toEqual([
    `_xlnm.Print_Area | localSheetId="0" | 'Báo cáo VNeID'!$A$1:$N$69`,
    `_xlnm.Print_Titles | localSheetId="0" | 'Báo cáo VNeID'!$62:$62`,
    `_VNeID_BaoCaoGui | comment="1" hidden="1" | 'Báo cáo VNeID'!$A$1:$A$1`,
    own("office", "", "$A$2:$F$2"),
    own("asOf", "20260105", "$A$9:$N$9"),
    own("figure.total", "16", "$K$13:$K$13"),
    own("figure.issued", "16", "$K$14:$K$14"),
    own("figure.notIssued", "0", "$K$15:$K$15"),
    own("figure.done", "10", "$K$16:$K$16"),
    own("figure.notDone", "6", "$K$17:$K$17"),
    own("figure.reason.blank", "6", "$K$19:$K$19"),
    own("figure.pending", "0", "$K$20:$K$20"),
  ]);
  expect(zip.file(/^docProps/)).toEqual([]);
});

test("holds what the officer typed into the report, with no ID number, and still says draft", async () => {
  const draft = reportFactsOf([{ name: "Lê An", level2: "unclear" }]);
  await written(draft);
  const { blankLines } = planOf(draft);
  const row = (blankLines[0]?.top ?? 0) + 1;
  await type(`A${row}`, "Anh Lê An, số 001090123456, chưa có điện thoại");
  await send(draft);
  const [copy] = (await load(created[0])).worksheets;
  expect(copy?.getCell(row, 1).value).toBe("Anh Lê An, số 00********56, chưa có điện thoại");
  const first = Array.from({ length: 20 }, (_, at) => copy?.getCell(at + 1, 1).value);
  expect(first).toContain("DỰ THẢO");
});

test.each<[number, string]>([
  [1090123456, "10******56"],
  [1234567890.5, "12******91"],
  [123456789, "12*****89"],
  [12345678, "01*****78"],
  [-12345678, "-01*****78"],
])("holds no ID number that was typed as a number: %d", async (number, masked) => {
  await written(facts);
  const row = (planOf(facts).blankLines[0]?.top ?? 0) + 1;
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(TITLE).getRange(`A${row}`);
    cell.numberFormat = [["General"]];
    cell.values = [[number]];
    await context.sync();
  });
  await send(facts);
  const [copy] = (await load(created[0])).worksheets;
  expect(copy?.getCell(row, 1).value).toBe(masked);
});

test("is not made without a report", async () => {
  await expect(send(facts)).resolves.toEqual({ kind: "no-report" });
});

/** The row, from 0, that a text of the plan ends in. */
const rowWith = (text: string) =>
  planOf(facts).values.findIndex((row) => row.some((value) => String(value).endsWith(text)));

/** Says of the report sheet that one column more was filled. */
const widenArea = () =>
  Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(TITLE);
    const name = namePrefix(REPORT_MARK) + AREA;
    const area = names.getItem(name).getRange();
    names.getItem(name).delete();
    names.add(name, area.getResizedRange(0, 1)).visible = false;
    await context.sync();
  });

test.each<[string, () => Promise<unknown>]>([
  ["of other numbers of rows", () => writeReport(reportFactsOf(people(7)))],
  ["over more columns", () => widenArea()],
  ["half written", () => type("A1", reportWords.inWork)],
  ["with another heading of a part", () => type(`A${rowWith(reportWords.parts.units) + 1}`, "II. Khác")],
  ["with another heading of a column", () => type(`K${rowWith(reportWords.heads.count) + 1}`, "Số người")],
])("is not made of a report sheet %s than planned", async (_, change) => {
  await written(facts);
  await change();
  await expect(send(facts)).resolves.toEqual({ kind: "changed", sheetName: TITLE });
  expect(created).toEqual([]);
});

test("where Excel opens no workbook, that is said and nothing has changed", async () => {
  await written(facts);
  const before = await hosted.file();
  const answer = hosted.host.answer.bind(hosted.host);
  vitest.spyOn(hosted.host, "answer").mockImplementation((request, flags) => {
    if (request.includes("CreateWorkbook")) hosted.host.failNext({ code: "GeneralException" });
    return answer(request, flags);
  });
  await expect(send(facts)).resolves.toEqual({
    kind: "refused",
    sheetName: TITLE,
    code: "GeneralException",
  });
  vitest.restoreAllMocks();
  expect((await hosted.file()).length).toBe(before.length);
});

test.each([
  ["A_x0041_B", "A_x0041_B"],
  ["_x000D_", "_x000D_"],
  ["_X0041_x0042_", "_X0041_x0042_"],
  ["_x005F_x0041_", "_x005F_x0041_"],
  ["An\ufffe\uffff\u0001 B\ud800ình", "An Bình"],
])("a unit whose name holds %j is read back as %j", async (unit, read) => {
  const report = reportFactsOf([{ name: "An", unit }]);
  await written(report);
  await expect(send(report)).resolves.toEqual({ kind: "opened" });
  const zip = await JSZip.loadAsync(created[0] ?? new Uint8Array());
  const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  const texts = [...xml.matchAll(/<t [^>]*>([^<]*)</gu)].map(([, text = ""]) =>
    text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
  expect(texts).toContain(read);
  expect(xml).not.toMatch(/[\ufffe\uffff]|\p{Surrogate}|(?!\n)\p{Cc}/u);
});

test("what stands beside the report and below it is not sent", async () => {
  await written(facts);
  await type("P3", "xem lại");
  await type("B400", "của tôi");
  await expect(send(facts)).resolves.toEqual({ kind: "opened" });
  const zip = await JSZip.loadAsync(created[0] ?? new Uint8Array());
  expect(await zip.file("xl/worksheets/sheet1.xml")?.async("string")).not.toMatch(/xem lại|của tôi/u);
});

test("opened by itself, it is no report of that workbook: another is written beside it, and what stands on it stays", async () => {
  await written(facts);
  await type(`A${(planOf(facts).blankLines[0]?.top ?? 0) + 1}`, "Thiếu sóng ở xã");
  await send(facts);
  const names = await carriedNames(created[0]);
  await hosted.open(created[0] ?? new Uint8Array());
  const before = rowsOf((await hosted.saved()).worksheets[0]);
  await expect(send(facts)).resolves.toEqual({ kind: "no-report" });
  expect(await listSheets()).toMatchObject([{ name: TITLE, looksLikeRoster: false }]);
  expect(await writeReport(facts)).toMatchObject({ kind: "written", sheetName: `${TITLE} (2)` });
  expect(rowsOf((await hosted.saved()).worksheets[0])).toEqual(before);
  expect(JSON.stringify(before)).toContain("Thiếu sóng ở xã");
  const kept = hosted.names.filter(({ name }) => name.startsWith("_VNeID_BaoCaoGui"));
  expect(kept).toHaveLength(names.filter((name) => name.startsWith("_VNeID_BaoCaoGui")).length);
});
