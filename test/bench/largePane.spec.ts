import { expect } from "@playwright/test";
import { findings as viFindings } from "../../src/text/vi/findings";
import { pane as viPane } from "../../src/text/vi/pane";
import { largeRoster } from "../browser/largeRoster";
import { test } from "../browser/sharedWorkbench";
import { withLongestTask } from "../browser/withLongestTask";
import { asFile, checkButton, expectSaid, openFile, press, showTab, type Workbench } from "../browser/workbench";

const PEOPLE = 100_000;
/** It takes minutes on a busy machine. */
const LONG = { timeout: 300_000 };

/** Milliseconds from pressing "Hủy", as soon as so many rows are said to be read, until the pane says that it has stopped. */
async function cancelLatency(workbench: Workbench): Promise<number> {
  const { pane } = workbench;
  const latency = pane.locator("body").evaluate(
    (body, { cancel, cancelled }) =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        new MutationObserver((_, observer) => {
          const button = [...body.querySelectorAll("button")].find(({ textContent }) => textContent === cancel);
          const bar = body.querySelector('[role="progressbar"][aria-valuenow]');
          if (pressed === 0 && button !== undefined && Number(bar?.getAttribute("aria-valuenow") ?? 0) > 0) {
            pressed = performance.now();
            button.click();
          } else if (pressed > 0 && body.textContent.includes(cancelled)) {
            observer.disconnect();
            resolve(performance.now() - pressed);
          }
        }).observe(body, { childList: true, subtree: true, attributes: true, characterData: true });
      }),
    { cancel: viPane.cancel, cancelled: viPane.cancelled.title },
  );
  await checkButton(workbench).click();
  return latency;
}

test("100,000 people opened, checked, highlighted and looked through", async ({ workbench }) => {
  const { page, pane } = workbench;
  const lines: Record<string, unknown> = {};
  const measure = async (name: string, action: () => Promise<void>): Promise<void> => {
    await page.evaluate(() => {
      window.workbench.host.resetTraffic();
    });
    const started = performance.now();
    const longest = await withLongestTask(workbench, action);
    const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
    const { roundTrips, requestBytes, responseBytes } = await page.evaluate(() => window.workbench.host.traffic);
    const kB = Math.round((requestBytes + responseBytes) / 1000);
    lines[name] = { seconds, "longest task, ms": longest === 0 ? "< 50" : Math.round(longest), roundTrips, kB };
    console.log(name, JSON.stringify(lines[name]));
  };
  await openFile(workbench, asFile(await largeRoster(PEOPLE), "100000.xlsx"));
  console.log(`“Hủy” while rows are read: ${(await cancelLatency(workbench)).toFixed(0)} ms`);
  await expectSaid(workbench, viPane.cancelled);
  const settled = async (): Promise<void> => {
    await expect(pane.getByText(viPane.live.checking)).toHaveCount(0, LONG);
  };
  await measure("check", async () => {
    await checkButton(workbench).click();
    await expect(pane.getByRole("status")).toContainText("Đã kiểm tra xong", LONG);
    await expect(checkButton(workbench)).toBeEnabled(LONG);
  });
  await settled();
  await measure("look", async () => {
    await pane.locator("body").evaluate(() => {
      window.dispatchEvent(new Event("focus"));
    });
    await expect.poll(() => page.evaluate(() => window.workbench.host.traffic.roundTrips), LONG).toBeGreaterThan(0);
    await settled();
  });
  await measure("live re-check", async () => {
    const said = await pane.getByRole("status").innerText();
    await page.evaluate(() => {
      window.workbench.coauthor.type("DS", "G9", [["12345"]]);
    });
    await expect(pane.getByRole("status")).not.toHaveText(said, LONG);
    await settled();
  });
  await measure("tabs", async () => {
    for (const tab of ["toDos", "totals", "report", "findings"] as const) await showTab(workbench, tab);
  });
  await measure("search", async () => {
    await press(workbench, viFindings.filter);
    await pane.getByRole("searchbox", { name: viFindings.search }).pressSequentially("nguyễn văn");
    await expect(pane.getByText(viFindings.filtering)).toHaveCount(0, LONG);
    await expect(pane.getByRole("listitem").first()).toBeVisible(LONG);
    await pane.getByRole("button", { name: viFindings.clear }).click();
    await press(workbench, viFindings.filter);
  });
  const memory = await page.evaluate(() => {
    const { memory: used } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return Math.round((used?.usedJSHeapSize ?? 0) / 1e6);
  });
  console.table(lines);
  console.log(`Heap of the page, workbench and pane together: ${String(memory)} MB`);
});
