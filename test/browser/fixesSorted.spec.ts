import { expect } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { rules as viRules } from "../../src/text/vi/rules";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { selectCell } from "./cellPlaces";
import { dialog, writeCells } from "./fixDialog";
import { test } from "./sharedWorkbench";
import { HEADINGS } from "./smallRoster";
import { asFile, check, expectSaid, openFile, press } from "./workbench";

const REASON = "Nghỉ thai sản";

test("sorted after a fix: undone is the reason of the person who was fixed, and nobody else's", async ({
  workbench,
}) => {
  const { page } = workbench;
  const rows = [HEADINGS, [1, "An", "001099012345", "chưa", ""], [2, "Bình", "001199054321", "chưa", REASON]];
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: rowsXml(rows) }])));
  await check(workbench);
  await press(workbench, `${viRules["missing-reason"].name} 1`);
  await press(workbench, viFixes.fixCell("E2"));
  await dialog(workbench)
    .getByRole("combobox", { name: viFixes.decide("E2") })
    .selectOption(REASON);
  await writeCells(workbench, 1);
  await expectSaid(workbench, viFixes.fixed("1"));

  const cell = (address: string) => page.locator(`[data-address="${address}"]`);
  await selectCell(page, "B2");
  await page.getByRole("button", { name: "Sắp xếp Z→A", exact: true }).click();
  await expect(cell("B2")).toHaveAttribute("data-value", "Bình");

  await press(workbench, viFixes.undo);
  await expectSaid(workbench, viFixes.undone("1"));
  await expect(cell("E2")).toHaveAttribute("data-value", REASON);
  await expect(cell("B3")).toHaveAttribute("data-value", "An");
  await expect(cell("E3")).toHaveAttribute("data-value", "");
});
