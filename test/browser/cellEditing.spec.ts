import { expect } from "@playwright/test";
import { pane as viPane } from "../../src/text/vi/pane";
import { test } from "./sharedWorkbench";
import { smallRoster } from "./smallRoster";
import { asFile, checkButton, expectSaid, openFile, press, shownFindings, type Workbench } from "./workbench";

/** Begins to type into a cell of Excel's, or ends it with Enter. */
async function edit({ page }: Workbench, on: boolean): Promise<void> {
  await page.evaluate((editing) => window.workbench.host.setMode("cell-editing", editing), on);
}

test("while she types in a cell: said at once, “Hủy” leads out, and with Enter all goes on by itself", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  await expect(checkButton(workbench)).toBeEnabled();
  await edit(workbench, true);

  await checkButton(workbench).click();
  await expect(pane.locator("footer")).toContainText(viPane.cellEditing);
  await expect(pane.getByRole("status")).toHaveText(viPane.cellEditing);
  await press(workbench, viPane.cancel);
  await expectSaid(workbench, viPane.cancelled);
  await expect(pane.getByText(viPane.cellEditing)).toHaveCount(0);

  await checkButton(workbench).click();
  await expect(pane.locator("footer")).toContainText(viPane.cellEditing);
  await edit(workbench, false);
  await expect(pane.getByRole("status")).toContainText("Đã kiểm tra xong");
  expect(await shownFindings(workbench, "DS")).toEqual(["C3 missing-citizen-id", "E4 missing-reason"]);
});
