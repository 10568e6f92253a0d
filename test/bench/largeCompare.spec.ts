import { writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { compare as viCompare } from "../../src/text/vi/compare";
import { pane as viPane } from "../../src/text/vi/pane";
import { largeRoster } from "../browser/largeRoster";
import { test } from "../browser/sharedWorkbench";
import { withLongestTask } from "../browser/withLongestTask";
import { asFile, checkButton, chooseInMenu, openFile } from "../browser/workbench";

const PEOPLE = 20_000;
const LONG = { timeout: 300_000 };

test("20,000 people compared with 30,000 of a file, of whom a third are others", async ({ workbench }, testInfo) => {
  const { pane } = workbench;
  // a file of the test is unpacked in the pane by Playwright, in one task that is none of ours
  const all = testInfo.outputPath("30000.xlsx");
  await writeFile(all, await largeRoster(PEOPLE * 1.5));
  await openFile(workbench, asFile(await largeRoster(PEOPLE), "20000.xlsx"));
  await checkButton(workbench).click();
  await expect(pane.getByRole("status")).toContainText("Đã kiểm tra xong", LONG);
  await chooseInMenu(workbench, viPane.compare);
  const dialog = pane.getByRole("dialog", { name: viPane.compare });
  const measure = async (name: string, action: () => Promise<void>) => {
    const started = performance.now();
    const longest = await withLongestTask(workbench, action);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${name}: ${seconds} s, longest task ${longest === 0 ? "< 50" : longest.toFixed(0)} ms`);
  };
  await measure("20,000 compared with 30,000", async () => {
    await dialog.locator("input[type=file]").setInputFiles(all);
    await expect(dialog.getByText(viCompare.people("30.000", "20.000"))).toBeVisible(LONG);
  });
  await measure("the changes copied", async () => {
    await dialog.getByRole("button", { name: viCompare.copy }).click();
    await expect(dialog.getByRole("status").last()).toHaveText(viCompare.copied, LONG);
  });
});
