import { expect } from "@playwright/test";
import ExcelJS from "exceljs";
import { selectCell } from "./cellPlaces";
import { test } from "./sharedWorkbench";
import { heard, listen } from "./sheetEvents";
import { smallRoster } from "./smallRoster";
import { asFile, openFile, saveFile } from "./workbench";

test("what somebody else types is shown, saved, and told to the add-in as theirs", async ({ workbench }) => {
  const { page } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  await listen(workbench);
  await page.evaluate(() => window.workbench.coauthor.type("DS", "C3", [["'001199054322", "x"]]));
  await expect(page.locator('[data-address="C3"]')).toHaveAttribute("data-value", "001199054322");
  await expect.poll(() => heard(workbench)).toEqual(["C3:D3 RangeEdited Remote Unknown"]);

  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load((await saveFile(workbench)).slice().buffer);
  expect(saved.getWorksheet("DS")?.getCell("C3").value).toBe("001199054322");

  // Pasting several cells is one change of the user's own.
  await selectCell(page, "B2");
  await page.evaluate(() => navigator.clipboard.writeText("Một\t001\nHai\t002"));
  await page.keyboard.press("Control+v");
  await expect.poll(() => heard(workbench)).toHaveLength(2);
  expect((await heard(workbench))[1]).toBe("B2:C3 RangeEdited Local Unknown");
});
