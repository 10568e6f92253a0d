import { expect, type Locator } from "@playwright/test";
import { hostErrors as viHostErrors } from "../../src/text/vi/hostErrors";
import { pane as viPane } from "../../src/text/vi/pane";
import { bookContents } from "../support/bookContents";
import { test } from "./sharedWorkbench";
import { rosterAndOther, smallRoster } from "./smallRoster";
import {
  asFile,
  check,
  checkButton,
  chooseInMenu,
  copiedFindings,
  expectSaid,
  openFile,
  press,
  pressInReport,
  saveFile,
  type Workbench,
} from "./workbench";

/** Has Excel refuse everything from now on, in the way that "Thử lỗi" calls by this name. */
async function letFail({ page }: Workbench, fault: string): Promise<void> {
  await page.getByText("Thử lỗi").click();
  await page.getByRole("radio", { name: fault }).check();
  await page.keyboard.press("Escape");
}

const NO_FAULT = "Không (Excel làm việc bình thường)";

/** One that Excel itself refuses and one that never comes to it; every other is tried in test/faults. */
const FAULTS = [
  { fault: "Trang tính được bảo vệ", message: viHostErrors["sheet-protected"] },
  { fault: "Mất phiên làm việc", message: viHostErrors["lost-session"] },
];

for (const { fault, message } of FAULTS)
  test(`${fault}: every action says so and changes nothing; afterwards all works`, async ({ workbench }) => {
    await openFile(workbench, asFile(await smallRoster()));
    await check(workbench);
    const checked = await bookContents(await saveFile(workbench));
    await letFail(workbench, fault);
    for (const action of [
      () => checkButton(workbench).click(),
      () => chooseInMenu(workbench, viPane.clearHighlights),
      () => pressInReport(workbench, viPane.writeReport),
    ]) {
      await action();
      await expectSaid(workbench, message);
      await press(workbench, viPane.dismiss);
    }
    expect(await bookContents(await saveFile(workbench))).toEqual(checked);

    await letFail(workbench, NO_FAULT);
    await check(workbench);
    expect(await copiedFindings(workbench)).toEqual(["C3 missing-citizen-id", "E4 missing-reason"]);
  });

/**
 * Opens a roster on "DS", which is chosen while the other sheet is in view: else the pane goes with Excel to the sheet
 * that is left.
 */
async function openUnseen(workbench: Workbench): Promise<Locator> {
  await openFile(workbench, asFile(await rosterAndOther()));
  const sheets = workbench.pane.getByRole("combobox", { name: viPane.sheet });
  await workbench.page.getByRole("tab", { name: "Khác" }).click();
  await expect(sheets).toHaveValue("Khác");
  await sheets.selectOption("DS");
  // else the look at the sheet, still going on, says the same beside it
  await expect(workbench.pane.getByText(viPane.start.found("DS", "3", null))).toBeVisible();
  return sheets;
}

/** Takes the roster's sheet away, as the user may do at any time. */
async function deleteSheet({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    const { book } = window.workbench;
    book?.deleteSheet(book.findByName("DS")?.id ?? "");
  });
}

test("a sheet deleted before it is checked: said so, and the list is made anew", async ({ workbench }) => {
  const sheets = await openUnseen(workbench);
  await deleteSheet(workbench);
  await checkButton(workbench).click();
  await expectSaid(workbench, viHostErrors["sheet-gone"]);
  await sheets.focus();
  await expect(sheets).not.toHaveValue("DS");
});

test("a sheet deleted after it was checked: going to a finding, clearing and reporting say so", async ({
  workbench,
}) => {
  await openUnseen(workbench);
  await check(workbench);
  await deleteSheet(workbench);
  const before = await bookContents(await saveFile(workbench));
  for (const action of [
    // the group it is in is open by itself
    () => workbench.pane.getByRole("button", { name: / C3\b/u }).click(),
    () => chooseInMenu(workbench, viPane.clearHighlights),
    () => pressInReport(workbench, viPane.writeReport),
  ]) {
    await action();
    await expectSaid(workbench, viHostErrors["sheet-gone"]);
    await press(workbench, viPane.dismiss);
  }
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
});
