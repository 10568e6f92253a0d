import { expect } from "@playwright/test";
import type ExcelJS from "exceljs";
import { vi } from "../../src/text/vi/vi";
import { hostErrors as viHostErrors } from "../../src/text/vi/hostErrors";
import { makeXlsx } from "../support/makeXlsx";
import { readReport } from "../support/readReport";
import { typeInto } from "./cellPlaces";
import { test } from "./sharedWorkbench";
import { ROSTER, smallRoster } from "./smallRoster";
import { asFile, check, expectSaid, openFile, pressInReport, savedSheet, showTab, type Workbench } from "./workbench";

const TITLE = "Báo cáo VNeID";
const { report } = vi;

const savedReport = (workbench: Workbench, name = TITLE): Promise<ExcelJS.Worksheet> => savedSheet(workbench, name);

/** Texts of the sheet's columns where letterhead and blanks begin. */
const textsOf = (sheet: ExcelJS.Worksheet) =>
  [1, 3, 4].flatMap((column) =>
    (sheet.getColumn(column).values as unknown[]).filter((value) => typeof value === "string"),
  );

const rowOf = (sheet: ExcelJS.Worksheet, text: string) => sheet.getColumn(1).values.indexOf(text);

async function fillIn({ pane }: Workbench): Promise<void> {
  const form = pane.getByRole("form", { name: report.title });
  await form.getByLabel(report.office).fill("BHXH tỉnh Lai Châu");
  await form.getByLabel(report.place).fill("Lai Châu");
  await form.getByRole("button", { name: report.more, exact: true }).click();
  await form.getByLabel(report.form).selectOption(report.forms.standalone);
  await form.getByLabel(report.number.standalone).fill("Số: 12/BC-BHXH");
  await form.getByLabel(report.signerName("2")).fill("Tao Thị B");
}

test("the report: filled in, looked at, written, typed over, written again after the roster has changed", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  await check(workbench);
  const figures = await showTab(workbench, "totals");
  await expect(figures.getByRole("row", { name: vi.pane.notDone })).toContainText(/2\s*66,7%/u);
  await expect(await showTab(workbench, "report")).toContainText(report.final);
  await fillIn(workbench);

  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported(TITLE));
  const written = await savedReport(workbench);
  expect(textsOf(written)).toEqual(
    expect.arrayContaining(["BHXH TỈNH LAI CHÂU", "Số: 12/BC-BHXH", "Lai Châu, ngày …… tháng …… năm 2026"]),
  );
  expect(readReport(written).totals).toMatchObject({ total: 3, done: 1, notDone: 2 });

  const line = rowOf(written, "1. Khó khăn, vướng mắc:") + 1;
  await typeInto(page, "C4", "Lai Châu, ngày 25 tháng 11 năm 2026");
  await typeInto(page, `A${line}`, "- Thiếu điện thoại");
  await page.getByRole("tab", { name: "DS" }).click();
  // The roster is checked again by itself.
  await typeInto(page, "D3", "x");
  const stale = pane.getByText(vi.pane.status.reportStale, { exact: true });
  await expect(stale.first()).toBeVisible();

  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported(TITLE));
  await expect(stale).toHaveCount(0);
  const again = await savedReport(workbench);
  expect(readReport(again).totals).toMatchObject({ total: 3, done: 2, notDone: 1 });
  expect(textsOf(again)).toEqual(
    expect.arrayContaining([
      "- Thiếu điện thoại",
      "Số: 12/BC-BHXH",
      "Lai Châu, ngày 25 tháng 11 năm 2026",
      "Tao Thị B",
    ]),
  );
});

test("a sheet of the user's own with the name of the report stays as it is", async ({ workbench }) => {
  const own = "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>của tôi</t></is></c></row></sheetData>";
  await openFile(
    workbench,
    asFile(
      await makeXlsx([
        { name: "DS", xml: ROSTER },
        { name: TITLE, xml: own },
      ]),
    ),
  );
  await check(workbench);
  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reportedElsewhere(`${TITLE} (2)`));
  expect((await savedReport(workbench)).getSheetValues()).toEqual([undefined, [undefined, "của tôi"]]);
  expect(readReport(await savedReport(workbench, `${TITLE} (2)`)).totals).toMatchObject({ total: 3 });
});

test("in a protected workbook nothing is written, and that is said", async ({ workbench }) => {
  const before = '<workbookProtection lockStructure="1"/>';
  await openFile(workbench, asFile(await smallRoster("", { before })));
  await check(workbench);
  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, viHostErrors["workbook-protected"]);
  await expect(workbench.page.getByRole("tablist", { name: "Trang tính" }).getByRole("tab")).toHaveCount(1);
});
