import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { Tab } from "../../src/taskpane/tabs/createTabs";
import type { Message } from "../../src/text/message";
import { pane as viPane } from "../../src/text/vi/pane";
import { rules as viRules } from "../../src/text/vi/rules";
import { setNow } from "./setNow";

/** A file that is not on the disk. */
type FilePayload = Extract<Parameters<Locator["setInputFiles"]>[0], { buffer: Buffer }>;

/** The workbench as a user meets it: the page with the grid, and the add-in's pane in it. */
export interface Workbench {
  page: Page;
  pane: FrameLocator;
}

/** Makes it noon of a day, "2026-11-25", for the panes that are open or are opened from now on. */
export async function setToday(page: Page, today: string): Promise<void> {
  await setNow(page, new Date(`${today}T12:00:00`));
}

/** The pane beside the sheet, whichever is loaded there. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator("#pane iframe");
}

/**
 * Opens the workbench on a given day; the sample roster is open then. @param asked what Excel is to be like, such as
 * "?api=1.9"
 */
export async function openWorkbench(page: Page, today: string, asked = ""): Promise<Workbench> {
  await setToday(page, today);
  await page.goto(`/${asked}`);
  await page.evaluate(() => window.workbench.ready);
  return { page, pane: paneOf(page) };
}

/** A workbook made by a test, as "Mở tệp" takes it. */
export function asFile(bytes: Uint8Array, name = "so.xlsx"): FilePayload {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/**
 * Opens a file of the disk or of the test with "Mở tệp", and waits for the pane that is loaded for it: the one of the
 * file before is not to be taken for it.
 */
export async function beginToOpen({ page }: Workbench, file: string | FilePayload): Promise<void> {
  const before = await page.evaluateHandle(() => window.workbench.host);
  await page.getByLabel("Mở tệp").setInputFiles(file);
  await page.waitForFunction((old) => window.workbench.host !== old, before);
}

/** Opens a file, and waits for the pane to offer a sheet of it. */
export async function openFile(workbench: Workbench, file: string | FilePayload): Promise<void> {
  await beginToOpen(workbench, file);
  await expect(workbench.pane.getByRole("combobox", { name: "Trang tính" })).not.toHaveValue("");
}

/** What "Lưu tệp" gives. */
export async function saveFile({ page }: Workbench): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu tệp" }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

/** A sheet of what "Lưu tệp" gives, as a second program reads it. */
export async function savedSheet(workbench: Workbench, name: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await saveFile(workbench)).slice().buffer);
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export async function press({ pane }: Workbench, button: string): Promise<void> {
  await pane.getByRole("button", { name: button, exact: true }).click();
}

/** "Kiểm tra", or "Kiểm tra lại" once there is a result: there is always one of them, in the bar or in the header. */
export function checkButton({ pane }: Workbench): Locator {
  return pane.getByRole("button", { name: /^Kiểm tra( lại)?$/u });
}

/** Checks the chosen sheet, for the first time or again, and waits for that to come to its end. */
export async function check(workbench: Workbench): Promise<void> {
  await checkButton(workbench).click();
  await expect(workbench.pane.getByRole("status")).toContainText("Đã kiểm tra xong");
  await expect(checkButton(workbench)).toBeEnabled();
  // a first result is drawn in slices, and its skeleton stands meanwhile
  await expect(workbench.pane.locator("main > [data-scrolls]")).toBeVisible();
}

/** Shows a part of the result. */
export async function showTab({ pane }: Workbench, tab: Tab): Promise<Locator> {
  await pane.getByRole("tab", { name: viPane.tabs[tab], exact: true }).click();
  return pane.getByRole("tabpanel", { name: viPane.tabs[tab], exact: true });
}

/** Does something that is seldom done, from the menu "Thêm". */
export async function chooseInMenu({ pane }: Workbench, item: string): Promise<void> {
  await pane.getByRole("button", { name: viPane.more, exact: true }).click();
  await pane.getByRole("menu").getByText(item, { exact: true }).click();
}

/** Takes our highlights off a sheet, and waits for that to come to its end. */
export async function clearHighlights(workbench: Workbench, sheetName: string): Promise<void> {
  await chooseInMenu(workbench, viPane.clearHighlights);
  await expectSaid(workbench, viPane.cleared(sheetName));
}

/** Presses a button of the page of the report, where each of its three steps has one. */
export async function pressInReport(workbench: Workbench, button: string): Promise<void> {
  await showTab(workbench, "report");
  await press(workbench, button);
}

/** Waits for the pane's one message bar to say this. */
export async function expectSaid({ pane }: Workbench, { title, sentence }: Message): Promise<void> {
  await expect(pane.getByRole("group", { name: title, exact: true })).toContainText(sentence);
}

/** The id of each rule by its name. */
const RULE_OF_NAME = new Map(Object.entries(viRules).map(([id, { name }]) => [name, id]));

/** Findings as the clipboard has them after "Sao chép danh sách": sorted "H7 missing-reason". */
export async function copiedFindings(workbench: Workbench): Promise<string[]> {
  await chooseInMenu(workbench, viPane.copyFindings);
  await expect(workbench.pane.getByText("Đã sao chép", { exact: false }).first()).toBeVisible();
  const text = await workbench.page.evaluate(() => navigator.clipboard.readText());
  const [head, ...lines] = text.split(/\r?\n/);
  expect(head).toBe("Ô\tHọ và tên\tĐơn vị\tMức\tLoại\tNội dung");
  return lines
    .map((line) => line.split("\t"))
    .map(([cell, , , , kind = ""]) => `${cell ?? ""} ${RULE_OF_NAME.get(kind) ?? kind}`)
    .sort();
}

/** Highlights as the grid's own formula engine evaluates them: sorted "H7 missing-reason", ours only. */
export async function shownHighlights({ page }: Workbench, sheetName: string): Promise<string[]> {
  const owners = await page.evaluate((name) => window.workbench.evaluatedHighlights(name), sheetName);
  const shown = Object.entries(owners).flatMap(([cell, rules]) => rules.map((rule) => `${cell} ${rule}`));
  return shown.filter((each) => !each.endsWith(" khác")).sort();
}

/** The same of what the rules found: without to-dos, and without what only shows between two checks. */
export async function shownFindings(workbench: Workbench, sheetName: string): Promise<string[]> {
  return (await shownHighlights(workbench, sheetName)).filter(
    (each) => !/ (?:to-do|typed-id|repeated-id)$/u.test(each),
  );
}

/** The pane's totals by their labels, as printed ("45", "không đếm được"); shows them. */
export async function shownTotals(workbench: Workbench): Promise<Record<string, string>> {
  const table = (await showTab(workbench, "totals")).getByRole("table").first();
  // it comes with a part of its own
  await expect(table).toBeVisible();
  const rows = await table.getByRole("row").all();
  const pairs = rows.map(async (row) => [
    await row.getByRole("rowheader").innerText(),
    await row.getByRole("cell").first().innerText(),
  ]);
  return Object.fromEntries((await Promise.all(pairs)) as [string, string][]);
}
