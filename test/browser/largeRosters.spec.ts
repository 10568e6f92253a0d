import { expect } from "@playwright/test";
import JSZip from "jszip";
import { findings as viFindings } from "../../src/text/vi/findings";
import { pane as viPane } from "../../src/text/vi/pane";
import { totals as viTotals } from "../../src/text/vi/totals";
import { report as viReport } from "../../src/text/vi/report";
import { send as viSend } from "../../src/text/vi/send";
import { largeRoster } from "./largeRoster";
import { test } from "./sharedWorkbench";
import { withLongestTask } from "./withLongestTask";
import {
  asFile,
  check,
  checkButton,
  expectSaid,
  openFile,
  press,
  pressInReport,
  saveFile,
  showTab,
  shownTotals,
  type Workbench,
} from "./workbench";

const ROWS_PER_CHUNK = 10_000;
/** More than one chunk. `npm run bench` opens up to 100,000. */
const PEOPLE = 12_000;

/**
 * Round trips of the last action, as the status line has them, without those that only ask whether a cell is being
 * edited.
 */
async function roundTrips({ page }: Workbench): Promise<number> {
  const line = await page.locator("#status").innerText();
  return Number(/^Lượt gọi: (\d+)(?: \+ \d+)? · Gửi: [\d.,]+ kB · Nhận: [\d.,]+ kB$/.exec(line)?.[1]);
}

/** The parts of an .xlsx file as texts, by path. */
async function partsOf(file: Uint8Array): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(file);
  const parts = Object.values(files).map(async (part) => [part.name, await part.async("string")] as const);
  return Object.fromEntries(await Promise.all(parts));
}

/** "Kiểm tra", by no more round trips than there are chunks, and four. */
async function expectChecked(workbench: Workbench, people: number): Promise<void> {
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({
    [viTotals.total]: new Intl.NumberFormat("vi-VN").format(people),
  });
  expect(await roundTrips(workbench)).toBeLessThanOrEqual(Math.ceil(people / ROWS_PER_CHUNK) + 4);
}

/** "Lập báo cáo", by no more round trips than the check before it takes, and five. */
async function expectReported(workbench: Workbench, people: number): Promise<void> {
  // its form asks for what was remembered once, as it is opened
  const page = await showTab(workbench, "report");
  await expect(page.getByRole("textbox", { name: viReport.office, exact: true })).toBeVisible();
  await pressInReport(workbench, viPane.writeReport);
  await expect(workbench.page.getByRole("tab", { name: "Báo cáo VNeID" })).toBeVisible();
  await expect(workbench.pane.getByText(viPane.reported("").title).first()).toBeVisible();
  // all is checked again before
  const again = 1 + Math.ceil(people / ROWS_PER_CHUNK);
  expect(await roundTrips(workbench)).toBeLessThanOrEqual(again + 5);
}

/** Presses "Kiểm tra", and "Hủy" as soon as it is there: every part of the file is as it was. */
async function expectCancelled(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  const before = await partsOf(await saveFile(workbench));
  // On a fast machine the check is over before a test could come back and press it.
  await pane.locator("body").evaluate((body, name) => {
    new MutationObserver((_, observer) => {
      const button = [...body.querySelectorAll("button")].find(({ textContent }) => textContent === name);
      if (button === undefined) return;
      observer.disconnect();
      button.click();
    }).observe(body, { childList: true, subtree: true });
  }, viPane.cancel);
  await checkButton(workbench).click();
  const said = pane.getByRole("group", { name: viPane.cancelled.title, exact: true });
  await expect(said).toContainText(viPane.cancelled.sentence);
  await expect(pane.getByRole("button", { name: viPane.check, exact: true })).toBeFocused();
  await expect(pane.getByRole("button", { name: viPane.writeReport })).toHaveCount(0);
  const after = await partsOf(await saveFile(workbench));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([]);
}

/** Does something, and prints how long at most the pane was deaf meanwhile. */
async function printLongestTask(workbench: Workbench, name: string, action: () => Promise<void>): Promise<void> {
  const milliseconds = await withLongestTask(workbench, action);
  console.log(`Longest task of the pane, ${name}: ${milliseconds === 0 ? "under 50" : String(milliseconds)} ms.`);
}

/** The pane gets the focus: whether something has changed is asked, and nothing is read. */
async function expectUnchanged({ page, pane }: Workbench): Promise<void> {
  const checking = pane.getByText(viPane.live.checking);
  await expect(checking).toHaveCount(0);
  await page.evaluate(() => {
    window.workbench.host.resetTraffic();
  });
  await pane.locator("body").evaluate(() => {
    window.dispatchEvent(new Event("focus"));
  });
  const traffic = () => page.evaluate(() => window.workbench.host.traffic);
  await expect.poll(async () => (await traffic()).roundTrips).toBeGreaterThan(0);
  await expect(checking).toHaveCount(0);
  const { roundTrips, requestBytes, responseBytes } = await traffic();
  expect(roundTrips).toBeLessThanOrEqual(2);
  expect(requestBytes + responseBytes).toBeLessThan(250_000);
}

/** Looks for somebody, letter by letter. */
async function expectFiltered({ page, pane }: Workbench): Promise<void> {
  await showTab({ page, pane }, "findings");
  await press({ page, pane }, viFindings.filter);
  await pane.getByRole("searchbox", { name: viFindings.search }).pressSequentially("nguyễn văn");
  await expect(pane.getByText(viFindings.filtering)).toHaveCount(0);
  await expect(pane.getByRole("listitem").first()).toBeVisible();
  await pane.getByRole("button", { name: viFindings.clear }).click();
  await press({ page, pane }, viFindings.filter);
}

/** The report as a file of its own. */
async function expectSplitOff(workbench: Workbench): Promise<void> {
  await pressInReport(workbench, viSend.makeCopy);
  await expectSaid(workbench, viSend.opened);
}

/** One edit is checked along by one round trip. */
async function expectFollowed({ page, pane }: Workbench): Promise<void> {
  const checking = pane.getByText(viPane.live.checking);
  await expect(checking).toHaveCount(0);
  await page.evaluate(() => {
    window.workbench.host.resetTraffic();
  });
  const said = await pane.getByRole("status").innerText();
  await page.evaluate(() => {
    window.workbench.coauthor.type("DS", "G9", [["12345"]]);
  });
  await expect(pane.getByRole("status")).not.toHaveText(said);
  await expect(checking).toHaveCount(0);
  expect(await page.evaluate(() => window.workbench.host.traffic.roundTrips)).toBe(1);
}

// one file for all of it: opening so many takes seconds
test("12,000 people: a check cancelled leaves the file as it was; few round trips for checking, a look, an edit, and reporting", async ({
  workbench,
}) => {
  // opening, checking twice, following and reporting 12,000 people takes longer than one test is given
  test.slow();
  await openFile(workbench, asFile(await largeRoster(PEOPLE), "12000.xlsx"));
  await expectCancelled(workbench);
  await printLongestTask(workbench, "checking", () => expectChecked(workbench, PEOPLE));
  await expectUnchanged(workbench);
  await printLongestTask(workbench, "after one edit", () => expectFollowed(workbench));
  await printLongestTask(workbench, "filtering", () => expectFiltered(workbench));
  await printLongestTask(workbench, "reporting", () => expectReported(workbench, PEOPLE));
  await printLongestTask(workbench, "splitting off the report", () => expectSplitOff(workbench));
});
