import { expect } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import { hostErrors as viHostErrors } from "../../src/text/vi/hostErrors";
import { report as viReport } from "../../src/text/vi/report";
import { pane as viPane } from "../../src/text/vi/pane";
import { bookContents } from "../support/bookContents";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { dialog, writeCells } from "./fixDialog";
import { test } from "./sharedWorkbench";
import { HEADINGS } from "./smallRoster";
import { asFile, check, copiedFindings, expectSaid, openFile, press, saveFile, type Workbench } from "./workbench";

/** A roster on "DS" whose every person has one thing that can safely be put right, and an empty sheet behind it. */
function untidyRoster(people: number): Promise<Uint8Array> {
  const rows = Array.from({ length: people }, (_, i) => [
    i + 1,
    "Nguyễn Văn An",
    i % 3 === 0 ? 1_099_000_000 + i : `001 099 ${String(i + 1000).padStart(6, "0")}`,
    "x",
    "",
  ]);
  return makeXlsx([
    { name: "DS", xml: rowsXml([HEADINGS, ...rows]) },
    { name: "Khác", xml: "<sheetData/>" },
  ]);
}

async function openUntidy(workbench: Workbench, people: number): Promise<void> {
  await openFile(workbench, asFile(await untidyRoster(people)));
  await check(workbench);
}

test("500 fixes undone leave the file as it was", async ({ workbench }) => {
  await openUntidy(workbench, 500);
  const found = await copiedFindings(workbench);
  expect(found).toHaveLength(500);
  const before = await bookContents(await saveFile(workbench));

  await press(workbench, viFixes.fixSafe("500"));
  await writeCells(workbench, 500);
  await expectSaid(workbench, { title: viFixes.fixed("500"), sentence: "" });
  await expect(workbench.pane.getByText(viPane.noFindings)).toBeVisible();

  await press(workbench, viFixes.undo);
  await expectSaid(workbench, { title: viFixes.undone("500"), sentence: "" });
  expect(await copiedFindings(workbench)).toEqual(found);
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
});

const CHANGES = [
  {
    about: "protected",
    message: viHostErrors["sheet-protected"],
    change: ({ page }: Workbench) =>
      page.evaluate(async () => {
        await window.workbench.book?.findByName("DS")?.grid?.protect("", {});
      }),
  },
];

test("a column that is another one while fixes are looked at: said, and nothing is written", async ({ workbench }) => {
  const { page } = workbench;
  await openUntidy(workbench, 3);
  await press(workbench, viFixes.fixSafe("3"));
  await expect(dialog(workbench)).toBeVisible();
  await page.evaluate(() => {
    const { book } = window.workbench;
    book?.edit(book.findByName("DS")?.id ?? "", 0, 2, "Số định danh cá nhân");
  });
  await expect(dialog(workbench)).toContainText(viFixes.columnsGone("“Số CCCD”"));
  await expect(dialog(workbench).getByRole("button", { name: viFixes.write("3"), exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");
  await press(workbench, viFixes.fixSafe("3"));
  await writeCells(workbench, 3);
  await expectSaid(workbench, { title: viFixes.fixed("3"), sentence: "" });
});

test("a sheet deleted while fixes are looked at: Excel shows another, so nothing is written, and that is said", async ({
  workbench,
}) => {
  const { page } = workbench;
  await openUntidy(workbench, 3);
  await press(workbench, viFixes.fixSafe("3"));
  await expect(dialog(workbench)).toBeVisible();
  await page.evaluate(() => {
    const { book } = window.workbench;
    book?.deleteSheet(book.findByName("DS")?.id ?? "");
  });
  const before = await bookContents(await saveFile(workbench));
  await expect(dialog(workbench)).toContainText(viReport.waits);
  const write = dialog(workbench).getByRole("button", { name: viFixes.write("3"), exact: true });
  await expect(write).toBeDisabled();
  await write.press("Enter");
  await page.keyboard.press("Escape");
  await expect(dialog(workbench)).toHaveCount(0);
  expect(await bookContents(await saveFile(workbench))).toEqual(before);
});

for (const { about, message, change } of CHANGES)
  test(`a sheet ${about} while fixes are looked at: said so, and nothing is written`, async ({ workbench }) => {
    await openUntidy(workbench, 3);
    await press(workbench, viFixes.fixSafe("3"));
    await expect(dialog(workbench)).toBeVisible();
    await change(workbench);
    const before = await bookContents(await saveFile(workbench));
    await writeCells(workbench, 3);
    await expectSaid(workbench, message);
    await press(workbench, viPane.dismiss);
    expect(await bookContents(await saveFile(workbench))).toEqual(before);
  });
