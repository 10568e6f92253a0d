import { expect, type Locator } from "@playwright/test";
import { viPane } from "../../src/text/viPane";
import { viRules } from "../../src/text/viRules";
import { test } from "./sharedWorkbench";
import { rosterAndOther } from "./smallRoster";
import { asFile, openFile, type Workbench } from "./workbench";

/** The pane has fewer controls than this: what a Tab does not come to by then it never will. */
const MOST_TABS = 40;

/** Presses a key until a control of the pane has the focus, which must be on some control all the way. */
async function goTo({ page, pane }: Workbench, control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    const focused = await pane.locator("body").evaluate(({ ownerDocument }) => {
      const { activeElement: element, body } = ownerDocument;
      return element === null || element === body ? null : `${element.localName} ${element.textContent}`;
    });
    if (focused === null) throw new Error(`The focus is lost after: ${passed.join(", ")}`);
    passed.push(focused);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there, but to: ${passed.join(", ")}`);
}

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
