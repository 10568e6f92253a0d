import ExcelJS from "exceljs";
import { writeReport } from "../../src/excel/report/writeReport";
import { summarize } from "../../src/summary/summary";
import { findToDos } from "../../src/summary/toDos";
import { recalculate } from "../support/askLibreOffice";
import { HostedBook } from "../support/hostedBook";
import { readWorkbook } from "../support/readWorkbook";
import { rosterOf } from "../support/readSheet";
import { reportChecks, type ReportCheck } from "../support/reportChecks";
import { CASES, truthOf, workbookFile } from "../support/truth";

const TITLE = "Báo cáo VNeID";
/** Formulas are put here, beside what is printed. */
const COLUMN = 20;

const withRoster = CASES.filter((name) => truthOf(name).people > 0);
const hosted = new HostedBook();

async function load(file: Uint8Array | undefined): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((file ?? new Uint8Array()).slice().buffer);
  const sheet = workbook.getWorksheet(TITLE);
  if (sheet === undefined) throw new Error("no report");
  return sheet;
}

/** The report on a roster, saved, with a formula for every check beside it. */
async function withChecks(name: string): Promise<{ file: Uint8Array; checks: ReportCheck[] }> {
  const { sheet: sheetName, today } = truthOf(name);
  const sheet = (await readWorkbook(workbookFile(name))).find((each) => each.name === sheetName);
  const roster = sheet === undefined ? null : rosterOf(sheet, new Date(`${today}T12:00:00`));
  if (roster === null) throw new Error("no roster");
  await hosted.openNew("Danh sách");
  const checkedAt = new Date(2026, 10, 25, 8, 30);
  await writeReport({
    summary: summarize(roster),
    roster,
    toDos: findToDos(roster),
    sheetName,
    checkedAt,
  });
  const report = await load(await hosted.file());
  const checks = reportChecks(report);
  checks.forEach(({ formula }, at) => (report.getCell(at + 1, COLUMN).value = { formula }));
  return { file: new Uint8Array(await report.workbook.xlsx.writeBuffer()), checks };
}

describe("the printed numbers of the report add up, as LibreOffice reckons", () => {
  const asked = new Map<string, ReportCheck[]>();
  let answers: Map<string, Uint8Array>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const name of withRoster) {
      const { file, checks } = await withChecks(name);
      files.set(name, file);
      asked.set(name, checks);
    }
    answers = recalculate(files);
  });

  test.each(withRoster)("%s", async (name) => {
    const sheet = await load(answers.get(name));
    const checks = asked.get(name) ?? [];
    const wrong = checks.filter((_, at) => (sheet.getCell(at + 1, COLUMN).result as unknown) !== true);
    expect(wrong).toEqual([]);
    // Of names alone nothing is counted that could add up.
    const { issued, done } = truthOf(name).totals;
    expect(checks.length > 0).toBe(issued !== null || done !== null);
  });
});
