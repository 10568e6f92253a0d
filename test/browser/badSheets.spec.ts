import { expect } from "@playwright/test";
import { hostErrors as viHostErrors } from "../../src/text/vi/hostErrors";
import { pane as viPane } from "../../src/text/vi/pane";
import { sheetFindings as viSheetFindings } from "../../src/text/vi/sheetFindings";
import { bookContents } from "../support/bookContents";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { test } from "./sharedWorkbench";
import { HEADINGS, ROSTER, smallRoster } from "./smallRoster";
import {
  asFile,
  check,
  checkButton,
  chooseInMenu,
  copiedFindings,
  expectSaid,
  openFile,
  press,
  pressInReport,
  saveFile,
  type Workbench,
} from "./workbench";

const NOT_ROSTERS = [
  { about: "an empty sheet", xml: "<sheetData/>", message: viSheetFindings["no-roster"]({}) },
  {
    about: "a sheet with no roster",
    xml: rowsXml([
      ["Mặt hàng", "Đơn giá", "Số lượng"],
      ["Giấy A4", 65_000, 20],
      ["Mực in", 450_000, 2],
    ]),
    message: viSheetFindings["no-roster"]({}),
  },
  { about: "headings with nobody below", xml: rowsXml([HEADINGS]), message: viSheetFindings["no-people"]({}) },
];

for (const { about, xml, message } of NOT_ROSTERS)
  test(`${about}: said, no report offered, nothing changed`, async ({ workbench }) => {
    const file = await makeXlsx([{ name: "Trang 1", xml }]);
    await openFile(workbench, asFile(file));
    await check(workbench);
    const said = workbench.pane.getByRole("list", { name: viPane.aboutSheet }).getByRole("listitem");
    await expect(said).toHaveText([`${message.title}${message.sentence}`]);
    await expect(workbench.pane.getByRole("button", { name: viPane.writeReport })).toHaveCount(0);
    expect(await bookContents(await saveFile(workbench))).toEqual(await bookContents(file));
  });

test("no workbook open: said by whatever is pressed", async ({ workbench }) => {
  await openFile(workbench, asFile(await smallRoster()));
  await check(workbench);
  await workbench.page.getByRole("button", { name: "Đóng tệp" }).click();
  await expect(workbench.page.getByText("Chưa mở sổ làm việc nào.", { exact: false })).toBeVisible();
  for (const action of [
    () => checkButton(workbench).click(),
    () => chooseInMenu(workbench, viPane.clearHighlights),
    () => pressInReport(workbench, viPane.writeReport),
  ]) {
    await action();
    await expectSaid(workbench, viHostErrors["no-workbook"]);
    await press(workbench, viPane.dismiss);
  }
});

test("a chart sheet is active when the pane opens: another sheet is offered, and checked", async ({ workbench }) => {
  const file = await makeXlsx(
    [
      { name: "Biểu đồ", xml: "", folder: "chartsheets" },
      { name: "DS", xml: ROSTER },
      { name: "Trống", xml: "<sheetData/>" },
    ],
    { before: '<bookViews><workbookView activeTab="0"/></bookViews>' },
  );
  await openFile(workbench, asFile(file));
  await expect(workbench.page.getByRole("tab", { name: "Biểu đồ" })).toHaveAttribute("aria-selected", "true");
  await expect(workbench.page.getByText("Trang tính này là biểu đồ, không có ô.")).toBeVisible();
  const before = await bookContents(await saveFile(workbench));

  const sheets = workbench.pane.getByRole("combobox", { name: viPane.sheet });
  await expect(sheets).toHaveValue("DS");
  await sheets.selectOption("Trống");
  await check(workbench);
  await expect(workbench.pane.getByText(viSheetFindings["no-roster"]({}).title)).toBeVisible();
  expect(await bookContents(await saveFile(workbench))).toEqual(before);

  await sheets.selectOption("DS");
  await check(workbench);
  expect(await copiedFindings(workbench)).toEqual(["C3 missing-citizen-id", "E4 missing-reason"]);
});

async function checkedUnmarked(workbench: Workbench, file: Uint8Array): Promise<void> {
  await openFile(workbench, asFile(file));
  await check(workbench);
  expect(await copiedFindings(workbench)).toEqual(["C3 missing-citizen-id", "E4 missing-reason"]);
}

test("a protected sheet: checked and not highlighted, which is said; clearing is refused", async ({ workbench }) => {
  const file = await smallRoster('<sheetProtection sheet="1"/>');
  await checkedUnmarked(workbench, file);
  const { title, sentence } = viPane.notHighlighted;
  await workbench.pane.getByRole("button", { name: title }).click();
  await expect(workbench.pane.getByText(sentence)).toBeVisible();
  expect(await bookContents(await saveFile(workbench))).toEqual(await bookContents(file));

  await chooseInMenu(workbench, viPane.clearHighlights);
  await expectSaid(workbench, viHostErrors["sheet-protected"]);
  expect(await bookContents(await saveFile(workbench))).toEqual(await bookContents(file));
});

test("a protected structure: checked and highlighted, but no report sheet is added", async ({ workbench }) => {
  await checkedUnmarked(workbench, await smallRoster("", { before: '<workbookProtection lockStructure="1"/>' }));
  const checked = await bookContents(await saveFile(workbench));
  await pressInReport(workbench, viPane.writeReport);
  await expectSaid(workbench, viHostErrors["workbook-protected"]);
  expect(await bookContents(await saveFile(workbench))).toEqual(checked);
});
