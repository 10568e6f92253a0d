import { expect } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { hiddenRows as viHiddenRows } from "../../src/text/vi/hiddenRows";
import { pane as viPane } from "../../src/text/vi/pane";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { swapNames } from "./sheetNames";
import { shownFixes, writeCells } from "./fixDialog";
import { test } from "./sharedWorkbench";
import { HEADINGS } from "./smallRoster";
import {
  asFile,
  check,
  chooseInMenu,
  clearHighlights,
  expectSaid,
  openFile,
  press,
  savedSheet,
  shownFindings,
  shownHighlights,
  type Workbench,
} from "./workbench";

const person = (name: string) => [1, name, "001 199 054 321", "x", ""];
const well = [2, "Trần Thị Bình", "001199054322", "x", ""];

/** Two sheets alike, but for whom they name: what is meant for one could be done to the other without a complaint. */
async function openTwo(workbench: Workbench): Promise<void> {
  const sheet = (name: string) => rowsXml([HEADINGS, person(name), well]);
  const file = await makeXlsx([
    { name: "DS", xml: sheet("Nguyễn Văn An") },
    { name: "Khác", xml: sheet("Lê Văn Cường") },
  ]);
  await openFile(workbench, asFile(file));
}

async function idsOf(workbench: Workbench, sheet: string): Promise<unknown[]> {
  const saved = await savedSheet(workbench, sheet);
  return [saved.getCell("B2").value, saved.getCell("C2").value];
}

test("the sheet that is chosen is checked, whichever has its name by now", async ({ workbench }) => {
  await openTwo(workbench);
  await expect(workbench.pane.getByRole("combobox", { name: viPane.sheet })).toHaveValue("DS");
  await swapNames(workbench, "DS", "Khác");
  await check(workbench);
  await expect(workbench.pane.getByRole("combobox", { name: viPane.sheet })).toHaveValue("Khác");
  await expect.poll(() => shownFindings(workbench, "Khác")).toEqual(["C2 untidy-citizen-id"]);
  expect(await shownHighlights(workbench, "DS")).toEqual([]);
  await swapNames(workbench, "DS", "Khác");
  await clearHighlights(workbench, "DS");
  await expect.poll(() => shownHighlights(workbench, "DS")).toEqual([]);
});

test("a preview that is open, and undoing it, follow the sheet they are about", async ({ workbench }) => {
  await openTwo(workbench);
  await check(workbench);
  await press(workbench, viFixes.fixSafe("1"));
  expect(await shownFixes(workbench)).toHaveLength(2);
  await swapNames(workbench, "DS", "Khác");
  await writeCells(workbench, 1);
  await expectSaid(workbench, { title: viFixes.fixed("1"), sentence: "" });
  expect(await idsOf(workbench, "Khác")).toEqual(["Nguyễn Văn An", "001199054321"]);
  expect(await idsOf(workbench, "DS")).toEqual(["Lê Văn Cường", "001 199 054 321"]);
  await swapNames(workbench, "DS", "Khác");
  await press(workbench, viFixes.undo);
  await expectSaid(workbench, { title: viFixes.undone("1"), sentence: "" });
  expect(await idsOf(workbench, "DS")).toEqual(["Nguyễn Văn An", "001 199 054 321"]);
  expect(await idsOf(workbench, "Khác")).toEqual(["Lê Văn Cường", "001 199 054 321"]);
});

test("rows are hidden and shown again on the sheet they are of", async ({ workbench }) => {
  await openTwo(workbench);
  await check(workbench);
  const hidden = async (sheet: string) => (await savedSheet(workbench, sheet)).getRow(3).hidden;
  await swapNames(workbench, "DS", "Khác");
  await chooseInMenu(workbench, viHiddenRows.onlyFound);
  await expectSaid(workbench, viHiddenRows.rowsHidden("1"));
  expect([await hidden("Khác"), await hidden("DS")]).toEqual([true, false]);
  await swapNames(workbench, "DS", "Khác");
  await press(workbench, viHiddenRows.showAll);
  await expectSaid(workbench, viHiddenRows.rowsShown("1"));
  expect([await hidden("DS"), await hidden("Khác")]).toEqual([false, false]);
});
