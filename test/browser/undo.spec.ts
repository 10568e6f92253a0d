import { expect, test } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { pane as viPane } from "../../src/text/vi/pane";
import { nameBoxOf, selectCell, typeInto } from "./cellPlaces";
import { findingItem, unfoldRule } from "./findingItem";
import { writeCells } from "./fixDialog";
import { rosterAndOther } from "./smallRoster";
import { asFile, check, expectSaid, openFile, openWorkbench, press, pressInReport, type Workbench } from "./workbench";

/** The lowest level, and one that records what add-ins do. */
const LEVELS = ["1.9", "1.20"];

const REASON = "Nghỉ thai sản";

/** Types a reason into E4, and waits until the pane has it. */
async function type({ page, pane }: Workbench): Promise<void> {
  await typeInto(page, "E4", REASON);
  await expect(pane.getByRole("status")).toHaveText(viPane.announceChecked("3", "1", "2"));
  await expect(pane.getByText(viPane.live.checking)).toHaveCount(0);
}

/** Turns to a sheet by its tab, and waits until the pane is about it. */
async function turnTo({ page, pane }: Workbench, sheet: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await expect(pane.getByRole("combobox", { name: viPane.sheet })).toHaveValue(sheet);
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
    await openFile(workbench, asFile(await rosterAndOther()));
    await check(workbench);

    // it was checked along; she goes to the pane, to a finding in it, to another sheet and back
    await type(workbench);
    await unfoldRule(workbench, "missing-citizen-id", "1");
    await findingItem(workbench, "missing-citizen-id", "C3").click();
    await expect(nameBoxOf(page)).toHaveValue("C3");
    await turnTo(workbench, "Khác");
    await expect(pane.getByText(viPane.status.otherSheet("DS"))).toBeVisible();
    await turnTo(workbench, "DS");
    await expect(pane.getByText(viPane.status.otherSheet("DS"))).toHaveCount(0);
    await undo(workbench);
    await expectReason(workbench, "");

    // what she presses writes, and Excel may then have forgotten what came before, as the legend says
    await type(workbench);
    await check(workbench);
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
    await expectSaid(workbench, viPane.reported("Báo cáo VNeID"));
    await turnTo(workbench, "DS");
    await undo(workbench);
    await expectCell(workbench, "B4", "Lê Văn Cường");
  });
