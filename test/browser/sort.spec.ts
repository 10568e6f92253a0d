import { expect, type Locator } from "@playwright/test";
import { bookContents } from "../support/bookContents";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { selectCell } from "./cellPlaces";
import { test } from "./sharedWorkbench";
import { heard, listen } from "./sheetEvents";
import { HEADINGS } from "./smallRoster";
import { pane as viPane } from "../../src/text/vi/pane";
import { asFile, check, openFile, press, saveFile, shownHighlights } from "./workbench";

const PEOPLE: (readonly (string | number)[])[] = [
  [1, "Trần Thị Bình", "", "chưa", "Nghỉ thai sản"],
  [2, "Phạm Văn Dũng", "001099012345", "x", ""],
  [3, "Lê Văn Cường", "001202054321", "chưa", ""],
  [4, "Đỗ Thị An", "", "x", ""],
];

test("sorting the roster after a check can be undone; its highlights are on the right people once they are set again", async ({
  workbench,
}) => {
  const { page } = workbench;
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const name = (row: number): Locator => page.locator(`[data-address="B${row}"]`);
  /** Highlights by the person they are on, in place of the row. */
  const byPerson = async (): Promise<string[]> => {
    const shown = await shownHighlights(workbench, "DS");
    const names = new Map<string, string>();
    for (let row = 2; row <= 5; row++) names.set(String(row), (await name(row).getAttribute("data-value")) ?? "");
    const named = (_: string, column: string, row: string): string => `${column} ${names.get(row) ?? ""}`;
    return shown.map((each) => each.replace(/^([A-Z]+)(\d+)/, named)).sort();
  };
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: rowsXml([HEADINGS, ...PEOPLE]) }])));
  await check(workbench);
  const before = await bookContents(await saveFile(workbench));
  const highlights = await byPerson();
  expect(highlights).toEqual([
    "C Trần Thị Bình missing-citizen-id",
    "C Đỗ Thị An missing-citizen-id",
    "D Lê Văn Cường to-do",
    "D Trần Thị Bình to-do",
    "D Đỗ Thị An level-2-without-citizen-id",
    "E Lê Văn Cường missing-reason",
  ]);
  await listen(workbench);
  const old = workbench.pane.getByText(viPane.marksAreOld);

  await selectCell(page, "A3");
  await button("Sắp xếp Z→A").click();
  await expect(name(2)).toHaveAttribute("data-value", "Đỗ Thị An");
  await expect(old).toBeVisible();

  await selectCell(page, "C4");
  await button("Sắp xếp A→Z").click();
  await expect(name(2)).toHaveAttribute("data-value", "Phạm Văn Dũng");
  await expect(name(4)).toHaveAttribute("data-value", "Đỗ Thị An");
  const { sheets } = await bookContents(await saveFile(workbench));
  expect([2, 3, 4, 5].map((row) => sheets[0]?.cells[`B${row}`]?.value)).toEqual([
    "Phạm Văn Dũng",
    "Lê Văn Cường",
    "Đỗ Thị An",
    "Trần Thị Bình",
  ]);

  await button("Hoàn tác").click();
  await button("Hoàn tác").click();
  await expect(name(2)).toHaveAttribute("data-value", "Trần Thị Bình");
  await expect.poll(byPerson).toEqual(highlights);
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
  await expect
    .poll(() => heard(workbench))
    .toEqual([
      "A2:E5 RangeEdited Local Unknown",
      "A2:E5 sorted Local",
      "A2:E4 RangeEdited Local Unknown",
      "A2:E4 sorted Local",
      "A2:E4 RangeEdited Local Unknown",
      "A2:E4 sorted Local",
      "A2:E5 RangeEdited Local Unknown",
      "A2:E5 sorted Local",
    ]);

  await selectCell(page, "A3");
  await button("Sắp xếp Z→A").click();
  await expect(old).toBeVisible();
  await press(workbench, viPane.redraw);
  await expect.poll(byPerson).toEqual(highlights);
});
