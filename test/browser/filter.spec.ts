import { expect, type Locator } from "@playwright/test";
import { bookContents } from "../support/bookContents";
import { selectCell } from "./cellPlaces";
import { test } from "./sharedWorkbench";
import { heard, listen } from "./sheetEvents";
import { smallRoster } from "./smallRoster";
import { asFile, check, clearHighlights, copiedFindings, openFile, saveFile } from "./workbench";

test("the user's own filter hides people, whom a check still counts; taken away, the file is as it was", async ({
  workbench,
}) => {
  const { page } = workbench;
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const cell = (address: string): Locator => page.locator(`[data-address="${address}"]`);
  await openFile(workbench, asFile(await smallRoster()));
  const before = await bookContents(await saveFile(workbench));
  await listen(workbench);

  await selectCell(page, "D3");
  await button("Lọc cột…").click();
  await expect(page.getByRole("alert")).toContainText("bấm “Lọc” trước");
  await button("Lọc").click();
  await expect(button("Lọc")).toHaveAttribute("aria-pressed", "true");
  await button("Lọc cột…").click();
  const dialog = page.getByRole("dialog", { name: "Lọc theo “VNeID mức 2”" });
  await dialog.getByLabel("x", { exact: true }).uncheck();
  await dialog.getByRole("button", { name: "Áp dụng" }).click();
  await expect(dialog).toBeHidden();
  await expect(cell("B2")).toHaveCount(0);
  await expect(cell("B3")).toHaveAttribute("data-value", "Trần Thị Bình");
  const { rows, autoFilter } = (await bookContents(await saveFile(workbench))).sheets[0] ?? {};
  expect([rows?.[2]?.hidden, rows?.[3]?.hidden, autoFilter]).toEqual([true, false, "A1:E4"]);

  await button("Hoàn tác").click();
  await expect(cell("B2")).toHaveAttribute("data-value", "Nguyễn Văn An");
  await button("Làm lại").click();
  await expect(cell("B2")).toHaveCount(0);

  await check(workbench);
  expect(await copiedFindings(workbench)).toEqual(["C3 missing-citizen-id", "E4 missing-reason"]);
  await clearHighlights(workbench, "DS");
  // what the add-in has written ended the list of what can be undone, as in Excel
  await button("Hoàn tác").click();
  expect((await bookContents(await saveFile(workbench))).sheets[0]?.rows[2]?.hidden).toBe(true);
  await button("Lọc").click();
  await expect(cell("B2")).toHaveAttribute("data-value", "Nguyễn Văn An");
  await expect(button("Lọc")).toHaveAttribute("aria-pressed", "false");
  await expect.poll(async () => bookContents(await saveFile(workbench))).toEqual(before);
  expect((await heard(workbench)).filter((event) => event.includes("idden"))).toEqual([
    "2:2 Hidden Local",
    "2:2 Unhidden Local",
    "2:2 Hidden Local",
    "2:2 Unhidden Local",
  ]);
});
