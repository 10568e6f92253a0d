import { readFileSync } from "node:fs";
import { expect, type Locator } from "@playwright/test";
import ExcelJS from "exceljs";
import { supplementWords } from "../../src/text/documents/supplement";
import { vi } from "../../src/text/vi/vi";
import { pane as viPane } from "../../src/text/vi/pane";
import { totals as viTotals } from "../../src/text/vi/totals";
import { toDos as viToDos } from "../../src/text/vi/toDos";
import { truthOf, workbookFile } from "../support/truth";
import { foundByAxe } from "./foundByAxe";
import { paneFrame } from "./paneFrame";
import { test } from "./sharedWorkbench";
import { check, expectSaid, openFile, press, saveFile, showTab, type Workbench } from "./workbench";

const toDos = ({ pane }: Workbench): Locator => pane.getByRole("tabpanel", { name: viPane.tabs.toDos, exact: true });

/** The headings of the units, and what stands below each. */
async function unitsShown(workbench: Workbench): Promise<string[]> {
  const items = await toDos(workbench).getByRole("list", { name: viToDos.byUnit }).locator(":scope > li").all();
  return Promise.all(items.map(async (item) => (await item.innerText()).replace(/\s+/g, " ")));
}

test("the picture of level 2 says what the totals say, of the whole and of each unit, whatever the colours", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, workbookFile("06-merged-units-and-dates"));
  await check(workbench);
  const { totals, units } = truthOf("06-merged-units-and-dates");
  const said = (key: string) => String(totals[key] ?? "");
  const figures = await showTab(workbench, "totals");
  const picture = figures.getByRole("img").first();
  await expect(picture).toHaveAccessibleName(
    viTotals.progressOf(said("done"), said("notDone"), said("level2ToVerify")),
  );
  const widths = await picture.locator("span").evaluateAll((parts) => parts.map((part) => part.clientWidth));
  expect(widths).toHaveLength(3);
  const [done = 0, notDone = 0] = widths;
  expect(Math.abs(done / notDone - Number(totals["done"]) / Number(totals["notDone"]))).toBeLessThan(0.15);

  await pane.getByRole("button", { name: new RegExp(`^${viTotals.byUnit} \\d`) }).click();
  await expect(pane.getByRole("row").getByRole("img")).toHaveCount(units?.length ?? 0);

  // axe knows nothing of pictures: that the parts differ without colours is seen from how they are drawn
  for (const media of [{}, { colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    const looks = await picture.locator("span").evaluateAll((parts) =>
      parts.map((part) => {
        const { backgroundColor, backgroundImage, borderTopWidth } = getComputedStyle(part);
        const filled = !/^(rgba\(.*, 0\)|transparent)$/.test(backgroundColor);
        return `${borderTopWidth} ${filled ? "filled" : "blank"} ${backgroundImage === "none" ? "plain" : "hatched"}`;
      }),
    );
    expect([media, looks]).toEqual([media, ["1px filled plain", "1px blank plain", "1px blank hatched"]]);
    expect([media, await foundByAxe(workbench)]).toEqual([media, []]);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
});

test("next steps by unit: how many, which step, and who; a click selects the cell", async ({ workbench }) => {
  const { page } = workbench;
  await openFile(workbench, workbookFile("02-title-and-signatures"));
  await check(workbench);
  await showTab(workbench, "toDos");
  await toDos(workbench).getByRole("switch", { name: viToDos.byUnit }).click();
  await expect(toDos(workbench).getByText(viToDos.atPolice("9", "5"))).toBeVisible();
  const { register, "card-and-level-2": card } = vi.steps;
  expect(await unitsShown(workbench)).toEqual([
    `Văn phòng 2 ${card.name}: 1 · ${register.name}: 1`,
    `Phòng Tổ chức cán bộ 1 ${card.name}: 1`,
    `Phòng Kế hoạch - Tài chính 3 ${card.name}: 1 · ${register.name}: 2`,
    `Phòng Chế độ BHXH 1 ${card.name}: 1`,
    `Phòng Giám định BHYT 2 ${card.name}: 1 · ${register.name}: 1`,
  ]);
  await toDos(workbench).getByRole("button", { name: "Văn phòng 2" }).click();
  const people = toDos(workbench).getByRole("list", { name: "Văn phòng" }).getByRole("button");
  await expect(people).toHaveText([new RegExp(`${card.name} · G11`, "u"), new RegExp(`${register.name} · H12`, "u")]);
  await people.last().click();
  await expect(page.getByRole("textbox", { name: "Ô", exact: true })).toHaveValue("H12");
});

/** The sheet for the units in a saved file: all rows, each as its first seven cells. */
async function supplementIn(file: Uint8Array): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const sheet = workbook.getWorksheet(supplementWords.sheetTitle);
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => sheet?.getCell(row + 1, column + 1).value ?? null),
  );
}

test("the units are asked by a day and a place; what one fills in stays when it is written again; its page alone is a file", async ({
  workbench,
}) => {
  const { page } = workbench;
  await openFile(workbench, workbookFile("06-merged-units-and-dates"));
  await check(workbench);
  await showTab(workbench, "toDos");
  await toDos(workbench).getByRole("button", { name: vi.supplement.title }).click();
  const deadline = toDos(workbench).getByLabel(vi.supplement.deadline);
  const contact = toDos(workbench).getByRole("textbox", { name: vi.supplement.contact });
  await deadline.fill("2026-12-05");
  await contact.fill("Bà Mẫu, 0243 123 4567");
  expect(await foundByAxe(workbench)).toEqual([]);
  // the pane is closed with the focus still in the field, and opened again
  await contact.fill("Bà Mẫu, 0243 123 4568");
  await (
    await paneFrame(workbench)
  ).evaluate(() => {
    window.location.reload();
  });
  // of the pane as it is opened: the one that is closed offers to check again
  await expect(workbench.pane.getByRole("button", { name: viPane.check, exact: true })).toBeEnabled();
  await check(workbench);
  await showTab(workbench, "toDos");
  await toDos(workbench).getByRole("button", { name: vi.supplement.title }).click();
  await expect(contact).toHaveValue("Bà Mẫu, 0243 123 4568");
  await expect(deadline).toHaveValue("2026-12-05");
  await press(workbench, viPane.writeSupplement);
  await expectSaid(workbench, viPane.supplemented(supplementWords.sheetTitle));
  const written = await supplementIn(await saveFile(workbench));
  const texts = written.map(([first]) => first);
  expect(texts).toContain("Gửi lại trước ngày 05 tháng 12 năm 2026");
  expect(texts).toContain("Nơi nhận: Bà Mẫu, 0243 123 4568");
  const line = written.findIndex(([first]) => first === 1);
  const key = written[line]?.[6];
  expect(key).toMatch(/^[a-z-]+$/u);

  await page.evaluate(
    ([sheet, address]) => {
      window.workbench.coauthor.type(sheet, address, [["đã đối chiếu"]]);
    },
    [supplementWords.sheetTitle, `F${String(line + 1)}`] as const,
  );
  await press(workbench, viPane.dismiss);
  await press(workbench, viPane.writeSupplement);
  await expectSaid(workbench, viPane.supplemented(supplementWords.sheetTitle));
  const again = await supplementIn(await saveFile(workbench));
  expect(again.find((cells) => cells[6] === key)?.[5]).toBe("đã đối chiếu");

  const unit = toDos(workbench).getByRole("combobox", { name: vi.supplement.unit });
  const name = await unit.locator("option").first().innerText();
  await press(workbench, vi.supplement.makeFile);
  await expectSaid(workbench, vi.supplement.opened(name));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu sổ mới" }).click();
  const alone = await supplementIn(readFileSync(await (await download).path()));
  expect(alone.filter(([first]) => typeof first === "string" && / nội dung$/u.test(first))).toHaveLength(1);
  expect(alone.find((cells) => cells[6] === key)?.[5]).toBeNull();
});

test("where no unit can be told, nothing can be arranged by unit", async ({ workbench }) => {
  await openFile(workbench, workbookFile("58-no-unit-column"));
  await check(workbench);
  await showTab(workbench, "toDos");
  await expect(toDos(workbench).getByText(viToDos.about)).toBeVisible();
  await expect(toDos(workbench).getByRole("switch")).toHaveCount(0);
});
