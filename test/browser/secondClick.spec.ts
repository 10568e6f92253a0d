import { expect, type Locator } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { pane as viPane } from "../../src/text/vi/pane";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { dialog } from "./fixDialog";
import { test } from "./sharedWorkbench";
import { HEADINGS } from "./smallRoster";
import { asFile, check, chooseInMenu, openFile, press, type Workbench } from "./workbench";

/** One person, whose ID has blanks in it. */
function oneToFix(): Promise<Uint8Array> {
  return makeXlsx([{ name: "DS", xml: rowsXml([HEADINGS, [1, "Nguyễn Văn An", "001 199 054 321", "x", ""]]) }]);
}

/** Clicks twice where a button stands, as fast as a hand does. */
async function clickTwice({ page }: Workbench, button: Locator): Promise<void> {
  await button.hover();
  const box = await button.boundingBox();
  if (box === null) throw new Error("the button is not in view");
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
}

/** Counts the clicks that reach what lies outside of dialogs. */
async function clicksBeneath({ pane }: Workbench): Promise<() => Promise<number>> {
  const counted = await pane.locator("body").evaluateHandle((body) => {
    const seen = { clicks: 0 };
    body.addEventListener(
      "click",
      ({ target }) => {
        if (target instanceof Element && target !== body && target.closest("dialog") === null) seen.clicks++;
      },
      true,
    );
    return seen;
  });
  return async () => (await counted.jsonValue()).clicks;
}

test("a second click on “Hủy” falls into nothing; the next one presses again", async ({ workbench }) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await oneToFix()));
  await check(workbench);
  await page.evaluate(() => navigator.clipboard.writeText("của tôi"));
  await press(workbench, viFixes.fixSafe("1"));
  const cancel = dialog(workbench).getByRole("button", { name: viPane.cancel, exact: true });
  await expect(cancel).toBeVisible();
  const beneath = await clicksBeneath(workbench);
  await clickTwice(workbench, cancel);
  await expect(dialog(workbench)).toHaveCount(0);
  expect(await beneath()).toBe(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("của tôi");
  await chooseInMenu(workbench, viPane.copyFindings);
  await expect(pane.getByText(viPane.copied("1").title).first()).toBeVisible();
  expect(await beneath()).toBeGreaterThan(0);
});

test("a second click on the way back from the guide falls into nothing", async ({ workbench }) => {
  const { pane } = workbench;
  await openFile(workbench, asFile(await oneToFix()));
  await check(workbench);
  await chooseInMenu(workbench, viPane.guide);
  const back = pane.getByRole("dialog").getByRole("button", { name: viPane.back, exact: true });
  await expect(back).toBeVisible();
  const beneath = await clicksBeneath(workbench);
  await clickTwice(workbench, back);
  await expect(pane.getByRole("dialog")).toHaveCount(0);
  expect(await beneath()).toBe(0);
});
