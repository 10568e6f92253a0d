import { expect } from "@playwright/test";
import JSZip from "jszip";
import { pane as viPane } from "../../src/text/vi/pane";
import { largeRoster } from "./largeRoster";
import { test } from "./sharedWorkbench";
import { asFile, check, openFile, press, saveFile, shownTotals, type Workbench } from "./workbench";

const ROWS_PER_CHUNK = 10_000;

/** Round trips of the last action, as the status line has them. */
async function roundTrips({ page }: Workbench): Promise<number> {
  const line = await page.locator("#status").innerText();
  return Number(/^Lượt gọi: (\d+) · Gửi: [\d.,]+ kB · Nhận: [\d.,]+ kB$/.exec(line)?.[1]);
}

/** The parts of an .xlsx file as texts, by path. */
async function partsOf(file: Uint8Array): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(file);
  const parts = Object.values(files).map(async (part) => [part.name, await part.async("string")] as const);
  return Object.fromEntries(await Promise.all(parts));
}

for (const people of [2_000, 20_000])
  test(`${people} people: round trips of checking and reporting, on the status line`, async ({ workbench }) => {
    await openFile(workbench, asFile(await largeRoster(people), `${people}.xlsx`));
    await check(workbench);
    expect(await shownTotals(workbench)).toMatchObject({
      [viPane.total]: new Intl.NumberFormat("vi-VN").format(people),
    });
    expect(await roundTrips(workbench)).toBeLessThanOrEqual(Math.ceil(people / ROWS_PER_CHUNK) + 4);
    await press(workbench, viPane.writeReport);
    await expect(workbench.page.getByRole("tab", { name: "Báo cáo VNeID" })).toBeVisible();
    await expect(workbench.pane.getByText(viPane.reported("").title).first()).toBeVisible();
    // all is checked again before: with the head where one answer holds all rows, else one more a chunk
    const again = people <= 5_000 ? 1 : 1 + Math.ceil(people / ROWS_PER_CHUNK);
    expect(await roundTrips(workbench)).toBeLessThanOrEqual(again + 4);
  });

test("a long check cancelled: said so, and every part of the file is as it was", async ({ workbench }) => {
  const { pane } = workbench;
  await openFile(workbench, asFile(await largeRoster(20_000), "hủy.xlsx"));
  const before = await partsOf(await saveFile(workbench));
  // As soon as "Hủy" is there: on a fast machine the check is over before a test could come back and press it.
  await pane.locator("body").evaluate((body, name) => {
    new MutationObserver((_, observer) => {
      const button = [...body.querySelectorAll("button")].find(({ textContent }) => textContent === name);
      if (button === undefined) return;
      observer.disconnect();
      button.click();
    }).observe(body, { childList: true, subtree: true });
  }, viPane.cancel);
  await press(workbench, viPane.check);
  const said = pane.getByRole("group", { name: viPane.cancelled.title, exact: true });
  await expect(said).toContainText(viPane.cancelled.sentence);
  await expect(pane.getByRole("button", { name: viPane.check, exact: true })).toBeFocused();
  await expect(pane.getByRole("button", { name: viPane.writeReport })).toHaveCount(0);
  const after = await partsOf(await saveFile(workbench));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([]);
});
