import { expect, type Locator } from "@playwright/test";
import { columns as viColumns } from "../../src/text/vi/columns";
import { fields as viFields } from "../../src/text/vi/fields";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { pane as viPane } from "../../src/text/vi/pane";
import { totals as viTotals } from "../../src/text/vi/totals";
import { questions as vi } from "../../src/text/vi/questions";
import { rules as viRules } from "../../src/text/vi/rules";
import { send as viSend } from "../../src/text/vi/send";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { foundByAxe } from "./foundByAxe";
import { goTo } from "./goTo";
import { test } from "./sharedWorkbench";
import {
  asFile,
  check,
  chooseInMenu,
  openFile,
  press,
  savedSheet,
  shownTotals,
  showTab,
  type Workbench,
} from "./workbench";

type Rows = readonly (readonly (string | number)[])[];
const HEADINGS = ["STT", "Họ và tên", "Số CCCD"];
const PEOPLE: Rows = [
  [1, "Nguyễn Văn An", "001099012345"],
  [2, "Trần Thị Bình", "001199023456"],
  [3, "Lê Văn Cường", "001202054321"],
  [4, "Phạm Thị Dung", "001302054322"],
];
const MADE = [viPane.writeReport, viSend.makeCopy, viSend.writeLetter];

/** The people, with further columns under their headings. */
function formOf(...columns: readonly (readonly (string | number)[])[]): Rows {
  return [HEADINGS, ...PEOPLE].map((row, i) => [...row, ...columns.map((cells) => cells[i] ?? "")]);
}

async function open(workbench: Workbench, rows: Rows, name = "so.xlsx", sheetName = "DS"): Promise<void> {
  await openFile(workbench, asFile(await makeXlsx([{ name: sheetName, xml: rowsXml(rows) }]), name));
}

/** The one question that is asked. */
function question({ pane }: Workbench): Locator {
  return pane.getByRole("region", { name: vi.title, exact: true });
}

function answers(workbench: Workbench, ask: string): Locator {
  return question(workbench).getByRole("group", { name: ask, exact: true });
}

async function answer(workbench: Workbench, ask: string, label: string): Promise<void> {
  await answers(workbench, ask).getByRole("button", { name: label, exact: true }).click();
  await expect(answers(workbench, ask)).toBeHidden();
}

function made({ pane }: Workbench, button: string): Locator {
  return pane.getByRole("button", { name: button, exact: true });
}

/** Among the columns stands that the answer is remembered. */
async function expectKept(workbench: Workbench): Promise<void> {
  await chooseInMenu(workbench, viColumns.open);
  await expect(workbench.pane.getByText(viColumns.kept)).toBeVisible();
  await press(workbench, viPane.back);
}

/** Opens the page of the columns and presses a button of it, or with Space a switch of it; the page is closed again. */
async function takeBack(workbench: Workbench, role: "button" | "switch", name: string): Promise<void> {
  await chooseInMenu(workbench, viColumns.open);
  const page = workbench.pane.getByRole("dialog", { name: viColumns.title, exact: true });
  await page.getByRole(role, { name }).press("Space");
  await expect(page.getByText(viColumns.checkAgain)).toBeVisible();
  await press(workbench, viPane.back);
  await expect(page).toHaveCount(0);
}

/** The words to be answered for, unfolded among what is to be put right. */
async function showWords(workbench: Workbench): Promise<void> {
  const tab = await showTab(workbench, "findings");
  await tab.getByRole("button", { name: vi.words, expanded: false }).click();
}

function wordAnswers({ pane }: Workbench, word: string, people: number): Locator {
  return pane.getByRole("group", { name: vi.wordOf(word, String(people)), exact: true });
}

async function expectTotals(workbench: Workbench, done: string, notDone: string): Promise<void> {
  await expect.poll(() => shownTotals(workbench)).toMatchObject({ [viTotals.done]: done, [viTotals.notDone]: notDone });
}

// once somebody is known not to be done, the reason is missing
const LONE = formOf(["Chưa có VNeID", "", "x", "", "x"], ["Lý do chưa cài đặt"]);
/** With two names that can be put right together. */
const UNTIDY = LONE.map((row, i) =>
  row.map((value, column) => (column === 1 && i % 2 === 1 ? `${String(value)} ` : value)),
);
const FIX_NAMES = viFixes.fixAllOf(viRules["untidy-text"].name);
const ASK_LONE = vi.blankMeansDone("Chưa có VNeID");

test("a lone denial is asked about before its totals are believed: by the keyboard, and nothing is made meanwhile", async ({
  workbench,
}) => {
  const { page } = workbench;
  await open(workbench, UNTIDY);
  // it is in doubt, and nothing says that it is missing
  const missing = workbench.pane.getByText(viPane.start.level2Missing.title);
  await expect(workbench.pane.getByText(viPane.start.doubtful(viFields.level2Not))).toBeVisible();
  await expect(missing).toHaveCount(0);
  await check(workbench);
  await expect(question(workbench)).toContainText(vi.samples("x"));
  await expect(missing).toHaveCount(0);
  await expect(workbench.pane.getByRole("status")).toContainText(vi.announce);
  expect(await foundByAxe(workbench)).toEqual([]);
  const copy = workbench.pane.getByRole("menuitem", { name: viPane.copyFindings });
  await press(workbench, viPane.more);
  await expect(copy).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  const fixAll = (await showTab(workbench, "findings")).getByRole("button", { name: FIX_NAMES, exact: true });
  await expect(fixAll).toHaveAttribute("aria-disabled", "true");
  await expect(fixAll).toHaveAccessibleDescription(vi.fixesWait);
  await showTab(workbench, "report");
  for (const button of MADE) {
    await expect(made(workbench, button)).toHaveAttribute("aria-disabled", "true");
    await expect(made(workbench, button)).toHaveAccessibleDescription(vi.waits);
  }
  const totals = await showTab(workbench, "totals");
  await expect(totals.getByText(vi.notSure)).toBeVisible();
  // it stands above all of every part
  const [asked, first] = await Promise.all([
    question(workbench).boundingBox(),
    totals.getByText(vi.notSure).boundingBox(),
  ]);
  expect((asked?.y ?? 0) + (asked?.height ?? Infinity)).toBeLessThanOrEqual(first?.y ?? 0);

  const known = answers(workbench, ASK_LONE).getByRole("button", { name: vi.blankIsDone, exact: true });
  await goTo(workbench, known);
  await page.keyboard.press("Enter");
  await expect(question(workbench)).toBeHidden();
  await expect(workbench.pane.locator("footer").getByRole("button").first()).toBeFocused();
  await expectTotals(workbench, "2", "2");
  await expect(workbench.pane.getByText(vi.notSure)).toBeHidden();
  await showTab(workbench, "report");
  for (const button of MADE) await expect(made(workbench, button)).not.toHaveAttribute("aria-disabled", "true");
  await showTab(workbench, "findings");
  await expect(fixAll).not.toHaveAttribute("aria-disabled", "true");
});

test("one answer serves all of a form, and is taken back among the columns", async ({ workbench }) => {
  await open(workbench, LONE);
  await check(workbench);
  await answer(workbench, ASK_LONE, vi.blankIsDone);
  await expectKept(workbench);

  // another workbook and another sheet, with other people: the same form
  await open(workbench, [...LONE, [5, "Võ Văn Em", "001202054323", ""]], "khac.xlsx", "Đơn vị 7");
  await check(workbench);
  await expectTotals(workbench, "3", "2");
  await expect(question(workbench)).toBeHidden();

  await takeBack(workbench, "button", viColumns.forget);
  await check(workbench);
  await expect(answers(workbench, ASK_LONE)).toBeVisible();
});

test("who does not know says so once: level 2 is not counted, and what is written says so", async ({ workbench }) => {
  await open(workbench, LONE);
  await check(workbench);
  await answer(workbench, ASK_LONE, vi.blankIsUnknown);
  await expectTotals(workbench, viTotals.notCounted, viTotals.notCounted);
  await expectKept(workbench);
  await open(workbench, LONE, "khac.xlsx");
  await check(workbench);
  await expectTotals(workbench, viTotals.notCounted, viTotals.notCounted);
  await expect(question(workbench)).toBeHidden();
  await showTab(workbench, "report");
  await expect(made(workbench, viPane.writeReport)).not.toHaveAttribute("aria-disabled", "true");
});

test("marks in a column without a heading are asked about beside the level-2 column that they contradict, and are counted once chosen", async ({
  workbench,
}) => {
  await open(workbench, formOf(["VNeID mức 2", "x", "", "", "x"], ["", "", "x", "x"]));
  await check(workbench);
  const unheaded = viColumns.columnWithoutHeading("E");
  await expect(question(workbench).getByRole("listitem")).toHaveText([
    `D: VNeID mức 2. ${vi.samples("x")}`,
    `${unheaded}. ${vi.samples("x")}`,
  ]);
  await answer(workbench, vi.whichColumn(viFields.level2), unheaded);
  await expect.poll(() => shownTotals(workbench)).toMatchObject({ [viTotals.done]: "2" });
  await expect(question(workbench)).toBeHidden();
  await expectKept(workbench);
});

test("questions come one at a time: which column, then whether its numbers are levels", async ({ workbench }) => {
  await open(workbench, formOf(["Tài khoản VNeID", "x", "", "x"], ["Tài khoản VNeID", 2, 1, 2, 2]));
  await check(workbench);
  const which = vi.whichColumn(viFields.level2);
  await expect(question(workbench)).toHaveCount(1);
  await expect(question(workbench).getByRole("listitem")).toHaveText([
    `D: Tài khoản VNeID. ${vi.samples("x")}`,
    `E: Tài khoản VNeID. ${vi.samples("2; 1")}`,
  ]);
  await answer(workbench, which, "E: Tài khoản VNeID");
  await answer(workbench, vi.holdsLevels("Tài khoản VNeID"), vi.levels);
  await expectTotals(workbench, "3", "1");
  await expect(question(workbench)).toBeHidden();

  // taken back among the columns
  await takeBack(workbench, "switch", viColumns.holdsLevels);
  await check(workbench);
  await expectTotals(workbench, "1", "0");
  await expect(question(workbench)).toBeHidden();
});

test("an ID column under another heading is asked about, its numbers masked", async ({ workbench }) => {
  const rows = formOf(["VNeID mức 2", "x", "x", "x", "x"]).map((row, i) =>
    row.map((value, column) => (i === 0 && column === 2 ? "Mã số BHXH" : value)),
  );
  await open(workbench, rows);
  await check(workbench);
  await expect(question(workbench)).toContainText(vi.samples("00********45; 00********56; 00********21"));
  await answer(workbench, vi.servesField("Mã số BHXH", viFields.citizenId), vi.serves);
  await expect.poll(() => shownTotals(workbench)).toMatchObject({ [viTotals.issued]: "4" });
});

test("a mark that may say yes or no is asked about, and the answer is remembered", async ({ workbench }) => {
  await open(workbench, formOf(["VNeID mức 2", "x", "x", "x", "x"], ["Một cửa", "✓", "x", "✓", "x"]));
  await check(workbench);
  await expect(question(workbench)).toContainText(vi.samples("✓; x"));
  await answer(workbench, vi.markSaysYes.oneStop("Một cửa", "x", "2"), vi.servesNot);
  await expect(question(workbench)).toBeHidden();
  await expectKept(workbench);
  await check(workbench);
  await expect(question(workbench)).toBeHidden();
});

test("unclear words are answered for by spelling, remembered in the workbook, and taken back; the sheet stays as it is", async ({
  workbench,
}) => {
  const { page } = workbench;
  const rows = formOf(["VNeID mức 2", "tạm được", "x", "TẠM  ĐƯỢC", "x"]);
  await open(workbench, rows);
  await check(workbench);
  await expectTotals(workbench, "2", "0");
  await showWords(workbench);
  const group = wordAnswers(workbench, "tạm được", 2);
  const yes = group.getByRole("button", { name: vi.wordMeans.done, exact: true });
  expect(await foundByAxe(workbench)).toEqual([]);
  await yes.focus();
  await page.keyboard.press("Enter");
  // a line of the totals goes with it: they are read once the answer counts
  await expect(yes).toHaveAttribute("aria-pressed", "true");
  await expect(yes).not.toHaveAttribute("aria-disabled", "true");
  await expect(yes).toBeFocused();
  await expectTotals(workbench, "4", "0");

  // it holds for other people of this workbook too, as they are checked along
  await page.evaluate(() => window.workbench.coauthor.type("DS", "D3", [["Tạm được."]]));
  await expectTotals(workbench, "4", "0");
  await showWords(workbench);
  await expect(wordAnswers(workbench, "tạm được", 3)).toBeVisible();
  await wordAnswers(workbench, "tạm được", 3).getByRole("button", { name: vi.wordMeans.no, exact: true }).click();
  await expectTotals(workbench, "1", "3");
  await showWords(workbench);
  await wordAnswers(workbench, "tạm được", 3).getByRole("button", { name: vi.takeBack, exact: true }).press("Enter");
  // that button is gone: the keyboard stays with the word
  await expect(wordAnswers(workbench, "tạm được", 3).locator(":focus")).toHaveCount(1);
  await expectTotals(workbench, "1", "0");
  const sheet = await savedSheet(workbench, "DS");
  expect([2, 3, 4, 5].map((row) => sheet.getCell(row, 4).value)).toEqual(["tạm được", "Tạm được.", "TẠM  ĐƯỢC", "x"]);
});
