import type ExcelJS from "exceljs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { listSheets } from "../../../src/excel/check/listSheets";
import { writeProvince } from "../../../src/excel/province/writeProvince";
import { rememberParticulars } from "../../../src/excel/report/particularsMemory";
import { writeReport } from "../../../src/excel/report/writeReport";
import { reportWords } from "../../../src/text/documents/report";
import { checkOptions } from "../../support/findings";
import { HostedBook, userText } from "../../support/hostedBook";
import { manyOffices } from "../../support/manyOffices";
import { reportFactsOf } from "../../support/reportFactsOf";

const TITLE = "Báo cáo tổng hợp";
const hosted = new HostedBook();
const checkedAt = new Date(2026, 10, 25, 8, 30);
const forty = manyOffices(40, false);
const write = (gathered = forty) => writeProvince({ gathered, checkedAt, particulars: null });

beforeEach(async () => {
  await hosted.openNew("Danh sách");
});

/** Types into cells by address. */
const type = (texts: Readonly<Record<string, string>>) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(TITLE);
    for (const [address, text] of Object.entries(texts)) sheet.getRange(address).values = [[text]];
    await context.sync();
  });

/** Where a text stands in a column of the saved sheet. */
function rowWith(sheet: ExcelJS.Worksheet, column: number, text: string): number {
  const row = sheet.getColumn(column).values.indexOf(text);
  if (row < 0) throw new Error(`no row ${text}`);
  return row;
}

test("forty offices stand in the saved file, each with its numbers, and the sums are those of their columns", async () => {
  await expect(write()).resolves.toEqual({ kind: "written", sheetName: TITLE, renamed: false, refused: [] });
  expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(4);
  const sheet = await hosted.savedSheet(TITLE);
  const columns = [3, 4, 6, 7, 8, 10, 11, 12];
  const sums = columns.map(() => 0);
  for (const { name, counts } of forty.offices) {
    const row = sheet.getRow(rowWith(sheet, 2, name));
    const numbers = columns.map((column) => row.getCell(column).value);
    const { total, issued, notIssued, done, notDone, level2ToVerify } = counts.totals;
    expect(numbers).toEqual([
      total,
      issued,
      notIssued,
      done,
      notDone,
      level2ToVerify,
      counts.oneStop?.total,
      counts.oneStop?.done,
    ]);
    numbers.forEach((number, at) => (sums[at] = (sums[at] ?? 0) + Number(number)));
  }
  const whole = sheet.getRow(rowWith(sheet, 2, reportWords.sum));
  expect(columns.map((column) => whole.getCell(column).value)).toEqual(sums);
  const line = (label: string, column = 8) => sheet.getRow(rowWith(sheet, 2, label)).getCell(column).value;
  const { total, issued, notIssued, done, notDone } = reportWords.lines;
  expect([total, issued, notIssued, done, notDone].map((label) => line(label))).toEqual(sums.slice(0, 5));
  expect(line(reportWords.moreLines.level2ToVerify)).toBe(sums[5]);
  expect([line(reportWords.moreLines.oneStopTotal), line(reportWords.moreLines.oneStopDone)]).toEqual(sums.slice(6));
  const first = rowWith(sheet, 2, reportWords.lines.reasons) + 1;
  const last = rowWith(sheet, 2, reportWords.moreLines.idToVerify) - 1;
  const reasons = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(sheet.getRow(first + at).getCell(8).value),
  );
  expect(reasons.reduce((all, count) => all + count, 0)).toBe(sums[4]);
});

test("is written over itself with what was typed, and over no other sheet of ours or hers", async () => {
  await writeReport(reportFactsOf([{ name: "An" }]));
  await write();
  const before = await hosted.savedSheet(TITLE);
  const office = rowWith(before, 2, forty.offices[7]?.name ?? "");
  const lines = rowWith(before, 1, reportWords.difficulties) + 1;
  await type({ [`M${office}`]: "=đã gọi", [`A${lines}`]: "Thiếu sóng ở xã", A2: "BHXH TỈNH LAI CHÂU" });
  const later = { ...forty, offices: forty.offices.slice(1) };
  await expect(write(later)).resolves.toMatchObject({ kind: "written", sheetName: TITLE });
  const after = await hosted.savedSheet(TITLE);
  expect(after.getCell(`M${String(office - 1)}`).value).toBe("=đã gọi");
  expect(after.getCell(`A${String(lines - 1)}`).value).toBe("Thiếu sóng ở xã");
  expect(after.getCell("A2").value).toBe("BHXH TỈNH LAI CHÂU");
  expect(hosted.sheetNames).toEqual(["Danh sách", "Báo cáo VNeID", TITLE]);
  expect((await hosted.savedSheet("Danh sách")).getCell("A1").value).toBe(userText("Danh sách"));
  expect((await hosted.savedSheet("Báo cáo VNeID")).getCell("A6").value).toBe(reportWords.title[0]);
});

test("a sheet of hers with our title stays, and a row of hers is asked about", async () => {
  await hosted.openNew(TITLE);
  await expect(write()).resolves.toMatchObject({ kind: "written", sheetName: `${TITLE} (2)`, renamed: true });
  expect((await hosted.savedSheet(TITLE)).getCell("A1").value).toBe(userText(TITLE));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(`${TITLE} (2)`).getRange("B60").values = [["của tôi"]];
    await context.sync();
  });
  await expect(write()).resolves.toMatchObject({ kind: "asks", lost: [expect.stringContaining("của tôi")] });
});

test("is no roster to the pane, nor is a copy of it in another workbook", async () => {
  await write(manyOffices(2, false));
  const isToldApart = async () => {
    expect((await listSheets()).find(({ name }) => name === TITLE)?.looksLikeRoster).toBe(false);
    await expect(checkSheet(TITLE, checkOptions({ today: "2026-11-25" }))).resolves.toMatchObject({
      sheetFindings: [{ rule: "own-sheet", params: { title: TITLE } }],
      checked: null,
    });
  };
  await isToldApart();
  const book = await hosted.saved();
  book.definedNames.model = [];
  await hosted.open(new Uint8Array(await book.xlsx.writeBuffer()));
  await isToldApart();
});

test("takes what is remembered of the office, but not the number of its own report", async () => {
  await rememberParticulars({
    ...reportWords.blankParticulars,
    form: "standalone",
    office: "BHXH tỉnh Mẫu",
    number: "12/BC-BHXH",
  });
  await write();
  const sheet = await hosted.savedSheet(TITLE);
  expect([sheet.getCell("A2").value, sheet.getCell("A4").value]).toEqual(["BHXH TỈNH MẪU", "Số: ……/BC-……"]);
});
