import { expect } from "@playwright/test";
import { findings as viFindings } from "../../src/text/vi/findings";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { letter as viLetter } from "../../src/text/vi/letter";
import { pane as viPane } from "../../src/text/vi/pane";
import { report as viReport } from "../../src/text/vi/report";
import { send as viSend } from "../../src/text/vi/send";
import { truthOf, workbookFile } from "../support/truth";
import { emailPage } from "./emailPage";
import { findingItem } from "./findingItem";
import { decide, writeCells } from "./fixDialog";
import { paneFrame } from "./paneFrame";
import { resizePane } from "./resizePane";
import { test } from "./sharedWorkbench";
import { check, copiedFindings, expectSaid, openFile, press, setToday, showTab, type Workbench } from "./workbench";

const NAME = "07-names-and-fonts";

/** What Excel gives the pane on a small screen. */
const SMALL = { width: 320, height: 650 };

interface Counting extends Window {
  clicks: number;
}

/** Counts what the user presses in the pane from now on; the function gives it and begins anew. */
async function countClicks(workbench: Workbench): Promise<() => Promise<number>> {
  const frame = await paneFrame(workbench);
  await frame.evaluate(() => {
    const counting = Object.assign(window, { clicks: 0 });
    document.addEventListener("pointerdown", () => counting.clicks++, true);
  });
  return () =>
    frame.evaluate(() => {
      const counting = window as unknown as Counting;
      const { clicks } = counting;
      counting.clicks = 0;
      return clicks;
    });
}

test("at 320 × 650: a finding after one click, put right with two more; all that is safe with two; the report with one, its email with one more", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const truth = truthOf(NAME);
  await setToday(page, truth.today);
  await openFile(workbench, workbookFile(NAME));
  await resizePane(workbench, SMALL);
  const clicks = await countClicks(workbench);

  await check(workbench);
  const first = findingItem(workbench, "cell-error", "G7");
  await expect(first).toBeInViewport({ ratio: 1 });
  const top = await first.evaluate((item) => item.getBoundingClientRect().top);
  console.log(`The first finding stands ${String(Math.round(top))} px down.`);
  expect(top).toBeLessThan(325);
  expect(await pane.locator("[data-scrolls]").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  expect(await clicks()).toBe(1);

  // what can be put right is unfolded, though the group above it is not of that kind
  await findingItem(workbench, "missing-reason", "I26").click();
  await decide(workbench, "I26", "Nghỉ thai sản");
  await expectSaid(workbench, { title: viFixes.fixed("1"), sentence: "" });
  expect(await clicks()).toBe(2);
  // the focus is where the next one has taken its place
  await expect(findingItem(workbench, "missing-reason", "I31")).toBeFocused();
  await press(workbench, viPane.dismiss);
  await clicks();

  await press(workbench, viFixes.fixSafe("12"));
  await writeCells(workbench, 12);
  await expectSaid(workbench, { title: viFixes.fixed("12"), sentence: "" });
  expect(await clicks()).toBe(2);
  expect(await copiedFindings(workbench)).toHaveLength(truth.findings.length - 13);

  // who keeps the report a draft is one click away from it
  await showTab(workbench, "report");
  await clicks();
  await press(workbench, viReport.seeDraft);
  await expect(first).toBeFocused();
  await expect(pane.getByRole("checkbox", { name: viFindings.toVerify })).toBeChecked();
  expect(await clicks()).toBe(1);

  // the office is typed once, and remembered from then on
  const form = await showTab(workbench, "report");
  await form.getByRole("textbox", { name: viReport.office, exact: true }).fill("BHXH tỉnh Hà Giang");
  await clicks();
  await press(workbench, viPane.writeReport);
  await expectSaid(workbench, viPane.reported("Báo cáo VNeID"));
  expect(await clicks()).toBe(1);
  await press(workbench, viSend.writeLetter);
  await expect(emailPage(workbench).getByRole("textbox", { name: viLetter.body })).toHaveValue(/BHXH tỉnh Hà Giang/u);
  expect(await clicks()).toBe(1);
});
