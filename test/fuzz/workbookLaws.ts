import ExcelJS from "exceljs";
import { checkSheet } from "../../src/excel/check/checkSheet";
import type { CheckResult } from "../../src/excel/check/checkResult";
import { previewSheet } from "../../src/excel/columns/previewSheet";
import { clearHighlights } from "../../src/excel/highlights/clearHighlights";
import { outcomeHost } from "../../src/taskpane/outcomeHost";
import { reportWords } from "../../src/text/documents/report";
import { Book } from "../../workbench/book/book";
import { OfficeHost } from "../../workbench/host/officeHost";
import { sheetContents } from "../support/bookContents";
import { checkOptions } from "../support/findings";
import { readReport } from "../support/readReport";
import { TODAY } from "../support/rosterOfRows";
import { startOfficeInNode } from "../support/startOfficeInNode";
import { Findings, type BrokenLaw } from "./broken";
import { idNumbersIn, leakedIn } from "./longNumbers";
import type { SheetCase } from "./sheetCase";

const NAME = "DS";
const options = checkOptions({ today: "2026-06-15" });

let empty: Promise<Uint8Array> | null = null;

async function makeEmpty(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(NAME);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook with the case on its only sheet, open in the emulated Excel. */
async function openCase({ rows, merges }: SheetCase): Promise<{ book: Book; created: Uint8Array[] }> {
  empty ??= makeEmpty();
  const book = await Book.open(await empty, "a.xlsx");
  const grid = book.sheets[0]?.grid;
  if (!grid) throw new Error("The first sheet has a grid.");
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== "") grid.getCell(row + 1, column + 1).value = value;
    }),
  );
  for (const { top, left, bottom, right } of merges) grid.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  const host = new OfficeHost();
  host.book = book;
  const created: Uint8Array[] = [];
  host.onCreated = (bytes) => void created.push(bytes);
  startOfficeInNode(host);
  return { book, created };
}

const contentsOf = (book: Book): string => JSON.stringify(book.sheets.map(({ grid }) => grid && sheetContents(grid)));

/** What is read of a sheet, without what Excel says of the sheet itself. */
const readAs = ({ checked, sheetFindings }: CheckResult): string =>
  JSON.stringify([checked && [checked.summary, checked.roster.count, checked.findings.length], sheetFindings]);

function checkTexts(findings: Findings, what: string, sheet: ExcelJS.Worksheet, numbers: ReadonlySet<string>): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      findings.check(`no formula on the ${what}`, cell.type !== ExcelJS.ValueType.Formula, () => cell.formula);
      const leaked = typeof cell.value === "string" ? leakedIn(cell.value, numbers) : undefined;
      findings.check(
        `no ID number on the written ${what}`,
        leaked === undefined,
        () => `${String(leaked)} ${cell.address}`,
      );
    }),
  );
}

async function load(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook;
}

/** What must hold of a workbook with these cells in Excel. Gives the laws that do not. */
export async function workbookLaws(sheetCase: SheetCase): Promise<readonly BrokenLaw[]> {
  const findings = new Findings();
  const { book, created } = await openCase(sheetCase);
  const numbers = idNumbersIn(sheetCase.rows.flat());
  const before = contentsOf(book);

  const preview = await findings.tried("looking at columns", () => previewSheet(NAME, null, options));
  for (const { samples } of Object.values(preview?.columns ?? {}))
    for (const sample of samples)
      findings.check("no ID number among samples", leakedIn(sample, numbers) === undefined, () => sample);

  const result = await findings.tried("checking", () => checkSheet(NAME, options));
  await findings.tried("clearing", () => clearHighlights(NAME));
  findings.check("clearing leaves the sheet as it was", contentsOf(book) === before);
  if (result === undefined) return findings.broken;

  const saved = await findings.tried("saving", () => book.save());
  if (saved !== undefined) await checkAgain(findings, saved, result);

  await openCase(sheetCase);
  if (result.checked !== null) await checkDocuments(findings, sheetCase, result, numbers);
  findings.check("nothing but the copy is made", created.length === 0);
  return findings.broken;
}

/** The saved file, opened anew, is read as the same. */
async function checkAgain(findings: Findings, saved: Uint8Array, result: CheckResult): Promise<void> {
  const again = await findings.tried("opening what was saved", async () => {
    const host = new OfficeHost();
    host.book = await Book.open(saved, "a.xlsx");
    startOfficeInNode(host);
    return checkSheet(NAME, options);
  });
  if (again === undefined) return;
  findings.check(
    "a saved sheet is read as the same",
    readAs(again) === readAs(result),
    () => `${readAs(result)} → ${readAs(again)}`,
  );
}

async function checkDocuments(
  findings: Findings,
  sheetCase: SheetCase,
  result: CheckResult,
  numbers: ReadonlySet<string>,
): Promise<void> {
  const { book, created } = await openCase(sheetCase);
  const particulars = reportWords.blankParticulars;
  await findings.tried("writing the report", () => outcomeHost.writeReport(result, TODAY, particulars, null));
  await findings.tried("writing the supplement", () => outcomeHost.writeSupplement(result, TODAY, null, null));
  const [, report, supplement] = book.sheets;
  if (report?.grid) {
    checkTexts(findings, "report", report.grid, numbers);
    const printed = Object.entries(readReport(report.grid).totals);
    const counted = new Map(Object.entries(result.checked?.summary.totals ?? {}));
    const wrong = printed.filter(([key, number]) => number !== null && number !== counted.get(key));
    findings.check("the written report says what was counted", wrong.length === 0, () => JSON.stringify(wrong));
  }
  if (supplement?.grid) checkTexts(findings, "supplement", supplement.grid, numbers);

  const sent = await findings.tried("sending a copy", () => outcomeHost.sendReport(result, TODAY, particulars, true));
  findings.check("the copy is opened", sent?.kind === "opened", () => JSON.stringify(sent));
  const [file] = created;
  if (file === undefined) return;
  const copy = await findings.tried("opening the copy", () => load(file));
  for (const sheet of copy?.worksheets ?? []) checkTexts(findings, "copy", sheet, numbers);
  const saved = await findings.tried("saving with our sheets", () => book.save());
  if (saved !== undefined)
    await findings.tried("opening what was saved with our sheets", () => Book.open(saved, "a.xlsx"));
}
