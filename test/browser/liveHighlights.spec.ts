import { expect, type Locator } from "@playwright/test";
import { selectCell, typeInto } from "./cellPlaces";
import { test } from "./sharedWorkbench";
import { smallRoster } from "./smallRoster";
import { asFile, check, openFile, shownHighlights } from "./workbench";

test("highlights go and come as cells are typed, by the grid's own engine, with the add-in closed", async ({
  workbench,
}) => {
  const { page } = workbench;
  const cell = (address: string): Locator => page.locator(`[data-address="${address}"]`);
  await openFile(workbench, asFile(await smallRoster()));
  await check(workbench);
  await expect(cell("C3")).toHaveAttribute("data-highlights", /missing-citizen-id/);
  await expect(cell("C2")).toHaveAttribute("data-highlights", "");
  await page.locator("#pane iframe").evaluate((frame) => {
    frame.remove();
  });

  // a number, which has lost its zeros
  await typeInto(page, "C3", "001199054322");
  await expect(cell("C3")).toHaveAttribute("data-highlights", "typed-id");
  await selectCell(page, "C2");
  await page.keyboard.press("Delete");
  await expect(cell("C2")).toHaveAttribute("data-highlights", /missing-citizen-id/);
  await typeInto(page, "E4", "Nghỉ thai sản");
  const shown = await shownHighlights(workbench, "DS");
  expect(shown.filter((each) => !each.endsWith(" to-do"))).toEqual(["C2 missing-citizen-id", "C3 typed-id"]);
});
