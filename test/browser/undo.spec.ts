import { expect, test } from "@playwright/test";
import { pane as viPane } from "../../src/text/vi/pane";
import { selectCell, typeInto } from "./cellPlaces";
import { smallRoster } from "./smallRoster";
import { asFile, check, openFile, openWorkbench, type Workbench } from "./workbench";

const REASON = "Nghỉ thai sản";

/** Types a reason into E4, and waits until the pane has it; gives the number of requests till then. */
async function type({ page, pane }: Workbench): Promise<number> {
  await typeInto(page, "E4", REASON);
  await expect(pane.getByRole("status")).toHaveText(viPane.announceChecked("3", "1", "2"));
  await expect(pane.getByText(viPane.live.checking)).toHaveCount(0);
  return page.evaluate(() => window.workbench.host.traffic.roundTrips);
}

async function undo({ page }: Workbench): Promise<void> {
  await selectCell(page, "E4");
  await page.keyboard.press("Control+Z");
}

async function expectReason({ page }: Workbench, text: string): Promise<void> {
  await expect(page.locator('[data-address="E4"]')).toHaveAttribute("data-value", text);
}

for (const api of ["1.9", "1.14", "1.17", "1.20"])
  test(`with ExcelApi ${api} Ctrl+Z undoes what was typed, whatever is checked in the background`, async ({ page }) => {
    const workbench = await openWorkbench(page, "2026-11-25", `?api=${api}`);
    const { pane } = workbench;
    await openFile(workbench, asFile(await smallRoster()));
    await check(workbench);
    await expect(pane.getByText(viPane.live.checking)).toHaveCount(0);

    await type(workbench);
    await undo(workbench);
    await expectReason(workbench, "");

    const before = await type(workbench);
    await pane.getByRole("combobox", { name: "Trang tính" }).focus();
    await expect.poll(() => page.evaluate(() => window.workbench.host.traffic.roundTrips)).toBeGreaterThan(before);
    await expect(pane.getByText(viPane.live.checking)).toHaveCount(0);
    await undo(workbench);
    await expectReason(workbench, "");

    // what she presses writes, and Excel may then have forgotten what came before, as the legend says
    await type(workbench);
    await check(workbench);
    await expect(pane.getByText(viPane.live.checking)).toHaveCount(0);
    await undo(workbench);
    await expectReason(workbench, REASON);
  });
