import { expect, type Locator } from "@playwright/test";
import { bookContents } from "../support/bookContents";
import { selectCell } from "./cellPlaces";
import { paneFrame } from "./paneFrame";
import { test } from "./sharedWorkbench";
import { heard, listen } from "./sheetEvents";
import { smallRoster } from "./smallRoster";
import { asFile, check, chooseInMenu, openFile, saveFile, shownHighlights } from "./workbench";

test("rows inserted and deleted in the grid: highlights stay on the right people, undoing leaves the file as it was", async ({
  workbench,
}) => {
  const { page } = workbench;
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const value = (address: string): Locator => page.locator(`[data-address="${address}"]`);
  await openFile(workbench, asFile(await smallRoster('<mergeCells><mergeCell ref="G2:G4"/></mergeCells>')));
  await check(workbench);
  const before = await bookContents(await saveFile(workbench));
  const highlights = await shownHighlights(workbench, "DS");
  expect(highlights).toContain("C3 missing-citizen-id");
  await listen(workbench);

  await selectCell(page, "B3");
  await button("Chèn hàng").click();
  await expect(value("B4")).toHaveAttribute("data-value", "Trần Thị Bình");
  await expect(value("B3")).toHaveAttribute("data-value", "");
  const moved = highlights.map((each) =>
    each.replace(/^([A-Z]+)([345]) /, (_, column, row) => `${column}${Number(row) + 1} `),
  );
  // The blank row is a person of whom all is missing; of the others nothing has changed.
  const ofOthers = async (): Promise<string[]> =>
    (await shownHighlights(workbench, "DS")).filter((each) => !/^[A-Z]+3 /.test(each));
  await expect.poll(ofOthers).toEqual(moved.sort());

  // by the keyboard, in the grid
  await selectCell(page, "A4");
  await page.keyboard.press("Control+-");
  await expect(value("B4")).toHaveAttribute("data-value", "Lê Văn Cường");
  await expect.poll(ofOthers).toEqual(highlights.filter((each) => !/^[A-Z]+3 /.test(each)));
  const { sheets } = await bookContents(await saveFile(workbench));
  expect(sheets[0]?.cells["B4"]?.value).toBe("Lê Văn Cường");
  expect(sheets[0]?.merges).toEqual(["G2:G4"]);

  // what cannot be done is said, and nothing is done
  await selectCell(page, "A2");
  await button("Xóa hàng").click();
  await expect(page.getByRole("alert")).toContainText("khối ô gộp G2:G4");

  await button("Hoàn tác").click();
  await expect(value("B4")).toHaveAttribute("data-value", "Trần Thị Bình");
  await button("Hoàn tác").click();
  await expect(value("B3")).toHaveAttribute("data-value", "Trần Thị Bình");
  // the pane follows the sheet: what it set over rows that have moved since is put right
  await expect.poll(() => shownHighlights(workbench, "DS")).toEqual(highlights);
  await expect.poll(async () => bookContents(await saveFile(workbench))).toEqual(before);
  await button("Làm lại").click();
  await expect(value("B4")).toHaveAttribute("data-value", "Trần Thị Bình");
  await expect
    .poll(() => heard(workbench))
    .toEqual([
      "3:3 RowInserted Local Unknown",
      "4:4 RowDeleted Local Unknown",
      "4:4 RowInserted Local Unknown",
      "3:3 RowDeleted Local Unknown",
      "3:3 RowInserted Local Unknown",
    ]);
  await chooseInMenu(workbench, "Xóa đánh dấu");
});

test("typing, a new row, typing again: undone one by one; what somebody else inserts ends the list", async ({
  workbench,
}) => {
  const { page } = workbench;
  const value = (address: string): Locator => page.locator(`[data-address="${address}"]`);
  await openFile(workbench, asFile(await smallRoster()));
  await selectCell(page, "E2");
  await page.keyboard.type("một");
  await page.keyboard.press("Enter");
  await selectCell(page, "A2");
  await page.keyboard.press("Control++");
  await selectCell(page, "E3");
  await page.keyboard.type("hai");
  await page.keyboard.press("Enter");
  await expect(value("E3")).toHaveAttribute("data-value", "hai");
  await page.keyboard.press("Control+z");
  await expect(value("E3")).toHaveAttribute("data-value", "một");
  await page.keyboard.press("Control+z");
  await expect(value("E2")).toHaveAttribute("data-value", "một");
  await page.keyboard.press("Control+z");
  await expect(value("E2")).toHaveAttribute("data-value", "");

  await selectCell(page, "E2");
  await page.keyboard.type("ba");
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.workbench.coauthor.moveRows("DS", "insert", 2));
  await expect(value("E3")).toHaveAttribute("data-value", "ba");
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await expect(value("E3")).toHaveAttribute("data-value", "ba");
});

test("rows and columns that an add-in makes another size, hides and shows again are so in the grid", async ({
  workbench,
}) => {
  const { page } = workbench;
  const sizeOf = (address: string) =>
    page.locator(`[data-address="${address}"]`).evaluate((cell) => {
      const { width, height } = cell.getBoundingClientRect();
      return `${String(width)} × ${String(height)}`;
    });
  await openFile(workbench, asFile(await smallRoster()));
  const before = await sizeOf("B4");
  const frame = await paneFrame(workbench);
  /** Columns C and D so many points wide, row 3 as high, column E and row 4 hidden or not. */
  const layOut = (columnWidth: number, rowHeight: number, hidden: boolean) =>
    frame.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("DS");
          sheet.getRange("C:D").format.columnWidth = wanted.columnWidth;
          sheet.getRange("3:3").format.rowHeight = wanted.rowHeight;
          sheet.getRange("E:E").columnHidden = wanted.hidden;
          sheet.getRange("4:4").rowHidden = wanted.hidden;
          await context.sync();
        }),
      { columnWidth, rowHeight, hidden },
    );

  await layOut(60, 45, true);
  await expect(page.locator('[data-address="B4"], [data-address="E2"]')).toHaveCount(0);
  expect([await sizeOf("C2"), await sizeOf("D2"), await sizeOf("D3")]).toEqual(["80 × 20", "80 × 20", "80 × 60"]);
  await layOut(90, 30, false);
  await expect(page.locator('[data-address="B4"], [data-address="E2"]')).toHaveCount(2);
  expect([await sizeOf("C2"), await sizeOf("D3"), await sizeOf("B4")]).toEqual(["120 × 20", "120 × 40", before]);
});
