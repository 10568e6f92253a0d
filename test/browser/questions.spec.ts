import { expect, type Locator } from "@playwright/test";
import { columns as viColumns } from "../../src/text/vi/columns";
import { fields as viFields } from "../../src/text/vi/fields";
import { pane as viPane } from "../../src/text/vi/pane";
import { questions as vi } from "../../src/text/vi/questions";
import { send as viSend } from "../../src/text/vi/send";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { foundByAxe } from "./foundByAxe";
import { goTo } from "./goTo";
import { test } from "./sharedWorkbench";
import { asFile, check, openFile, savedSheet, shownTotals, type Workbench } from "./workbench";

type Rows = readonly (readonly (string | number)[])[];
const HEADINGS = ["STT", "Họ và tên", "Số CCCD"];
const PEOPLE: Rows = [
  [1, "Nguyễn Văn An", "001099012345"],
  [2, "Trần Thị Bình", "001199023456"],
  [3, "Lê Văn Cường", "001202054321"],
  [4, "Phạm Thị Dung", "001302054322"],
];
const MADE = [viPane.writeReport, viSend.makeCopy, viPane.writeSupplement, viSend.writeLetter, viPane.copyFindings];

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

function wordAnswers({ pane }: Workbench, word: string, people: number): Locator {
  return pane.getByRole("group", { name: vi.wordOf(word, String(people)), exact: true });
}

async function expectTotals(workbench: Workbench, done: string, notDone: string): Promise<void> {
  await expect.poll(() => shownTotals(workbench)).toMatchObject({ [viPane.done]: done, [viPane.notDone]: notDone });
}

// once somebody is known not to be done, the reason is missing
const LONE = formOf(["Chưa có VNeID", "", "x", "", "x"], ["Lý do chưa cài đặt"]);
const ASK_LONE = vi.blankMeansDone("Chưa có VNeID");

test("a lone denial is asked about before its totals are believed: by the keyboard, and nothing is made meanwhile", async ({
  workbench,
}) => {
  const { page } = workbench;
  await open(workbench, LONE);
  await check(workbench);
  await expect(question(workbench)).toContainText(vi.samples("x"));
  await expect(workbench.pane.getByRole("status")).toContainText(vi.announce);
  await expect(workbench.pane.getByText(vi.notSure)).toBeVisible();
  for (const button of MADE) {
    await expect(made(workbench, button)).toHaveAttribute("aria-disabled", "true");
    await expect(made(workbench, button)).toHaveAccessibleDescription(vi.waits);
  }
  expect(await foundByAxe(workbench)).toEqual([]);
  const [asked, result] = await Promise.all([
    question(workbench).boundingBox(),
    workbench.pane.getByRole("region", { name: viPane.result, exact: true }).boundingBox(),
  ]);
  expect((asked?.y ?? 0) + (asked?.height ?? Infinity)).toBeLessThanOrEqual(result?.y ?? 0);

  const known = answers(workbench, ASK_LONE).getByRole("button", { name: vi.blankIsDone, exact: true });
  await goTo(workbench, known);
  await page.keyboard.press("Enter");
  await expect(question(workbench)).toBeHidden();
  await expectTotals(workbench, "2", "2");
  await expect(workbench.pane.getByText(vi.notSure)).toBeHidden();
  for (const button of MADE) await expect(made(workbench, button)).not.toHaveAttribute("aria-disabled", "true");
});

test("one answer serves all of a form, and is taken back among the columns", async ({ workbench }) => {
  await open(workbench, LONE);
  await check(workbench);
  await answer(workbench, ASK_LONE, vi.blankIsDone);
  await expect(workbench.pane.getByText(viColumns.kept)).toBeVisible();

  // another workbook and another sheet, with other people: the same form
  await open(workbench, [...LONE, [5, "Võ Văn Em", "001202054323", ""]], "khac.xlsx", "Đơn vị 7");
  await check(workbench);
  await expectTotals(workbench, "3", "2");
  await expect(question(workbench)).toBeHidden();

  await workbench.pane.getByRole("button", { name: viColumns.forget }).click();
  await expect(workbench.pane.getByText(viColumns.checkAgain)).toBeVisible();
  await check(workbench);
  await expect(answers(workbench, ASK_LONE)).toBeVisible();
});

test("who does not know says so once: level 2 is not counted, and what is written says so", async ({ workbench }) => {
  await open(workbench, LONE);
  await check(workbench);
  await answer(workbench, ASK_LONE, vi.blankIsUnknown);
  await expectTotals(workbench, viPane.notCounted, viPane.notCounted);
  await expect(workbench.pane.getByText(viColumns.kept)).toBeVisible();
  await open(workbench, LONE, "khac.xlsx");
  await check(workbench);
  await expectTotals(workbench, viPane.notCounted, viPane.notCounted);
  await expect(question(workbench)).toBeHidden();
  await expect(made(workbench, viPane.writeReport)).not.toHaveAttribute("aria-disabled", "true");
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
  await workbench.pane.getByRole("button", { name: /^Cột / }).click();
  await workbench.pane.getByRole("switch", { name: viColumns.holdsLevels }).press("Space");
  await expect(workbench.pane.getByText(viColumns.checkAgain)).toBeVisible();
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
  await expect.poll(() => shownTotals(workbench)).toMatchObject({ [viPane.issued]: "4" });
});

test("unclear words are answered for by spelling, remembered in the workbook, and taken back; the sheet stays as it is", async ({
  workbench,
}) => {
  const { page } = workbench;
  const rows = formOf(["VNeID mức 2", "tạm được", "x", "TẠM  ĐƯỢC", "x"]);
  await open(workbench, rows);
  await check(workbench);
  await expectTotals(workbench, "2", "0");
  const group = wordAnswers(workbench, "tạm được", 2);
  const yes = group.getByRole("button", { name: vi.wordMeans.done, exact: true });
  expect(await foundByAxe(workbench)).toEqual([]);
  await yes.focus();
  await page.keyboard.press("Enter");
  // a line of the totals goes with it: they are read once the answer counts
  await expect(yes).toHaveAttribute("aria-pressed", "true");
  await expectTotals(workbench, "4", "0");
  await expect(yes).toBeFocused();

  // it holds for other people of this workbook too, as they are checked along
  await page.evaluate(() => window.workbench.coauthor.type("DS", "D3", [["Tạm được."]]));
  await expect(wordAnswers(workbench, "tạm được", 3)).toBeVisible();
  await expectTotals(workbench, "4", "0");

  await wordAnswers(workbench, "tạm được", 3).getByRole("button", { name: vi.wordMeans.no, exact: true }).click();
  await expectTotals(workbench, "1", "3");
  await wordAnswers(workbench, "tạm được", 3).getByRole("button", { name: vi.takeBack, exact: true }).click();
  await expectTotals(workbench, "1", "0");
  const sheet = await savedSheet(workbench, "DS");
  expect([2, 3, 4, 5].map((row) => sheet.getCell(row, 4).value)).toEqual(["tạm được", "Tạm được.", "TẠM  ĐƯỢC", "x"]);
});
