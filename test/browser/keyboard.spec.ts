import { expect, type Locator } from "@playwright/test";
import { TABS } from "../../src/taskpane/tabs/createTabs";
import { pane as viPane } from "../../src/text/vi/pane";
import { rules as viRules } from "../../src/text/vi/rules";
import { send as viSend } from "../../src/text/vi/send";
import { goTo } from "./goTo";
import { test } from "./sharedWorkbench";
import { spokenIn } from "./spokenIn";
import { rosterAndOther } from "./smallRoster";
import { asFile, openFile } from "./workbench";

/** Whether a control has the focus now. */
function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === element.ownerDocument.activeElement);
}

test("the whole flow by keyboard: choose, check, find, copy, report, and the focus is never lost", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await rosterAndOther()));
  const sheets = pane.getByRole("combobox", { name: viPane.sheet });
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });

  const spoken = await spokenIn(workbench);

  // Out of the grid as in Excel, where Tab goes from cell to cell.
  await page.getByRole("textbox", { name: "Ô", exact: true }).press("F6");
  await goTo(workbench, sheets);
  await page.keyboard.press("ArrowDown");
  await expect(sheets).toHaveValue("Khác");
  await page.keyboard.press("ArrowUp");
  await expect(sheets).toHaveValue("DS");
  // what cannot be done yet says what is to be done first
  const copy = pane.getByRole("menuitem", { name: viPane.copyFindings });
  await goTo(workbench, button(viPane.more));
  await page.keyboard.press("Enter");
  for (const item of [viPane.copyFindings, viPane.takeBack])
    await expect(pane.getByRole("menuitem", { name: item })).toContainText(viPane.firstCheck);
  await page.keyboard.press("Escape");
  await expect(copy).toBeHidden();
  await goTo(workbench, button(viPane.check));
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("status")).toContainText("Đã kiểm tra xong");
  // what was pressed is gone: the focus is on what is next
  await expect(button(viPane.writeSupplement)).toBeFocused();

  const group = pane.getByRole("button", { name: viRules["missing-citizen-id"].name });
  await goTo(workbench, group, "Shift+Tab");
  // the first group is open by itself
  await expect(group).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Enter");
  await expect(group).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  const finding = pane
    .getByRole("list", { name: viRules["missing-citizen-id"].name })
    .getByRole("button", { name: / C3\b/u });
  await goTo(workbench, finding);
  await page.keyboard.press("Space");
  await expect(page.getByRole("textbox", { name: "Ô", exact: true })).toHaveValue("C3");
  await expect(finding).toBeFocused();

  await goTo(workbench, button(viPane.more), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(copy).toBeVisible();
  await expect(copy).not.toContainText(viPane.firstCheck);
  // keys by which office.js would lead out of the pane
  await page.keyboard.press("Escape");
  await expect(copy).toBeHidden();
  await expect(button(viPane.more)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(copy).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(copy).toBeHidden();
  await goTo(workbench, pane.getByRole("tab", { name: viPane.tabs.findings, exact: true }));
  await goTo(workbench, button(viPane.more), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(copy).toBeVisible();
  for (let items = 0; items < 8 && !(await isFocused(copy)); items++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(pane.getByText(viPane.copied("2").title, { exact: true }).first()).toBeVisible();
  await expect(button(viPane.more)).toBeFocused();

  await goTo(workbench, pane.getByRole("tab", { name: viPane.tabs.findings, exact: true }));
  for (let tabs = 1; tabs < TABS.length; tabs++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await goTo(workbench, button(viPane.writeReport));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Báo cáo VNeID" })).toHaveAttribute("aria-selected", "true");
  await expect(button(viSend.makeCopy)).toBeFocused();

  // of what was done each is said, and once
  const said = await spoken();
  for (const done of ["Đã kiểm tra xong", viPane.copied("2").title, viPane.reported("Báo cáo VNeID").title])
    expect.soft(said.filter((text) => text.includes(done))).toHaveLength(1);
  expect.soft(said.filter((text) => text === viPane.announceChecking)).toHaveLength(1);

  await goTo(workbench, button(viPane.dismiss), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(button(viSend.makeCopy)).toBeFocused();

  await goTo(workbench, sheets, "Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("separator", { name: "Chỉnh độ rộng khung" })).toBeFocused();
  await page.keyboard.press("Tab");
  await goTo(workbench, button(viSend.writeLetter));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("tab", { name: "Báo cáo VNeID" })).toBeFocused();
  await page.keyboard.press("F6");
  await expect(sheets).toBeFocused();
  await page.keyboard.press("F6");
  await expect(page.getByRole("tab", { name: "Báo cáo VNeID" })).toBeFocused();
});
