import { expect } from "@playwright/test";
import { SELF_TEST_STEPS } from "../../src/excel/selfTest/selfTestReport";
import { pane as viPane } from "../../src/text/vi/pane";
import { selfTest as vi } from "../../src/text/vi/selfTest";
import { bookContents } from "../support/bookContents";
import { foundByAxe } from "./foundByAxe";
import { test } from "./sharedWorkbench";
import { smallRoster } from "./smallRoster";
import { asFile, chooseInMenu, openFile, saveFile } from "./workbench";

test("the self-test: every step is as expected, it is copied without a word of hers, and the workbook is as it was", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  const before = await bookContents(await saveFile(workbench));
  await chooseInMenu(workbench, viPane.selfTest);
  const dialog = pane.getByRole("dialog", { name: viPane.selfTest });
  await dialog.getByRole("button", { name: vi.begin }).click();
  await expect(dialog.getByRole("status")).toHaveText(vi.undo);
  await dialog.getByRole("button", { name: vi.answers.undone }).click();

  const copy = dialog.getByRole("button", { name: vi.copy });
  await expect(copy).toBeVisible();
  const rows = dialog.getByRole("row");
  await expect(rows).toHaveCount(1 + SELF_TEST_STEPS.length);
  const outcomes = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
  );
  expect(outcomes).toEqual(SELF_TEST_STEPS.map((step) => [vi.steps[step], vi.kinds.asExpected]));
  expect(await foundByAxe(workbench)).toEqual([]);

  await copy.click();
  await expect(dialog.getByRole("status")).toHaveText(vi.copied);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("ExcelApi 1.17");
  expect(text).not.toMatch(/Nguyễn|\bDS\b/u);
  await dialog.getByRole("button", { name: viPane.back }).click();
  await expect(dialog).toHaveCount(0);
  await expect(pane.getByRole("combobox", { name: viPane.sheet })).toHaveValue(/./u);
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
});
