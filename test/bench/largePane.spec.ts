import { loadavg } from "node:os";
import { expect, test, type CDPSession } from "@playwright/test";
import JSZip from "jszip";
import { findings as viFindings } from "../../src/text/vi/findings";
import { pane as viPane } from "../../src/text/vi/pane";
import { report as viReport } from "../../src/text/vi/report";
import { send as viSend } from "../../src/text/vi/send";
import { largeRoster } from "../browser/largeRoster";
import {
  asFile,
  checkButton,
  expectSaid,
  openFile,
  paneOf,
  press,
  saveFile,
  showTab,
  type Workbench,
} from "../browser/workbench";
import { withPaneTasks } from "./paneTasks";

const ROWS_PER_CHUNK = 10_000;
/** It takes minutes on a busy machine. */
const LONG = { timeout: 300_000 };

/**
 * Milliseconds from pressing "Hủy", as soon as so many rows are said to be read, until the pane says that it has
 * stopped.
 */
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

/** Bytes of the page's heap, the pane's with them, once all is collected that nobody holds. */
async function heldBytes(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  // what a page itself is told of its memory is rounded, and for minutes the same
  return (await cdp.send("Runtime.getHeapUsage")).usedSize;
}

/** What was saved holds the highlights and the report. */
async function expectSaved(file: Uint8Array): Promise<void> {
  const { files } = await JSZip.loadAsync(file);
  const text = async (path: string) => (await files[path]?.async("string")) ?? "";
  expect(await text("xl/workbook.xml")).toContain("Báo cáo VNeID");
  expect(await text("xl/worksheets/sheet1.xml")).toContain("vneid:missing-citizen-id");
}

for (const people of [2_000, 20_000, 100_000])
  test(`${people.toLocaleString("en")} people opened, checked, highlighted, looked through, reported, sent and saved`, async ({
    page,
    browser,
  }) => {
    // by the browser's own clock, which a set day would stand in for
    await page.goto("/");
    await page.evaluate(() => window.workbench.ready);
    const pane = paneOf(page);
    const workbench: Workbench = { page, pane };
    const cdp = await browser.newBrowserCDPSession();
    const ofPage = await page.context().newCDPSession(page);
    const lines: Record<string, unknown> = {};
    const settled = () => expect(pane.getByText(viPane.live.checking)).toHaveCount(0, LONG);
    const measure = async (name: string, action: () => Promise<void>): Promise<void> => {
      await settled();
      await page.evaluate(() => {
        window.workbench.host.resetTraffic();
      });
      const started = performance.now();
      const { clock, processor } = await withPaneTasks(workbench, cdp, action);
      const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
      const { roundTrips, requestBytes, responseBytes } = await page.evaluate(() => window.workbench.host.traffic);
      const kB = Math.round((requestBytes + responseBytes) / 1000);
      lines[name] = {
        seconds,
        "longest task, ms": clock === 0 ? "< 50" : Math.round(clock),
        "of the processor, ms": clock === 0 ? "< 50" : Math.round(processor),
        "round trips": roundTrips,
        kB,
      };
      console.log(name, JSON.stringify(lines[name]));
    };
    await openFile(workbench, asFile(await largeRoster(people), `${String(people)}.xlsx`));
    const opened = await heldBytes(ofPage);
    if (people > ROWS_PER_CHUNK) {
      console.log(`“Hủy” while rows are read: ${(await cancelLatency(workbench)).toFixed(0)} ms`);
      await expectSaid(workbench, viPane.cancelled);
    }
    await measure("check", async () => {
      await checkButton(workbench).click();
      await expect(pane.getByRole("status")).toContainText("Đã kiểm tra xong", LONG);
      await expect(checkButton(workbench)).toBeEnabled(LONG);
    });
    await measure("focus", async () => {
      await pane.locator("body").evaluate(() => {
        window.dispatchEvent(new Event("focus"));
      });
      await expect.poll(() => page.evaluate(() => window.workbench.host.traffic.roundTrips), LONG).toBeGreaterThan(0);
      await settled();
    });
    await measure("one edit", async () => {
      const said = await pane.getByRole("status").innerText();
      await page.evaluate(() => {
        window.workbench.coauthor.type("DS", "G9", [["12345"]]);
      });
      await expect(pane.getByRole("status")).not.toHaveText(said, LONG);
      await settled();
    });
    await measure("the four tabs", async () => {
      for (const tab of ["toDos", "totals", "report", "findings"] as const) await showTab(workbench, tab);
    });
    await measure("search", async () => {
      await press(workbench, viFindings.filter);
      await pane.getByRole("searchbox", { name: viFindings.search }).pressSequentially("nguyễn văn");
      await expect(pane.getByText(viFindings.filtering)).toHaveCount(0, LONG);
      await pane.getByRole("button", { name: viFindings.clear }).click();
      await press(workbench, viFindings.filter);
    });
    const form = await showTab(workbench, "report");
    await expect(form.getByRole("textbox", { name: viReport.office, exact: true })).toBeVisible(LONG);
    await measure("report", async () => {
      await press(workbench, viPane.writeReport);
      await expect(pane.getByText(viPane.reported("").title).first()).toBeVisible(LONG);
    });
    await measure("file for sending", async () => {
      await press(workbench, viSend.makeCopy);
      const { title, sentence } = viSend.opened;
      await expect(pane.getByRole("group", { name: title, exact: true })).toContainText(sentence, LONG);
    });
    const started = performance.now();
    await expectSaved(await saveFile(workbench));
    const held = await heldBytes(ofPage);
    await page.evaluate(() => {
      document.querySelector("#pane iframe")?.remove();
    });
    const ofPane = held - (await heldBytes(ofPage));
    const megabytes = (bytes: number) => `${String(Math.round(bytes / 1e6))} MB`;
    console.table(lines);
    console.log(
      `Saved and read again in ${((performance.now() - started) / 1000).toFixed(1)} s (load ${loadavg()[0]?.toFixed(1) ?? ""}).`,
    );
    console.log(
      `Heap: ${megabytes(opened)} opened, ${megabytes(held)} at the end, ${megabytes(ofPane)} of it the pane's.`,
    );
  });
