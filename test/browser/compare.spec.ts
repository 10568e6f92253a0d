import { expect } from "@playwright/test";
import { compare as words } from "../../src/text/vi/compare";
import { vi } from "../../src/text/vi/vi";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { typeInto } from "./cellPlaces";
import { foundByAxe } from "./foundByAxe";
import { test } from "./sharedWorkbench";
import { HEADINGS, ROSTER } from "./smallRoster";
import {
  asFile,
  check,
  chooseInMenu,
  expectSaid,
  openFile,
  pressInReport,
  savedSheet,
  saveFile,
  setToday,
  showTab,
} from "./workbench";

/** The list a month before: Cường was not there yet, Dũng was, and Bình was done. */
const BEFORE = rowsXml([
  HEADINGS,
  [1, "Phạm Văn Dũng", "001085012345", "x", ""],
  [2, "Trần Thị Bình", "", "x", ""],
  [3, "Nguyễn Văn An", "001099012345", "chưa", "Nghỉ thai sản"],
]);

test("the list beside an earlier one: a sheet, a file, and what the report says of it; two reports make a trend", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const books = [
    { name: "DS", xml: ROSTER },
    { name: "DS tháng 10", xml: BEFORE },
  ];
  await openFile(workbench, asFile(await makeXlsx(books)));
  await check(workbench);
  await chooseInMenu(workbench, vi.pane.compare);
  const dialog = pane.getByRole("dialog", { name: vi.pane.compare });
  await expect(dialog.getByRole("heading", { name: vi.pane.compare })).toBeFocused();
  const said = dialog.getByRole("status").last();

  await dialog.locator("input[type=file]").setInputFiles(asFile(new TextEncoder().encode("Họ và tên"), "Hỏng.xlsx"));
  await expect(said).toHaveText(words.unreadable.broken);
  await dialog.getByRole("button", { name: words.compareSheet }).click();
  await expect(said).toHaveText(words.comparedWith("DS tháng 10", "DS tháng 10"));
  await expect(dialog.getByText(words.people("3", "3"))).toBeVisible();
  await expect(dialog.getByText(words.untold.unit)).toBeVisible();
  const lists = dialog.getByRole("heading", { level: 4 });
  const counts = ["joined", "left", "newlyDone", "noLongerDone"] as const;
  await expect(lists).toHaveText(counts.map((list) => new RegExp(`^${words.lists[list]}\\s*1$`, "u")));
  await lists.nth(0).getByRole("button").click();
  await dialog.getByRole("list", { name: words.lists.joined }).getByRole("button").press("Enter");
  await expect(page.getByRole("textbox", { name: "Ô", exact: true })).toHaveValue("B4");
  await lists.nth(1).getByRole("button").click();
  await expect(dialog.getByRole("list", { name: words.lists.left })).toHaveText("Phạm Văn Dũng");
  expect(await foundByAxe(workbench)).toEqual([]);

  await dialog
    .locator("input[type=file]")
    .setInputFiles(asFile(await makeXlsx([{ name: "DS", xml: BEFORE }]), "Cũ.xlsx"));
  await expect(said).toHaveText(words.comparedWith("Cũ.xlsx", "DS"));
  await expect(lists).toHaveCount(4);
  await dialog.getByLabel(words.since).fill("2026-10-25");
  await dialog.getByLabel(words.inReport).check();
  const sentence =
    "So với ngày 25/10/2026: thêm 1 người, bớt 1 người, thêm 1 người đạt mức 2, 1 người không còn đạt mức 2.";
  await expect(dialog.getByText(sentence)).toBeVisible();
  await dialog.getByRole("button", { name: vi.pane.back }).click();

  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported("Báo cáo VNeID"));
  const saved = await saveFile(workbench);
  const lines: string[] = [];
  (await savedSheet(workbench, "Báo cáo VNeID")).eachRow((row) => lines.push(row.getCell(1).text));
  expect(lines.filter((text) => text.startsWith("So với"))).toEqual([sentence]);

  // what was compared is not this any more
  await page.getByRole("tab", { name: "DS", exact: true }).click();
  await typeInto(page, "D4", "x");
  await chooseInMenu(workbench, vi.pane.compare);
  await expect(dialog.getByText(words.stale)).toBeVisible();
  await dialog.getByRole("button", { name: words.again }).click();
  await expect(dialog.getByText(words.stale)).toBeHidden();
  await dialog.getByRole("button", { name: vi.pane.back }).click();

  await setToday(page, "2026-12-25");
  await openFile(workbench, asFile(saved));
  await page.getByRole("tab", { name: "DS", exact: true }).click();
  await typeInto(page, "D4", "x");
  await check(workbench);
  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported("Báo cáo VNeID"));
  await showTab(workbench, "totals");
  const trend = pane.getByRole("table", { name: vi.totals.trend.title });
  await expect(trend.getByRole("row")).toHaveText([
    [vi.totals.trend.day, vi.totals.trend.done, vi.totals.trend.more].join(""),
    "25/11/20261/3 (33,3%)",
    "25/12/20262/3 (66,7%)+1",
  ]);
});
