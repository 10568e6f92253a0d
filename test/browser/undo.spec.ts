import { expect, test } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { pane as viPane } from "../../src/text/vi/pane";
import { selectCell, typeInto } from "./cellPlaces";
import { writeCells } from "./fixDialog";
import { smallRoster } from "./smallRoster";
import { asFile, check, expectSaid, openFile, openWorkbench, press, pressInReport, type Workbench } from "./workbench";

/** The lowest level, and one that records what add-ins do. */
const LEVELS = ["1.9", "1.20"];

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

async function expectCell({ page }: Workbench, address: string, text: string): Promise<void> {
  await expect(page.locator(`[data-address="${address}"]`)).toHaveAttribute("data-value", text);
}

async function expectReason(workbench: Workbench, text: string): Promise<void> {
  await expectCell(workbench, "E4", text);
}

for (const api of LEVELS)
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

    await typeInto(page, "B4", "Lê  Văn Cường");
    await press(workbench, viFixes.fixSafe("1"));
    await writeCells(workbench, 1);
    await expectSaid(workbench, { title: viFixes.fixed("1"), sentence: "" });
    await undo(workbench);
    await expectCell(workbench, "B4", "Lê Văn Cường");
    await expectReason(workbench, REASON);
    // the pane's own way back is there in any Excel
    await press(workbench, viFixes.undo);
    await expectSaid(workbench, { title: viFixes.undone("1"), sentence: "" });
    await expectCell(workbench, "B4", "Lê  Văn Cường");

    await typeInto(page, "B4", "Lê Văn Cường");
    await expect(pane.getByRole("button", { name: viFixes.fixSafe("1") })).toHaveCount(0);
    await pressInReport(workbench, viPane.writeReport);
    await expect.poll(() => page.evaluate(() => window.workbench.book?.sheets.length)).toBe(2);
    await expect(pane.getByRole("progressbar")).toHaveCount(0);
    await page.evaluate(() => window.workbench.book?.activate(window.workbench.book.sheets[0]?.id ?? ""));
    await undo(workbench);
    await expectCell(workbench, "B4", "Lê Văn Cường");
  });
