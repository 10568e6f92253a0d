import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { totals as viTotals } from "../../src/text/vi/totals";
import { bookContents, type BookContents } from "../support/bookContents";
import { trueCells } from "../support/findings";
import { readReport } from "../support/readReport";
import { GIVEN, truthOf, workbookFile, type Truth } from "../support/truth";
import { test } from "./sharedWorkbench";
import {
  check,
  chooseInMenu,
  copiedFindings,
  openFile,
  press,
  pressInReport,
  saveFile,
  setToday,
  shownFindings,
  shownTotals,
} from "./workbench";

const REPORT = "Báo cáo VNeID";

function printed(count: number | null | undefined): string {
  return count === null || count === undefined ? viTotals.notCounted : new Intl.NumberFormat("vi-VN").format(count);
}

function labelled({ totals }: Truth): Record<string, string> {
  const lines = [
    [viTotals.total, totals["total"]],
    [viTotals.issued, totals["issued"]],
    [viTotals.notIssued, totals["notIssued"]],
    [viTotals.done, totals["done"]],
    [viTotals.notDone, totals["notDone"]],
  ] as const;
  return Object.fromEntries(lines.map(([label, count]) => [label, printed(count)]));
}

/** The user's own sheets of a saved book: without the one sheet of ours. */
function ofUser(contents: BookContents, report: string): BookContents["sheets"] {
  return contents.sheets.filter(({ name }) => name !== report);
}

async function reportIn(file: Uint8Array, sheetName: string): Promise<ReturnType<typeof readReport>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error("there is no report sheet");
  return readReport(sheet);
}

/** A third of those with people: the same is asked of every roster without a browser, in test/excel. */
const WITH_PEOPLE = GIVEN.filter((name) => truthOf(name).people > 0).filter((_, at) => at % 3 === 0);

for (const name of WITH_PEOPLE) {
  const truth = truthOf(name);

  test(`${name}: checked, highlighted, cleared and reported`, async ({ workbench }) => {
    await setToday(workbench.page, truth.today);
    await openFile(workbench, workbookFile(name));
    await expect(workbench.pane.getByRole("combobox", { name: "Trang tính" })).toHaveValue(truth.sheet);
    await check(workbench);

    expect(await shownTotals(workbench)).toMatchObject(labelled(truth));
    expect(await copiedFindings(workbench)).toEqual(trueCells(truth));
    expect(await shownFindings(workbench, truth.sheet)).toEqual(trueCells(truth));

    // What was opened and saved without the add-in is what clearing must leave.
    const opened = await bookContents(readFileSync(workbookFile(name)));
    await chooseInMenu(workbench, "Xóa đánh dấu");
    await expect(workbench.pane.getByText("Đã xóa đánh dấu").first()).toBeVisible();
    const cleared = await bookContents(await saveFile(workbench));
    expect(cleared).toEqual(opened);

    await pressInReport(workbench, "Lập báo cáo");
    await expect(workbench.pane.getByText("Đã lập báo cáo").first()).toBeVisible();
    const file = await saveFile(workbench);
    const saved = await bookContents(file);
    const report = saved.sheets
      .map((sheet) => sheet.name)
      .filter((sheet) => !opened.sheets.some((each) => each.name === sheet));
    expect(report).toHaveLength(1);
    expect(ofUser(saved, report[0] ?? REPORT)).toEqual(opened.sheets);
    const { totals, oneStop, reasons } = await reportIn(file, report[0] ?? REPORT);
    expect({ totals, oneStop, reasons }).toEqual({
      totals: truth.totals,
      oneStop: truth.oneStop,
      reasons: truth.reasons,
    });
  });
}

for (const name of GIVEN.filter((each) => truthOf(each).people === 0)) {
  test(`${name}: no roster is said, and nothing is changed`, async ({ workbench }) => {
    await setToday(workbench.page, truthOf(name).today);
    await openFile(workbench, workbookFile(name));
    await press(workbench, "Kiểm tra");
    await expect(workbench.pane.getByText("Không thấy danh sách CCVC&NLĐ trên trang này").first()).toBeVisible();
    await expect(workbench.pane.getByRole("button", { name: "Lập báo cáo" })).toBeHidden();
    expect(await bookContents(await saveFile(workbench))).toEqual(await bookContents(readFileSync(workbookFile(name))));
  });
}
