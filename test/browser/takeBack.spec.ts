import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import ExcelJS from "exceljs";
import { SUPPLEMENT_MARK } from "../../src/documents/markNames";
import { templateWords } from "../../src/text/documents/template";
import { supplementWords } from "../../src/text/documents/supplement";
import { takeBack as viTakeBack } from "../../src/text/vi/takeBack";
import { template as viTemplate } from "../../src/text/vi/template";
import { vi } from "../../src/text/vi/vi";
import { bookContents } from "../support/bookContents";
import { dialog, writeCells } from "./fixDialog";
import { fillBlanks, textsInBlanks, writeWithRowsMoved } from "./filledBlanks";
import { foundByAxe } from "./foundByAxe";
import { test } from "./sharedWorkbench";
import { smallRoster } from "./smallRoster";
import { asFile, check, chooseInMenu, expectSaid, openFile, press, saveFile, savedSheet } from "./workbench";

async function load(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook;
}

/** The saved workbook as a unit sends it back: an ID for Bình, and for Cường no reason but a cross. */
async function answered(saved: Uint8Array): Promise<Uint8Array> {
  const workbook = await load(saved);
  const sheet = workbook.getWorksheet(supplementWords.sheetTitle);
  sheet?.eachRow((row) => {
    const name = row.getCell(2).value;
    if (name === "Trần Thị Bình") row.getCell(6).value = "001199054321";
    if (name === "Lê Văn Cường") row.getCell(6).value = "x";
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("what is filled in stays where the sheet is written again; what a unit sends back is shown, written and undone; what is no answer is listed", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  await check(workbench);
  await press(workbench, vi.pane.writeSupplement);
  await expectSaid(workbench, vi.pane.supplemented(supplementWords.sheetTitle));
  const filledIn = await fillBlanks(workbench, SUPPLEMENT_MARK, supplementWords.sheetTitle);
  expect(filledIn).toEqual([["answers", "gõ vào answers 1\ngõ vào answers 2"]]);
  await writeWithRowsMoved(workbench, SUPPLEMENT_MARK, supplementWords.sheetTitle, () =>
    press(workbench, vi.pane.writeSupplement),
  );
  await expect.poll(() => textsInBlanks(workbench, SUPPLEMENT_MARK, supplementWords.sheetTitle)).toEqual(filledIn);
  const saved = await saveFile(workbench);
  const before = (await bookContents(saved)).sheets[0];

  await chooseInMenu(workbench, vi.pane.takeBack);
  const page = pane.getByRole("dialog", { name: vi.pane.takeBack });
  await page.locator("input[type=file]").setInputFiles(asFile(await answered(saved), "don-vi.xlsx"));
  await expect(page.getByRole("status")).toContainText(viTakeBack.answers("2", "1"));
  await expect(page.getByRole("list", { name: viTakeBack.untaken })).toContainText(viTakeBack.why.notReason);
  expect(await foundByAxe(workbench)).toEqual([]);
  await page.getByRole("button", { name: viTakeBack.preview("1") }).click();
  await expect(dialog(workbench)).toContainText("001199054321");
  await writeCells(workbench, 1);
  await expectSaid(workbench, { title: vi.fixes.fixed("1"), sentence: "" });
  expect((await savedSheet(workbench, "DS")).getCell("C3")).toMatchObject({ value: "001199054321", numFmt: "@" });

  await press(workbench, vi.fixes.undo);
  await expectSaid(workbench, { title: vi.fixes.undone("1"), sentence: "" });
  expect((await bookContents(await saveFile(workbench))).sheets[0]?.cells).toEqual(before?.cells);
});

test("a template is made, and is read without a question", async ({ workbench }) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  await chooseInMenu(workbench, vi.pane.template);
  const form = pane.getByRole("dialog", { name: vi.pane.template });
  await form.getByLabel(vi.supplement.deadline).fill("2026-12-05");
  await form.getByLabel(vi.supplement.contact).fill("Chị Hoa, 0912 345 678");
  await form.getByRole("combobox", { name: viTemplate.room }).selectOption("100");
  await form.getByRole("button", { name: viTemplate.make }).click();
  await expect(form.getByRole("status")).toHaveText(viTemplate.made);
  expect(await foundByAxe(workbench)).toEqual([]);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu sổ mới" }).click();
  const file = readFileSync(await (await download).path());
  const workbook = await load(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([templateWords.listTitle, templateWords.guideTitle]);
  await openFile(workbench, asFile(file, "mau.xlsx"));
  await expect(pane.getByText(vi.pane.start.noPeople(templateWords.listTitle).title)).toBeVisible();
});
