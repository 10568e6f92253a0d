import { expect } from "@playwright/test";
import ExcelJS from "exceljs";
import { hiddenRows as enRows } from "../../src/text/en/hiddenRows";
import { findings as viFindings } from "../../src/text/vi/findings";
import { pane as viPane } from "../../src/text/vi/pane";
import { hiddenRows as viRows } from "../../src/text/vi/hiddenRows";
import { bookContents } from "../support/bookContents";
import { makeXlsx } from "../support/makeXlsx";
import { findingItem, unfoldRule } from "./findingItem";
import { test } from "./sharedWorkbench";
import { ROSTER } from "./smallRoster";
import {
  asFile,
  check,
  checkButton,
  chooseInMenu,
  clearHighlights,
  expectSaid,
  openFile,
  press,
  saveFile,
  type Workbench,
} from "./workbench";

/** Findings in rows 3 and 5; row 4 was hidden by the user. `filter` sets filter buttons over the list. */
async function roster({ filter }: { filter: boolean }): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRows([
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
    [1, "Nguyễn Văn An", "001099012345", "x"],
    [2, "Trần Thị Bình", "", "chưa"],
    [3, "Lê Văn Cường", "001202054321", "x"],
    [4, "Phạm Thị Dung", "", "x"],
    [5, "Hoàng Văn Em", "001088054322", "x"],
  ]);
  sheet.getRow(4).hidden = true;
  sheet.getRow(6).height = 33;
  if (filter) sheet.autoFilter = "A1:D6";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function hiddenRows(workbench: Workbench): Promise<number[]> {
  const { rows = {} } = (await bookContents(await saveFile(workbench))).sheets[0] ?? {};
  return Object.entries(rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row)] : []));
}

test("only rows with findings, also after the pane was closed; then the file is exactly as it was", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await roster({ filter: false })));
  const before = await bookContents(await saveFile(workbench));
  await check(workbench);
  const messages = pane.getByRole("list", { name: viPane.aboutSheet });
  await pane.getByRole("heading", { level: 2 }).first().getByRole("button").click();
  const told = await messages.innerText();
  await chooseInMenu(workbench, viRows.onlyFound);
  await expectSaid(workbench, viRows.rowsHidden("2"));
  expect(await hiddenRows(workbench)).toEqual([2, 4, 6]);

  // what we hid is not said to be hidden, and a check leaves the rows as they are
  await check(workbench);
  await expect(pane.getByText(viRows.hidden("2"))).toBeVisible();
  expect(await messages.innerText()).toBe(told);
  expect(await hiddenRows(workbench)).toEqual([2, 4, 6]);
  await clearHighlights(workbench, "DS");

  await page.getByLabel("Ngôn ngữ").selectOption("en-US");
  await expect(pane.getByText(enRows.hidden("2"))).toBeVisible();
  await press(workbench, enRows.showAll);
  await expectSaid(workbench, enRows.rowsShown("2"));
  await expect(pane.getByRole("button", { name: enRows.showAll })).toHaveCount(0);
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
  await page.getByLabel("Ngôn ngữ").selectOption("vi-VN");
  await expect(checkButton(workbench)).toBeVisible();
});

test("with the user's own filter on it asks, and does nothing unasked", async ({ workbench }) => {
  const { pane } = workbench;
  await openFile(workbench, asFile(await roster({ filter: true })));
  await check(workbench);
  await clearHighlights(workbench, "DS");
  const before = await bookContents(await saveFile(workbench));
  const question = pane.getByRole("group", { name: viRows.besideFilter.title });

  await chooseInMenu(workbench, viRows.onlyFound);
  await expect(question).toContainText(viRows.besideFilter.sentence);
  await expect(question.getByRole("button", { name: viRows.leave })).toBeFocused();
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
  await press(workbench, viRows.leave);
  await expect(question).toHaveCount(0);
  // the question is gone, and what it was asked from was a menu
  await expect(pane.getByRole("button", { name: viPane.writeSupplement })).toBeFocused();

  await chooseInMenu(workbench, viRows.onlyFound);
  await press(workbench, viRows.hideBeside);
  await expectSaid(workbench, viRows.rowsHidden("2"));
  expect(await hiddenRows(workbench)).toEqual([2, 4, 6]);
  await press(workbench, viRows.showAll);
  await expectSaid(workbench, viRows.rowsShown("2"));
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
});

test("a finding in a row that is hidden says so beside its cell, and shows the row", async ({ workbench }) => {
  const { page, pane } = workbench;
  const xml = ROSTER.replace(/<row r="([34])"/gu, '<row r="$1" hidden="1"');
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml }])));
  await check(workbench);
  const said = pane.getByText(viFindings.rowHidden);
  for (const [rule, cell, hidden] of [
    ["missing-citizen-id", "C3", [4]],
    ["missing-reason", "E4", []],
  ] as const) {
    await unfoldRule(workbench, rule, "1");
    await findingItem(workbench, rule, cell).click();
    await expect(said).toBeVisible();
    await press(workbench, viFindings.showRow);
    await expect(said).toHaveCount(0);
    await expect(page.getByRole("textbox", { name: "Ô", exact: true })).toHaveValue(cell);
    expect(await hiddenRows(workbench)).toEqual(hidden);
  }
  // nothing is said of a row in view
  await findingItem(workbench, "missing-citizen-id", "C3").click();
  await expect(page.getByRole("textbox", { name: "Ô", exact: true })).toHaveValue("C3");
  await expect(said).toHaveCount(0);
});
