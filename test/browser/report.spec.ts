import { expect, type Locator } from "@playwright/test";
import type ExcelJS from "exceljs";
import { REPORT_MARK } from "../../src/documents/markNames";
import { vi } from "../../src/text/vi/vi";
import { hostErrors as viHostErrors } from "../../src/text/vi/hostErrors";
import { letter as viLetter } from "../../src/text/vi/letter";
import { makeXlsx } from "../support/makeXlsx";
import { readReport } from "../support/readReport";
import { rowsXml } from "../support/rowsXml";
import { typeInto } from "./cellPlaces";
import { emailPage, haveNoMailProgram, mail } from "./emailPage";
import { fillBlanks, textsInBlanks, writeWithRowsMoved } from "./filledBlanks";
import { setNow } from "./setNow";
import { test } from "./sharedWorkbench";
import { HEADINGS, ROSTER, smallRoster } from "./smallRoster";
import {
  asFile,
  check,
  expectSaid,
  openFile,
  press,
  pressInReport,
  savedSheet,
  showTab,
  type Workbench,
} from "./workbench";

const TITLE = "Báo cáo VNeID";
const { report } = vi;

const savedReport = (workbench: Workbench, name = TITLE): Promise<ExcelJS.Worksheet> => savedSheet(workbench, name);

/** Texts of the sheet's columns where letterhead and blanks begin. */
const textsOf = (sheet: ExcelJS.Worksheet) =>
  [1, 6, 8].flatMap((column) =>
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
  await expect(figures.getByRole("row", { name: vi.totals.notDone })).toContainText(/2\s*66,7%/u);
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
  await typeInto(page, "E4", "Lai Châu, ngày 25 tháng 11 năm 2026");
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

/** People with units, of whom one is to be verified: the report is a draft, whose table has a column of remarks. */
const draftRoster = (): Promise<Uint8Array> =>
  makeXlsx([
    {
      name: "DS",
      xml: rowsXml([
        [...HEADINGS, "Đơn vị"],
        [1, "Nguyễn Văn An", "00109901234567", "x", "", "Văn phòng"],
        [2, "Trần Thị Bình", "001199054321", "chưa", "Nghỉ thai sản", "Văn phòng"],
        [3, "Lê Văn Cường", "001202054321", "chưa", "", "Phòng Chế độ"],
      ]),
    },
  ]);

for (const form of ["annex", "standalone"] as const)
  test(`every blank of a draft, ${form}, typed over, rows put in and deleted round it: written again, each text is in its place`, async ({
    workbench,
  }) => {
    const { pane } = workbench;
    await openFile(workbench, asFile(await draftRoster()));
    await check(workbench);
    await showTab(workbench, "report");
    const fields = pane.getByRole("form", { name: report.title });
    await fields.getByRole("button", { name: report.more, exact: true }).click();
    await fields.getByLabel(report.form).selectOption(report.forms[form]);
    await fields.getByLabel(report.signerTitle("3"), { exact: true }).fill("GIÁM ĐỐC");
    await press(workbench, vi.pane.writeReport);
    await expectSaid(workbench, vi.pane.reported(TITLE));

    const typed = await fillBlanks(workbench, REPORT_MARK, TITLE);
    const own = form === "annex" ? ["letter"] : ["number", "addressee", "recipients"];
    const names = typed.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(["superior", "office", "placeAndDate", "title2", "name0", "difficulties", ...own]),
    );
    expect(names.filter((name) => name.startsWith("remark."))).toHaveLength(12);
    await writeWithRowsMoved(workbench, REPORT_MARK, TITLE, () => press(workbench, vi.pane.writeReport));
    await expect.poll(() => textsInBlanks(workbench, REPORT_MARK, TITLE)).toEqual(typed);
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

/** A step of the report by the name of its button, which stands in the step itself or in the bar. */
const step = ({ pane }: Workbench, name: string): Locator =>
  pane.getByRole("region", { name: report.steps }).getByRole("listitem").filter({ hasText: name });

/** Makes it a time of that day in Vietnam, "09:15", for the panes that are open too. */
const setTime = ({ page }: Workbench, time: string): Promise<void> =>
  setNow(page, new Date(`2026-11-25T${time}:00+07:00`));

const at = (time: string): string => `${time} 25/11/2026`;

/** A workbook with two rosters: everybody's is on "DS", one person's on "Khác". */
async function twoRosters(): Promise<Uint8Array> {
  const other = rowsXml([HEADINGS, [1, "Phạm Thị Dung", "", "chưa", ""]]);
  return makeXlsx([
    { name: "DS", xml: ROSTER },
    { name: "Khác", xml: other },
  ]);
}

test("the steps of the report say how each stands and since when, also once the roster has changed; of a sheet that is left nothing is made", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const { writeReport } = vi.pane;
  const { makeCopy, writeLetter } = vi.send;
  const tabs = page.getByRole("tablist", { name: "Trang tính" }).getByRole("tab");
  const reportTab = pane.getByRole("tab", { name: vi.pane.tabs.report, exact: true });
  const dot = reportTab.locator("span:empty");
  await openFile(workbench, asFile(await twoRosters()));
  await setTime(workbench, "09:10");
  await check(workbench);
  await showTab(workbench, "report");
  for (const name of [writeReport, makeCopy, writeLetter])
    await expect(step(workbench, name)).toContainText(report.notYet);

  await setTime(workbench, "09:15");
  await press(workbench, writeReport);
  await expectSaid(workbench, vi.pane.reported(TITLE));
  await expect(step(workbench, writeReport)).toContainText(report.doneAt(at("09:15")));
  await expect(step(workbench, makeCopy)).toContainText(report.notYet);
  await setTime(workbench, "09:20");
  await press(workbench, makeCopy);
  await expectSaid(workbench, vi.send.opened);
  await expect(step(workbench, makeCopy)).toContainText(report.doneAt(at("09:20")));
  await setTime(workbench, "09:25");
  await press(workbench, writeLetter);
  await haveNoMailProgram(workbench);
  await mail(workbench).click();
  await expect(emailPage(workbench).getByRole("status")).toHaveText(viLetter.copied);
  await press(workbench, vi.pane.back);
  await expect(step(workbench, writeLetter)).toContainText(report.doneAt(at("09:25")));
  await expect(dot).toHaveCount(0);

  await page.getByRole("tab", { name: "DS" }).click();
  await typeInto(page, "D3", "x");
  await expect(dot).toBeVisible();
  await expect(reportTab).toHaveAccessibleDescription(report.stale);
  await expect(pane.locator("main > p")).toHaveText(vi.pane.status.reportStale);
  await expect(step(workbench, writeReport)).toContainText(report.doneOnOther(at("09:15")));
  await expect(step(workbench, makeCopy)).toContainText(report.doneOnOther(at("09:20")));

  // of a report that is stale nothing is made before that was said
  await press(workbench, makeCopy);
  await expectSaid(workbench, vi.send.stale);
  await press(workbench, writeLetter);
  await expectSaid(workbench, vi.send.stale);
  await press(workbench, vi.send.emailAllTheSame);
  await expect(emailPage(workbench)).toContainText(vi.send.stale.title);
  const openMail = emailPage(workbench).getByText(viLetter.openMail, { exact: true });

  // what she changed in the email stays, also where the numbers change beneath it
  const body = emailPage(workbench).getByRole("textbox", { name: viLetter.body });
  await body.fill("của tôi");
  await press(workbench, vi.pane.back);
  await press(workbench, writeLetter);
  await press(workbench, vi.send.emailAllTheSame);
  await expect(body).toHaveValue("của tôi");
  await page.evaluate(() => {
    window.workbench.coauthor.type("DS", "D4", [["x"]]);
  });
  await expect(emailPage(workbench)).toContainText(viLetter.behind);
  await expect(openMail).toHaveAttribute("aria-disabled", "true");
  await press(workbench, viLetter.keepChanged);
  await expect(body).toHaveValue("của tôi");
  await expect(mail(workbench)).toBeVisible();

  // its page is open as the user turns to another sheet, which the pane follows
  await page.evaluate(() => navigator.clipboard.writeText("hers"));
  await page.getByRole("tab", { name: "Khác" }).click();
  await expect(emailPage(workbench)).toContainText(report.waits);
  await openMail.click({ force: true });
  await press(workbench, vi.pane.back);
  await expect(pane.getByRole("combobox", { name: vi.pane.sheet })).toHaveValue("Khác");
  await expect(pane.locator("main > p")).toHaveText(vi.pane.status.otherSheet("DS"));
  for (const name of [writeReport, makeCopy, writeLetter]) {
    const button = step(workbench, name).getByRole("button", { name, exact: true });
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await button.click({ force: true });
  }
  await pane.getByRole("button", { name: vi.pane.more, exact: true }).click();
  await expect(pane.getByRole("menuitem", { name: vi.pane.copyFindings })).toBeDisabled();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("hers");
  await expect(tabs).toHaveText(["DS", "Khác", TITLE]);
  expect(readReport(await savedReport(workbench)).totals).toMatchObject({ total: 3, done: 1 });

  // the report is of the other sheet then, and says which
  await check(workbench);
  await showTab(workbench, "report");
  await expect(step(workbench, writeReport)).toContainText(report.doneOfOtherSheet(at("09:15"), "DS"));
});

test("what was typed last into the form is there again though the pane was closed with the focus in the field", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const file = asFile(await makeXlsx([{ name: "DS", xml: ROSTER }]));
  const office = pane.getByRole("textbox", { name: report.office, exact: true });
  for (const typed of ["", "BHXH tỉnh Mẫu"]) {
    await openFile(workbench, file);
    await check(workbench);
    await showTab(workbench, "report");
    await expect(office).toHaveValue(typed);
    await office.focus();
    await page.keyboard.type("BHXH tỉnh Mẫu");
  }
});
