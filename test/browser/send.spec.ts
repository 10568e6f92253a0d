import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import ExcelJS from "exceljs";
import { vi } from "../../src/text/vi/vi";
import { workbookFile } from "../support/truth";
import { test } from "./sharedWorkbench";
import { check, expectSaid, openFile, pressInReport, saveFile } from "./workbench";

const TITLE = "Báo cáo VNeID";

async function load(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook;
}

/** What stands in each cell of the report sheet that holds something. */
function valuesOf(workbook: ExcelJS.Workbook): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  workbook.getWorksheet(TITLE)?.eachRow((row) => {
    row.eachCell(({ address, value }) => {
      values[address] = value;
    });
  });
  return values;
}

test("“Tạo bản gửi” opens a workbook with the report alone, which says what the report sheet says", async ({
  workbench,
}) => {
  const { page } = workbench;
  await openFile(workbench, workbookFile("02-title-and-signatures"));
  await check(workbench);
  await pressInReport(workbench, "Tách thành tệp riêng");
  await expectSaid(workbench, vi.send.noReport);

  await pressInReport(workbench, "Lập báo cáo");
  await expectSaid(workbench, vi.pane.reported(TITLE));
  await expect(page.getByText("Biểu đồ có trong tệp, Excel sẽ vẽ")).toBeVisible();
  await pressInReport(workbench, "Tách thành tệp riêng");
  await expectSaid(workbench, vi.send.opened);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu sổ mới" }).click();
  const copy = await load(readFileSync(await (await download).path()));
  const saved = await load(await saveFile(workbench));
  expect(copy.worksheets.map(({ name }) => name)).toEqual([TITLE]);
  expect(valuesOf(copy)).toEqual(valuesOf(saved));

  await page.getByRole("button", { name: "Mở sổ mới" }).click();
  await expect(page.getByRole("tab", { name: TITLE })).toBeVisible();
  await expect(page.getByRole("tablist", { name: "Trang tính" }).getByRole("tab")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Mở sổ mới" })).toBeHidden();
});
