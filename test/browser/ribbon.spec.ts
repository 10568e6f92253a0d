import { expect } from "@playwright/test";
import { findings as viList } from "../../src/text/vi/findings";
import { pane as viPane } from "../../src/text/vi/pane";
import { rules as viRules } from "../../src/text/vi/rules";
import { selectCell } from "./cellPlaces";
import { test } from "./sharedWorkbench";
import { rosterAndOther } from "./smallRoster";
import { asFile, openFile } from "./workbench";

test("the buttons of the ribbon and the menu of a cell open the pane with what is wished", async ({ workbench }) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await rosterAndOther()));
  const ribbon = (name: string) => page.getByRole("button", { name, exact: true });
  const tab = (name: string) => pane.getByRole("tab", { name, exact: true });

  await ribbon("Kiểm tra").click();
  await expect(tab(viPane.tabs.findings)).toHaveAttribute("aria-selected", "true");

  await ribbon("Lập báo cáo").click();
  await expect(tab(viPane.tabs.report)).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByRole("button", { name: viPane.writeReport, exact: true })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Báo cáo VNeID" })).toHaveCount(0);

  await selectCell(page, "C3");
  await ribbon("Rà soát VNeID: ô này").click();
  const found = pane
    .getByRole("list", { name: viRules["missing-citizen-id"].name })
    .getByRole("button", { name: / C3\b/u });
  await expect(found).toBeFocused();
  await expect(found).toHaveAttribute("aria-current", "true");
  await expect(pane.getByText(viList.at("1", "2", "C3"))).toBeVisible();
});
