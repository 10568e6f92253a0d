import { expect, type Locator } from "@playwright/test";
import { pane as viPane } from "../../src/text/vi/pane";
import { rules as viRules } from "../../src/text/vi/rules";
import { goTo } from "./goTo";
import { test } from "./sharedWorkbench";
import { rosterAndOther } from "./smallRoster";
import { asFile, openFile } from "./workbench";

test("the whole flow by keyboard: choose, check, find, copy, report, and the focus is never lost", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await rosterAndOther()));
  const sheets = pane.getByRole("combobox", { name: viPane.sheet });
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });

  // Out of the grid as in Excel, where Tab goes from cell to cell.
  await page.getByRole("textbox", { name: "Ô", exact: true }).press("F6");
  await goTo(workbench, sheets);
  await page.keyboard.press("ArrowDown");
  await expect(sheets).toHaveValue("Khác");
  await page.keyboard.press("ArrowUp");
  await expect(sheets).toHaveValue("DS");
  await goTo(workbench, button(viPane.check));
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("status")).toContainText("Đã kiểm tra xong");
  await expect(button(viPane.check)).toBeFocused();

  const group = pane.getByRole("button", { name: viRules["missing-citizen-id"].name });
  await goTo(workbench, group);
  await page.keyboard.press("Enter");
  await expect(group).toHaveAttribute("aria-expanded", "true");
  const finding = pane
    .getByRole("list", { name: viRules["missing-citizen-id"].name })
    .getByRole("button", { name: /^C3 / });
  await goTo(workbench, finding);
  await page.keyboard.press("Space");
  await expect(page.getByRole("textbox", { name: "Ô", exact: true })).toHaveValue("C3");
  await expect(finding).toBeFocused();

  await goTo(workbench, button(viPane.copyFindings));
  await page.keyboard.press("Enter");
  await expect(pane.getByText(viPane.copied("2").title, { exact: true }).first()).toBeVisible();
  await expect(button(viPane.copyFindings)).toBeFocused();

  await goTo(workbench, button(viPane.writeReport), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Báo cáo VNeID" })).toHaveAttribute("aria-selected", "true");
  await expect(button(viPane.writeReport)).toBeFocused();

  await goTo(workbench, button(viPane.dismiss), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(button(viPane.check)).toBeFocused();

  await goTo(workbench, sheets, "Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("separator", { name: "Chỉnh độ rộng khung" })).toBeFocused();
  await page.keyboard.press("Tab");
  await goTo(workbench, button(viPane.copyFindings));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("tab", { name: "Báo cáo VNeID" })).toBeFocused();
  await page.keyboard.press("F6");
  await expect(sheets).toBeFocused();
  await page.keyboard.press("F6");
  await expect(page.getByRole("tab", { name: "Báo cáo VNeID" })).toBeFocused();
});
