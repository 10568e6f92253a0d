import type ExcelJS from "exceljs";
import { writeReport } from "../../../src/excel/report/writeReport";
import { reportWords } from "../../../src/text/documents/report";
import { NamedItem } from "../../../workbench/host/model/namedItem";
import { HostedBook, userText } from "../../support/hostedBook";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";

const TITLE = "Báo cáo VNeID";
const MARK = "_VNeID_BaoCao";
/** Columns of the results, from 1. */
const [COUNT, REMARK] = [8, 12];
const hosted = new HostedBook();

/** Who is to be verified makes a draft, which has a column for remarks. */
const unclear: ReportPerson = { name: "Hồ Giang", unit: "Văn phòng", level2: "unclear" };
const done: ReportPerson = { name: "Trần Văn Bình", unit: "Văn phòng" };
const phone: ReportPerson = {
  name: "Lê Thị Cúc",
  unit: "Văn phòng",
  level2: "no",
  reason: "otp_phone",
  step: "register",
};
const leave: ReportPerson = { ...phone, name: "Phạm Dung", reason: "not_registered" };
const facts = reportFactsOf([done, phone, unclear]);

const onSheet = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  Excel.run(async ({ workbook }) => {
    work(workbook.worksheets.getItem(TITLE), workbook);
    await workbook.context.sync();
  });

const rowOf = (sheet: ExcelJS.Worksheet, item: string) => sheet.getColumn(2).values.indexOf(item);

async function remark(item: string): Promise<unknown> {
  const sheet = await hosted.savedSheet(TITLE);
  return sheet.getCell(rowOf(sheet, item), REMARK).value;
}

async function typeRemark(item: string, text: string): Promise<void> {
  const row = rowOf(await hosted.savedSheet(TITLE), item);
  await onSheet((sheet) => (sheet.getRange(`L${row}`).values = [[text]]));
}

const reasonOf = async (index: number) => {
  const sheet = await hosted.savedSheet(TITLE);
  return sheet.getCell(rowOf(sheet, reportWords.lines.reasons) + 1 + index, 2).text;
};

beforeEach(() => hosted.openNew("Danh sách"));

test("remarks stay with their lines, where other lines come in between too; those of the report follow the numbers", async () => {
  await writeReport(facts);
  const reason = await reasonOf(0);
  await typeRemark(reason, "chờ SIM mới");
  await typeRemark(reportWords.lines.total, "có 2 hợp đồng");
  await typeRemark(reportWords.moreLines.pending, "sẽ kích hoạt tuần tới");
  await hosted.open(await hosted.file());
  await expect(writeReport(reportFactsOf([done, leave, leave, phone, unclear]))).resolves.toMatchObject({
    kind: "written",
  });
  await expect(writeReport(reportFactsOf([done, leave, leave, phone, unclear]))).resolves.toMatchObject({
    kind: "written",
  });
  expect(await reasonOf(0)).not.toBe(reason);
  expect(await remark(reason)).toBe("chờ SIM mới");
  expect(await remark(reportWords.lines.total)).toBe("có 2 hợp đồng");
  expect(await remark(reportWords.moreLines.pending)).toBe("sẽ kích hoạt tuần tới");
  expect(await remark(await reasonOf(0))).toBeNull();
});

test("a remark stays where nobody is left to be verified; a final report without remarks has no column for them", async () => {
  await writeReport(facts);
  await typeRemark(reportWords.lines.total, "có 2 hợp đồng");
  await writeReport(reportFactsOf([done, phone]));
  expect(await remark(reportWords.lines.total)).toBe("có 2 hợp đồng");
  await typeRemark(reportWords.lines.total, "");
  await writeReport(reportFactsOf([done, phone]));
  const heads = (await hosted.savedSheet(TITLE)).getSheetValues().flat();
  expect(heads).toContain(reportWords.heads.share);
  expect(heads).not.toContain(reportWords.heads.remark);
});

test("a remark whose line is gone is asked about", async () => {
  await writeReport(facts);
  const reason = await reasonOf(0);
  await typeRemark(reason, "chờ SIM mới");
  const outcome = await writeReport(reportFactsOf([done, leave, unclear]));
  expect(outcome).toEqual({ kind: "asks", sheetName: TITLE, lost: [`chờ SIM mới: ${reason}`] });
});

test("a number that was put right by hand is asked about, and stays unless she says otherwise", async () => {
  await writeReport(facts);
  const row = rowOf(await hosted.savedSheet(TITLE), reportWords.lines.total);
  await onSheet((sheet) => (sheet.getRange(`H${row}`).values = [[4]]));
  const outcome = await writeReport(facts);
  expect(outcome).toEqual({
    kind: "asks",
    sheetName: TITLE,
    lost: [`1 · ${reportWords.lines.total} · 4 · 100`],
  });
  expect((await hosted.savedSheet(TITLE)).getCell(row, COUNT).value).toBe(4);
  await expect(writeReport(facts, "overwrite")).resolves.toMatchObject({ kind: "written", sheetName: TITLE });
  expect((await hosted.savedSheet(TITLE)).getCell(row, COUNT).value).toBe(3);
});

test("what stands beside and below stays, and the report is still written without a question", async () => {
  await writeReport(facts);
  await onSheet((sheet) => {
    sheet.getRange("P5").values = [["của tôi"]];
    sheet.getRange("A300").values = [["ở dưới"]];
    sheet.getRange("P6:P9").formulas = [["=1+1"], [1.5], [46_000], ["'001"]];
    sheet.getRange("P8").numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange("R2:S3").merge();
    sheet.getRange("R2").values = [["ô gộp"]];
    sheet.getRange("U1").values = [["cột ẩn"]];
    sheet.getRange("U:U").columnHidden = true;
  });
  const cells = ["P5", "P6", "P7", "P8", "P9", "R2", "S3", "U1", "A300"] as const;
  const kept = async () => {
    const sheet = await hosted.savedSheet(TITLE);
    return [...cells.map((cell) => [cell, sheet.getCell(cell).value]), sheet.getColumn("U").hidden];
  };
  const before = await kept();
  expect(before).toContainEqual(["P5", "của tôi"]);
  expect(before).toContainEqual(["P8", new Date(Date.UTC(2025, 11, 9))]);
  expect(before).toContainEqual(["S3", "ô gộp"]);
  await expect(writeReport(reportFactsOf([done, phone, leave, unclear]))).resolves.toMatchObject({ kind: "written" });
  expect(await kept()).toEqual(before);
});

test("rows that she has grouped, and panes that she has frozen, stay so; all of the report is to be seen", async () => {
  await writeReport(facts);
  const grid = hosted.host.book?.findByName(TITLE)?.grid;
  const row = rowOf(await hosted.savedSheet(TITLE), reportWords.lines.total);
  for (const at of [row, row + 1]) Object.assign(grid?.getRow(at) ?? {}, { outlineLevel: 1, hidden: true });
  await onSheet((sheet) => {
    sheet.freezePanes.freezeRows(row - 1);
  });
  await hosted.open(await hosted.file());
  for (const people of [
    [done, phone, leave, unclear],
    [done, unclear],
  ])
    expect(await writeReport(reportFactsOf(people))).toMatchObject({
      kind: "written",
      sheetName: TITLE,
      refused: ["notes"],
    });
  const sheet = await hosted.savedSheet(TITLE);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: row - 1 });
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1));
  expect(rows.filter(({ hidden }) => hidden)).toEqual([]);
  expect(rows.filter(({ outlineLevel }) => outlineLevel === 1).map(({ number }) => number)).toEqual([row, row + 1]);
  expect(sheet.getCell(rowOf(sheet, reportWords.lines.total), COUNT).value).toBe(2);
});

describe("a sheet that is not surely ours is not touched:", () => {
  const point = (formula: string) =>
    Excel.run(async ({ workbook }) => {
      const mark = workbook.names.getItemOrNullObject(MARK);
      mark.load("name");
      await workbook.context.sync();
      if (mark.isNullObject)
        workbook.names.add(MARK, formula, "1|2026-01-05T14:05:00.000Z|x||Danh sách").visible = false;
      else mark.formula = formula;
      await workbook.context.sync();
    });

  test.each([
    ["a crafted mark on the roster", "='Danh sách'!$A$1", "Danh sách"],
    ["a crafted mark on another sheet", "='Khác'!$A$1", "Khác"],
    ["a mark on several cells", "='Khác'!$A$1:$B$2", "Khác"],
    ["a mark that is a number", "=5", "Khác"],
  ])("%s", async (_, formula, name) => {
    await hosted.openNew("Danh sách", "Khác");
    await point(formula);
    await expect(writeReport(facts)).resolves.toMatchObject({ kind: "written", sheetName: TITLE });
    expect((await hosted.savedSheet(name)).getCell("A1").value).toBe(userText(name));
    await expect(writeReport(facts)).resolves.toMatchObject({ kind: "written", sheetName: TITLE, renamed: false });
    expect(hosted.names.filter(({ name: mark }) => mark === MARK)).toMatchObject([
      { refersTo: `'${TITLE}'!$A$1`, hidden: true },
    ]);
  });

  test.each([
    ["moved to another sheet with its cell", "='Khác'!$A$1", "Khác"],
    ["moved within its sheet", `='${TITLE}'!$D$9`, TITLE],
  ])("a mark %s", async (_, formula, name) => {
    await hosted.openNew("Danh sách", "Khác");
    await writeReport(facts);
    await point(formula);
    const before = JSON.stringify((await hosted.savedSheet(name)).model);
    await expect(writeReport(facts)).resolves.toMatchObject({ sheetName: `${TITLE} (2)`, renamed: true });
    expect(JSON.stringify((await hosted.savedSheet(name)).model)).toBe(before);
  });

  test("a sheet of which our words are gone, or whose note is none of ours", async () => {
    await writeReport(facts);
    await onSheet((_, workbook) => (workbook.names.getItem(MARK).comment = "khác"));
    await expect(writeReport(facts)).resolves.toMatchObject({ sheetName: `${TITLE} (2)` });
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(`${TITLE} (2)`);
      sheet.getRange("A1:N200").clear("Contents");
      sheet.getRange("A1").values = [["của tôi"]];
      await workbook.context.sync();
    });
    await expect(writeReport(facts)).resolves.toMatchObject({ sheetName: `${TITLE} (3)` });
    expect((await hosted.savedSheet(`${TITLE} (2)`)).getCell("A1").value).toBe("của tôi");
  });

  test("where Excel gives no range of a mark that has one, nothing is written", async () => {
    await writeReport(facts);
    // With another workbook in front the range of a name is a null object (office-js #5504).
    vitest.spyOn(NamedItem.prototype, "range", "get").mockReturnValue(null);
    await expect(writeReport(facts)).rejects.toMatchObject({ kind: "other-workbook-active" });
    vitest.restoreAllMocks();
    expect(hosted.sheetNames).toEqual(["Danh sách", TITLE]);
  });
});
