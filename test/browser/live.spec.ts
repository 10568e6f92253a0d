import { expect } from "@playwright/test";
import { pane as viPane } from "../../src/text/vi/pane";
import { readReport } from "../support/readReport";
import { selectCell, typeInto } from "./cellPlaces";
import { findingItem, unfoldRule } from "./findingItem";
import { test } from "./sharedWorkbench";
import { enableEvents } from "./sheetEvents";
import { smallRoster } from "./smallRoster";
import {
  asFile,
  check,
  copiedFindings,
  openFile,
  press,
  pressInReport,
  savedSheet,
  shownFindings,
  shownHighlights,
  type Workbench,
} from "./workbench";

/** Waits for the pane to have found so much. */
async function expectFound({ pane }: Workbench, people: string, findings: string, toDos: string): Promise<void> {
  await expect(pane.getByRole("status")).toHaveText(viPane.announceChecked(people, findings, toDos));
}

async function expectHighlights(workbench: Workbench, expected: readonly string[]): Promise<void> {
  await expect.poll(() => shownFindings(workbench, "DS")).toEqual(expected);
}

/** Waits for the highlights of one rule to lie on these cells. */
async function expectHighlightsOf(workbench: Workbench, rule: string, cells: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await shownHighlights(workbench, "DS")).filter((each) => each.endsWith(` ${rule}`)))
    .toEqual(cells.map((cell) => `${cell} ${rule}`));
}

/** Presses "Tô màu lại", which the pane offers where the marks on the sheet are old, and no more once they are not. */
async function redraw(workbench: Workbench): Promise<void> {
  await expect(workbench.pane.getByText(viPane.marksAreOld)).toBeVisible();
  await press(workbench, viPane.redraw);
  await expect(workbench.pane.getByText(viPane.marksAreOld)).toHaveCount(0);
}

async function checkedSmallRoster(workbench: Workbench): Promise<void> {
  await openFile(workbench, asFile(await smallRoster()));
  await check(workbench);
  await expectFound(workbench, "3", "2", "2");
}

test("what the user types is in the list and the totals by itself, and on the sheet as far as formulas tell; the rest when she says so", async ({
  workbench,
}) => {
  const { page } = workbench;
  await checkedSmallRoster(workbench);
  await typeInto(page, "E4", "Nghỉ thai sản");
  await expectFound(workbench, "3", "1", "2");
  await typeInto(page, "C2", "12345");
  await expectFound(workbench, "3", "2", "2");
  expect(await shownHighlights(workbench, "DS")).toContain("C2 typed-id");
  await expectHighlights(workbench, ["C3 missing-citizen-id"]);
  await redraw(workbench);
  await expectHighlights(workbench, ["C2 malformed-citizen-id", "C3 missing-citizen-id"]);
  await typeInto(page, "A5", "4");
  await typeInto(page, "B5", "Phạm Thị Dung");
  await expectFound(workbench, "4", "4", "3");
  expect(await copiedFindings(workbench)).toEqual([
    "C2 malformed-citizen-id",
    "C3 missing-citizen-id",
    "C5 missing-citizen-id",
    "D5 missing-level-2",
  ]);
});

test("what the user pastes, inserts and deletes too", async ({ workbench }) => {
  const { page } = workbench;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await checkedSmallRoster(workbench);
  await page.evaluate(() => navigator.clipboard.writeText("4\tPhạm Thị Dung\t'001199054399\t?\n5\tĐỗ Văn Em\t\tchưa"));
  await selectCell(page, "A5");
  await page.keyboard.press("Control+V");
  await expectFound(workbench, "5", "5", "3");
  await redraw(workbench);
  await selectCell(page, "A3");
  await button("Chèn hàng").click();
  await expectHighlightsOf(workbench, "unclear-level-2", ["D6"]);
  await button("Xóa hàng").click();
  await expectHighlightsOf(workbench, "unclear-level-2", ["D5"]);
  await button("Xóa hàng").click();
  await expectFound(workbench, "4", "4", "2");
  await expectHighlightsOf(workbench, "unclear-level-2", ["D4"]);
});

test("what a co-author types, inserts and deletes too; nothing is written that does not change", async ({
  workbench,
}) => {
  const { page } = workbench;
  await checkedSmallRoster(workbench);
  await page.evaluate(() => {
    window.workbench.coauthor.type("DS", "C3", [["'001199054321"]]);
  });
  await expectFound(workbench, "3", "1", "2");
  await page.evaluate(() => {
    window.workbench.coauthor.moveRows("DS", "insert", 2, 2);
    window.workbench.coauthor.type("DS", "A2", [["1", "Đỗ Văn Em", "'001099012399", "?"]]);
  });
  await expectFound(workbench, "4", "2", "2");
  await redraw(workbench);
  await expectHighlights(workbench, ["D2 unclear-level-2", "E6 missing-reason"]);
  await page.evaluate(() => {
    window.workbench.coauthor.moveRows("DS", "delete", 2, 2);
  });
  await expectFound(workbench, "3", "1", "2");
  await expectHighlights(workbench, ["E4 missing-reason"]);
});

test("a change that Excel does not tell of is found when the pane gets the focus", async ({ workbench }) => {
  const { page, pane } = workbench;
  await checkedSmallRoster(workbench);
  await enableEvents(workbench, false);
  await typeInto(page, "E4", "Nghỉ thai sản");
  await expectFound(workbench, "3", "2", "2");
  await pane.getByRole("combobox", { name: "Trang tính" }).focus();
  await expectFound(workbench, "3", "1", "2");
});

test("and before the report is written", async ({ workbench }) => {
  const { page, pane } = workbench;
  await checkedSmallRoster(workbench);
  await enableEvents(workbench, false);
  await page.evaluate(() => {
    window.workbench.coauthor.type("DS", "D3", [["x"]]);
    window.workbench.coauthor.type("DS", "C3", [["'001199054321"]]);
  });
  await pressInReport(workbench, viPane.writeReport);
  await expect(pane.getByText(viPane.reported("").title).first()).toBeVisible();
  expect(readReport(await savedSheet(workbench, "Báo cáo VNeID")).totals).toMatchObject({
    total: 3,
    done: 2,
    notDone: 1,
  });
});

test("a sheet renamed meanwhile stays the one that is followed", async ({ workbench }) => {
  const { page, pane } = workbench;
  await checkedSmallRoster(workbench);
  await page.evaluate(() => {
    const { book } = window.workbench;
    const grid = book?.findByName("DS")?.grid;
    if (!book || !grid) throw new Error("there is no sheet DS");
    grid.name = "Danh sách mới";
    book.changes.tell({ kind: "sheets" });
  });
  await typeInto(page, "E4", "Nghỉ thai sản");
  await expectFound(workbench, "3", "1", "2");
  await expect(pane.getByRole("combobox", { name: "Trang tính" })).toHaveValue("Danh sách mới");
  await unfoldRule(workbench, "missing-citizen-id", "1");
  await findingItem(workbench, "missing-citizen-id", "C3").click();
  await expect(page.getByRole("textbox", { name: "Ô", exact: true })).toHaveValue("C3");
});
