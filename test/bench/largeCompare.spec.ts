import { expect } from "@playwright/test";
import { compare as viCompare } from "../../src/text/vi/compare";
import { pane as viPane } from "../../src/text/vi/pane";
import { largeRoster } from "../browser/largeRoster";
import { test } from "../browser/sharedWorkbench";
import { withLongestTask } from "../browser/withLongestTask";
import { asFile, checkButton, chooseInMenu, openFile } from "../browser/workbench";

const PEOPLE = 20_000;
const LONG = { timeout: 300_000 };

test("20,000 people compared with 20,000 of a file", async ({ workbench }) => {
  const { pane } = workbench;
  const file = asFile(await largeRoster(PEOPLE), "20000.xlsx");
  await openFile(workbench, file);
  await checkButton(workbench).click();
  await expect(pane.getByRole("status")).toContainText("Đã kiểm tra xong", LONG);
  await chooseInMenu(workbench, viPane.compare);
  const dialog = pane.getByRole("dialog", { name: viPane.compare });
  const started = performance.now();
  const longest = await withLongestTask(workbench, async () => {
    await dialog.locator("input[type=file]").setInputFiles(file);
    await expect(dialog.getByText(viCompare.people("20.000", "20.000"))).toBeVisible(LONG);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `20,000 compared with 20,000: ${seconds} s, longest task ${longest === 0 ? "< 50" : longest.toFixed(0)} ms`,
  );
});
