import { expect } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { selectCell } from "./cellPlaces";
import { findingItem, unfoldRule } from "./findingItem";
import { decide } from "./fixDialog";
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
  await unfoldRule(workbench, "missing-reason", "1");
  await findingItem(workbench, "missing-reason", "E2").click();
  await decide(workbench, "E2", REASON);
  await expectSaid(workbench, { title: viFixes.fixed("1"), sentence: "" });

  const cell = (address: string) => page.locator(`[data-address="${address}"]`);
  await selectCell(page, "B2");
  await page.getByRole("button", { name: "Sắp xếp Z→A", exact: true }).click();
  await expect(cell("B2")).toHaveAttribute("data-value", "Bình");

  await press(workbench, viFixes.undo);
  await expectSaid(workbench, { title: viFixes.undone("1"), sentence: "" });
  await expect(cell("E2")).toHaveAttribute("data-value", REASON);
  await expect(cell("B3")).toHaveAttribute("data-value", "An");
  await expect(cell("E3")).toHaveAttribute("data-value", "");
});
