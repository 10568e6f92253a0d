import { expect } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { rules as viRules } from "../../src/text/vi/rules";
import { bookContents } from "../support/bookContents";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { findingItem, unfoldRule } from "./findingItem";
import { changeMeanwhile, decide, dialog, shownFixes, writeCells } from "./fixDialog";
import { test } from "./sharedWorkbench";
import { HEADINGS } from "./smallRoster";
import {
  asFile,
  check,
  clearHighlights,
  copiedFindings,
  expectSaid,
  openFile,
  press,
  saveFile,
  type Workbench,
} from "./workbench";

/** Lost zeros in C2, blanks in C3 and B4, a mark that says nothing in D3, no reason in E4, TCVN3 in B5. */
const ROWS = rowsXml([
  HEADINGS,
  [1, "Nguyễn Văn An", 1_099_012_345, "x", ""],
  [2, "Trần Thị Bình", "001 199 054 321", "?", ""],
  [3, "Lê  Văn Cường", "001202054321", "chưa", ""],
  [4, "NguyÔn V¨n Dòng", "001088054322", "x", ""],
]);

const FOUND = [
  "B4 untidy-text",
  "B5 legacy-font-text",
  "C2 lost-leading-zero",
  "C3 untidy-citizen-id",
  "D3 unclear-level-2",
  "E4 missing-reason",
];

async function openRoster(workbench: Workbench): Promise<void> {
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: ROWS }])));
  await check(workbench);
  expect(await copiedFindings(workbench)).toEqual(FOUND);
}

test("all that is safe: previewed, written, checked again, undone", async ({ workbench }) => {
  await openRoster(workbench);
  await clearHighlights(workbench, "DS");
  const opened = await bookContents(await saveFile(workbench));

  await press(workbench, viFixes.fixSafe("3"));
  expect(await shownFixes(workbench)).toEqual([
    "Ô | Cũ | Mới",
    "C2 Nguyễn Văn An | 1099012345 | 001099012345",
    "C3 Trần Thị Bình | 001 199 054 321 | 001199054321",
    `B4 Lê Văn Cường | Lê ${viFixes.invisible.blank}Văn Cường | Lê Văn Cường`,
  ]);
  await workbench.page.keyboard.press("Escape");
  await expect(dialog(workbench)).toHaveCount(0);
  await expect(workbench.pane.getByRole("button", { name: viFixes.fixSafe("3"), exact: true })).toBeFocused();
  expect(await bookContents(await saveFile(workbench))).toEqual(opened);

  await press(workbench, viFixes.fixSafe("3"));
  await writeCells(workbench, 3);
  await expectSaid(workbench, { title: viFixes.fixed("3"), sentence: "" });
  expect(await copiedFindings(workbench)).toEqual(FOUND.filter((found) => /legacy|unclear|reason/.test(found)));
  const fixed = (await bookContents(await saveFile(workbench))).sheets[0]?.cells;
  expect(fixed?.["C2"]).toMatchObject({ value: "001099012345", style: { numFmt: "@" } });
  expect(fixed?.["B4"]?.value).toBe("Lê Văn Cường");

  await press(workbench, viFixes.undo);
  await expectSaid(workbench, { title: viFixes.undone("3"), sentence: "" });
  expect(await copiedFindings(workbench)).toEqual(FOUND);
  await expect(workbench.pane.getByRole("button", { name: viFixes.undo })).toHaveCount(0);
  await clearHighlights(workbench, "DS");
  expect(await bookContents(await saveFile(workbench))).toEqual(opened);
});

test("what a co-author changes between preview and writing is left alone, and said", async ({ workbench }) => {
  await openRoster(workbench);
  await press(workbench, viFixes.fixSafe("3"));
  await expect(dialog(workbench)).toBeVisible();
  await changeMeanwhile(workbench.page, 2, 2, "'001199099999");
  await writeCells(workbench, 3);
  await expectSaid(workbench, { title: viFixes.fixed("2"), sentence: viFixes.leftChanged("1") });
  const { cells } = (await bookContents(await saveFile(workbench))).sheets[0] ?? {};
  expect(cells?.["C2"]?.value).toBe("001099012345");
  expect(cells?.["C3"]?.value).toBe("001199099999");
});

test("decisions: asked for, in the words of the column; old fonts: confirmed", async ({ workbench }) => {
  await openRoster(workbench);
  const { pane } = workbench;
  await unfoldRule(workbench, "unclear-level-2", "1");
  await findingItem(workbench, "unclear-level-2", "D3").click();
  await decide(workbench, "D3", viFixes.no("chưa"));
  await expectSaid(workbench, { title: viFixes.fixed("1"), sentence: "" });

  await unfoldRule(workbench, "missing-reason", "2");
  await press(workbench, viFixes.fixAllOf(viRules["missing-reason"].name));
  await expect(dialog(workbench)).toContainText("Trần Thị Bình");
  await expect(dialog(workbench).getByRole("button", { name: viFixes.write("0") })).toBeDisabled();
  await dialog(workbench).getByRole("combobox", { name: viFixes.decideAll }).selectOption("Nghỉ thai sản");
  await dialog(workbench)
    .getByRole("combobox", { name: viFixes.decide("E4") })
    .selectOption(viFixes.leave);
  // what was decided is there again, wherever its people stand by then
  await workbench.page.keyboard.press("Escape");
  await expect(dialog(workbench)).toHaveCount(0);
  await press(workbench, viFixes.fixAllOf(viRules["missing-reason"].name));
  const decided = (cell: string) =>
    dialog(workbench)
      .getByRole("combobox", { name: viFixes.decide(cell) })
      .locator("option:checked");
  await expect(decided("E3")).toHaveText("Nghỉ thai sản");
  await expect(decided("E4")).toHaveText(viFixes.leave);
  await writeCells(workbench, 1);
  await expectSaid(workbench, { title: viFixes.fixed("1"), sentence: "" });

  await unfoldRule(workbench, "legacy-font-text", "1");
  await findingItem(workbench, "legacy-font-text", "B5").click();
  await expect(pane.getByText("NguyÔn V¨n Dòng → Nguyễn Văn Dũng", { exact: true })).toBeVisible();
  await press(workbench, viFixes.fixCell("B5"));
  await expectSaid(workbench, { title: viFixes.fixed("1"), sentence: "" });
  expect(await copiedFindings(workbench)).toEqual([
    "B4 untidy-text",
    "C2 lost-leading-zero",
    "C3 untidy-citizen-id",
    "E4 missing-reason",
  ]);
  const { cells } = (await bookContents(await saveFile(workbench))).sheets[0] ?? {};
  expect(["B5", "D3", "E3"].map((cell) => cells?.[cell]?.value)).toEqual(["Nguyễn Văn Dũng", "chưa", "Nghỉ thai sản"]);
  await expect(pane.getByRole("button", { name: viFixes.undo })).toBeVisible();
});
