import { expect, type Locator } from "@playwright/test";
import { FIELDS } from "../../src/roster/field";
import { columns as viColumns } from "../../src/text/vi/columns";
import { pane as viPane } from "../../src/text/vi/pane";
import { totals as viTotals } from "../../src/text/vi/totals";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { workbookFile } from "../support/truth";
import { test } from "./sharedWorkbench";
import { asFile, check, chooseInMenu, copiedFindings, openFile, press, shownTotals, type Workbench } from "./workbench";

type Rows = readonly (readonly (string | number)[])[];

/** Three people under a title; "Mã hồ sơ" holds other numbers, and the notes have to serve for the reasons. */
const FORM: Rows = [
  ["STT", "Họ và tên", "Mã hồ sơ", "Số CCCD", "VNeID mức 2", "Ghi chú", "Phòng"],
  [1, "Nguyễn Văn An", "001099012345", "001099012345", "x", "", "Phòng Thu"],
  [2, "Trần Thị Bình", "001199023456", "", "chưa", "Nghỉ thai sản", "Phòng Thu"],
  [3, "Lê Văn Cường", "001202054321", "", "chưa", "Đi công tác", "Phòng Chi"],
];

async function open(workbench: Workbench, rows: Rows, name = "so.xlsx", sheetName = "DS"): Promise<void> {
  await openFile(workbench, asFile(await makeXlsx([{ name: sheetName, xml: rowsXml(rows) }]), name));
}

/** The page of the columns. */
function section({ pane }: Workbench): Locator {
  return pane.getByRole("dialog", { name: viColumns.title, exact: true });
}

/** Opens that page from the menu, and waits for what it says of the sheet. */
async function openColumns(workbench: Workbench): Promise<void> {
  await chooseInMenu(workbench, viColumns.open);
  await expect(line(workbench)).toBeVisible();
}

async function closeColumns(workbench: Workbench): Promise<void> {
  await press(workbench, viPane.back);
  await expect(section(workbench)).toHaveCount(0);
}

/** What was found, in one line. */
function line(workbench: Workbench): Locator {
  return section(workbench).getByText(/^Đã nhận ra /u);
}

/** Unfolds the fields that have no column. */
async function unfoldRest(workbench: Workbench): Promise<void> {
  await section(workbench).getByRole("button", { name: viColumns.add, expanded: false }).click();
}

function chooser(workbench: Workbench, name: string): Locator {
  return section(workbench).getByRole("combobox", { name, exact: true });
}

/** What is chosen for a field, as it reads. */
function chosen(workbench: Workbench, name: string): Promise<string> {
  return chooser(workbench, name).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? "");
}

/** What is said of a field under its chooser, which is what a screen reader reads with it. */
function noteOf(workbench: Workbench, name: string): Promise<string | null> {
  return chooser(workbench, name).evaluate((select) => {
    const ids = select.getAttribute("aria-describedby")?.split(" ") ?? [];
    return ids.map((id) => select.ownerDocument.getElementById(id)?.textContent).join(" ");
  });
}

/** Opens the pane anew on the same workbook, as another language does, and comes back to Vietnamese. */
async function reopenPane({ page, pane }: Workbench): Promise<void> {
  for (const [locale, sheet] of [
    ["en-US", "Sheet"],
    ["vi-VN", viPane.sheet],
  ] as const) {
    await page.getByLabel("Ngôn ngữ").selectOption(locale);
    await expect(pane.getByRole("combobox", { name: sheet, exact: true })).not.toHaveValue("");
  }
}

test("where all is certain, one line; the page has every field with its column, and gives the focus back", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, workbookFile("01-first-row"));
  await expect(pane.getByRole("main")).toContainText("Đã thấy 24 người, 4 đơn vị trên trang");
  await expect(pane.getByRole("button", { name: viColumns.open, exact: true })).toHaveCount(0);
  await openColumns(workbench);
  await expect(line(workbench)).toHaveText("Đã nhận ra 9 cột, 24 người, 4 đơn vị");
  await expect(section(workbench).getByText(viColumns.allCertain)).toBeVisible();
  await expect(section(workbench).getByRole("combobox")).toHaveCount(9 + 2);
  await unfoldRest(workbench);
  // the two of the header, and one for each field
  await expect(section(workbench).getByRole("combobox")).toHaveCount(FIELDS.length + 2);
  // a certain one takes one line
  expect(await noteOf(workbench, "Số CCCD")).toBe("");
  await page.keyboard.press("Escape");
  await expect(section(workbench)).toHaveCount(0);
  await expect(pane.getByRole("button", { name: viPane.more, exact: true })).toBeFocused();
});

test("what is doubtful comes first; another column and another header row show at once, and the check goes by them", async ({
  workbench,
}) => {
  await open(workbench, [["DANH SÁCH NHÂN SỰ"], ...FORM]);
  // notes serve for reasons: likely, so this is said at the start, and is the first of the columns
  await expect(workbench.pane.getByText(viPane.start.doubtful("Lý do chưa cài đặt"))).toBeVisible();
  await press(workbench, viColumns.open);
  await expect(line(workbench)).toHaveText("Đã nhận ra 5 cột, 3 người, 2 đơn vị");
  await expect(section(workbench).getByRole("combobox").nth(2)).toHaveAccessibleName("Lý do chưa cài đặt");
  expect(await noteOf(workbench, "Lý do chưa cài đặt")).toBe("Có lẽ. Ví dụ: Nghỉ thai sản; Đi công tác.");
  expect(await chosen(workbench, viColumns.headerRow)).toBe("Hàng 2: STT · Họ và tên · Mã hồ sơ · Số CCCD");

  await chooser(workbench, "Số CCCD").selectOption({ label: "C: Mã hồ sơ" });
  // what she has chosen is certain, and takes one line
  await expect.poll(() => chosen(workbench, "Số CCCD")).toBe("C: Mã hồ sơ");
  await chooser(workbench, "Đơn vị").selectOption({ label: "Không có" });
  await expect(line(workbench)).toHaveText("Đã nhận ra 4 cột, 3 người");

  await closeColumns(workbench);
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({
    [viTotals.total]: "3",
    [viTotals.issued]: "3",
    [viTotals.notIssued]: "0",
  });

  await openColumns(workbench);
  await chooser(workbench, viColumns.headerRow).selectOption({
    label: "Hàng 3: Nguyễn Văn An · 00********45 · 00********45 · x",
  });
  await expect(line(workbench)).toHaveText(/0 người$/);
  await expect(section(workbench).getByText(viColumns.noRoster.title)).toBeVisible();
  await expect(section(workbench).getByText(viColumns.checkAgain)).toBeVisible();
  await chooser(workbench, "Họ và tên").selectOption({ label: "B: Nguyễn Văn An" });
  await expect(line(workbench)).toHaveText("Đã nhận ra 2 cột, 2 người");
  await chooser(workbench, viColumns.headerRow).selectOption({ label: "Hàng 2: STT · Họ và tên · Mã hồ sơ · Số CCCD" });
  await expect(line(workbench)).toHaveText("Đã nhận ra 4 cột, 3 người");
});

test("two fields on one column: the later one has it, and the pane says so", async ({ workbench }) => {
  await open(workbench, FORM);
  await openColumns(workbench);
  await unfoldRest(workbench);
  await chooser(workbench, "Chức vụ").selectOption({ label: "G: Phòng" });
  await expect(section(workbench).getByText("Cột G nay là “Chức vụ”, không còn là “Đơn vị”.")).toBeVisible();
  expect(await chosen(workbench, "Chức vụ")).toBe("G: Phòng");
  expect(await chosen(workbench, "Đơn vị")).toBe("Không có");
  await expect(line(workbench)).toHaveText("Đã nhận ra 5 cột, 3 người");
});

test("a column that is missing says what is not checked, and the rest is checked", async ({ workbench }) => {
  await open(
    workbench,
    FORM.map((row) => row.filter((_, column) => column !== 4)),
  );
  await expect(workbench.pane.getByText(viPane.start.level2Missing.title)).toBeVisible();
  await press(workbench, viColumns.open);
  await expect(section(workbench).getByRole("combobox").nth(2)).toHaveAccessibleName("VNeID mức 2");
  expect(await noteOf(workbench, "VNeID mức 2")).toMatch(
    /^Không thấy cột này\. Chưa kiểm tra: .*Thiếu kết quả VNeID mức 2/,
  );
  await closeColumns(workbench);
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({
    [viTotals.total]: "3",
    [viTotals.issued]: "1",
    [viTotals.done]: viTotals.notCounted,
  });
});

test("changes are remembered in the workbook and on this machine, and forgotten when asked", async ({ workbench }) => {
  const { page } = workbench;
  await open(workbench, FORM);
  await openColumns(workbench);
  await chooser(workbench, "Số CCCD").selectOption({ label: "C: Mã hồ sơ" });
  await expect(section(workbench).getByText(viColumns.kept)).toBeVisible();

  await reopenPane(workbench);
  await openColumns(workbench);
  await expect(section(workbench).getByText(viColumns.remembered)).toBeVisible();
  expect(await chosen(workbench, "Số CCCD")).toBe("C: Mã hồ sơ");

  // the workbook alone remembers it too
  await page.evaluate(() => {
    localStorage.clear();
  });
  await reopenPane(workbench);
  await openColumns(workbench);
  await expect(section(workbench).getByText(viColumns.remembered)).toBeVisible();

  await open(workbench, [["Năm 2026"], [], ...FORM], "khac.xlsx", "Trang khác");
  await openColumns(workbench);
  await expect(section(workbench).getByText(viColumns.remembered)).toBeHidden();
  await chooser(workbench, "Số CCCD").selectOption({ label: "C: Mã hồ sơ" });
  await expect(section(workbench).getByText(viColumns.kept)).toBeVisible();

  // another workbook, but the same form on this machine; the check goes by it though nothing was touched
  await open(workbench, FORM, "nua.xlsx", "Đơn vị 7");
  await openColumns(workbench);
  await expect(section(workbench).getByText(viColumns.remembered)).toBeVisible();
  await closeColumns(workbench);
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({ [viTotals.issued]: "3" });

  await openColumns(workbench);
  await section(workbench).getByRole("button", { name: viColumns.forget }).press("Enter");
  await expect(section(workbench).getByText(viColumns.remembered)).toBeHidden();
  await expect(section(workbench).getByText(viColumns.checkAgain)).toBeVisible();
  // that button is gone: the keyboard stays in the page
  await expect(section(workbench).locator(":focus")).toHaveCount(1);
  await closeColumns(workbench);
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({ [viTotals.issued]: "1" });
  await open(workbench, FORM, "cuoi.xlsx");
  await openColumns(workbench);
  await expect(section(workbench).getByText(viColumns.remembered)).toBeHidden();
});

test("a lone Chưa: blank means done once the user says so", async ({ workbench }) => {
  await open(
    workbench,
    FORM.map((row, i) =>
      row.map((value, column) => (column === 4 ? (["Chưa cài đặt VNeID mức 2", "", "x", ""][i] ?? "") : value)),
    ),
  );
  await openColumns(workbench);
  const blankMeansDone = section(workbench).getByRole("switch", { name: viColumns.blankMeansDone });
  await blankMeansDone.press("Space");
  await expect(section(workbench).getByText(viColumns.kept)).toBeVisible();
  await expect(blankMeansDone).toBeChecked();
  await closeColumns(workbench);
  await check(workbench);
  // the note of the third may be a reason, so that the blank beside it is to be verified
  expect(await shownTotals(workbench)).toMatchObject({ [viTotals.done]: "1", [viTotals.notDone]: "1" });
  expect(await copiedFindings(workbench)).toContain("E4 unclear-level-2");
});

test("a big sheet: a check does not wait for the columns, and they are there when they are wanted", async ({
  workbench,
}) => {
  await openFile(workbench, workbookFile("10-two-thousand"));
  await check(workbench);
  await openColumns(workbench);
  await expect(line(workbench)).toHaveText(/2\.0\d\d người/);
  await expect(chooser(workbench, "Họ và tên")).toBeVisible();
});

test("as narrow as a pane can be, nothing is cut off", async ({ workbench }) => {
  const long = "Số căn cước công dân hoặc số định danh cá nhân của công chức, viên chức và người lao động";
  await open(
    workbench,
    FORM.map((row, i) => row.map((value, column) => (i === 0 && column === 3 ? long : value))),
  );
  await openColumns(workbench);
  await unfoldRest(workbench);
  await expect(chooser(workbench, "Số CCCD")).toBeVisible();
  const widths = await workbench.pane.locator("html").evaluate((html) => [html.clientWidth, html.scrollWidth]);
  expect(widths).toEqual([320, 320]);
  const overflow = await section(workbench).evaluate(
    (page) => [...page.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > 320).length,
  );
  expect(overflow).toBe(0);
});
