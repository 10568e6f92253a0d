import { expect, type Locator } from "@playwright/test";
import { FIELDS } from "../../src/roster/field";
import { columns as viColumns } from "../../src/text/vi/columns";
import { pane as viPane } from "../../src/text/vi/pane";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { workbookFile } from "../support/truth";
import { test } from "./sharedWorkbench";
import { asFile, check, openFile, shownTotals, type Workbench } from "./workbench";

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

function section({ pane }: Workbench): Locator {
  return pane.getByRole("region", { name: viColumns.title, exact: true });
}

/** The line about the columns, which opens and closes them. */
function line(workbench: Workbench): Locator {
  return section(workbench).getByRole("button", { name: /^Cột / });
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

test("where all is certain, one line; opened, every field with its column, samples and confidence", async ({
  workbench,
}) => {
  await openFile(workbench, workbookFile("01-first-row"));
  await expect(line(workbench)).toHaveText("Cột Đã nhận ra 9 cột, 24 người, 4 đơn vị");
  await expect(section(workbench).getByRole("combobox")).toHaveCount(0);
  await line(workbench).press("Enter");
  await expect(line(workbench)).toBeFocused();
  // the two of the header, and one for each field
  await expect(section(workbench).getByRole("combobox")).toHaveCount(FIELDS.length + 2);
  expect(await noteOf(workbench, "Số CCCD")).toMatch(
    /^Chắc chắn\. Ví dụ: \d\d\*{8}\d\d; \d\d\*{8}\d\d; \d\d\*{8}\d\d\.$/,
  );
  await line(workbench).press("Enter");
  await expect(section(workbench).getByRole("combobox")).toHaveCount(0);
});

test("what is doubtful comes first; another column and another header row show at once, and the check goes by them", async ({
  workbench,
}) => {
  await open(workbench, [["DANH SÁCH NHÂN SỰ"], ...FORM]);
  await expect(line(workbench)).toHaveText("Cột Đã nhận ra 5 cột, 3 người, 2 đơn vị");
  // notes serve for reasons: likely, so the columns are open, and this is the first of them
  await expect(section(workbench).getByRole("combobox").nth(2)).toHaveAccessibleName("Lý do chưa cài đặt");
  expect(await noteOf(workbench, "Lý do chưa cài đặt")).toBe("Có lẽ. Ví dụ: Nghỉ thai sản; Đi công tác.");
  expect(await chosen(workbench, viColumns.headerRow)).toBe("Dòng 2: STT · Họ và tên · Mã hồ sơ · Số CCCD");

  await chooser(workbench, "Số CCCD").selectOption({ label: "C: Mã hồ sơ" });
  await expect.poll(() => noteOf(workbench, "Số CCCD")).toMatch(/^Đã chọn\. Ví dụ: 00\*{8}45; /);
  await chooser(workbench, "Đơn vị").selectOption({ label: "Không có" });
  await expect(line(workbench)).toHaveText("Cột Đã nhận ra 4 cột, 3 người");

  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({
    [viPane.total]: "3",
    [viPane.issued]: "3",
    [viPane.notIssued]: "0",
  });
  // what was opened for the user gives way to the result
  await expect(section(workbench).getByRole("combobox")).toHaveCount(0);

  await line(workbench).click();
  await chooser(workbench, viColumns.headerRow).selectOption({
    label: "Dòng 3: Nguyễn Văn An · 00********45 · 00********45 · x",
  });
  await expect(line(workbench)).toHaveText(/0 người$/);
  await expect(section(workbench).getByText(viColumns.noRoster.title)).toBeVisible();
  await expect(section(workbench).getByText(viColumns.checkAgain)).toBeVisible();
  await chooser(workbench, "Họ và tên").selectOption({ label: "B: Nguyễn Văn An" });
  await expect(line(workbench)).toHaveText("Cột Đã nhận ra 2 cột, 2 người");
  await chooser(workbench, viColumns.headerRow).selectOption({ label: "Dòng 2: STT · Họ và tên · Mã hồ sơ · Số CCCD" });
  await expect(line(workbench)).toHaveText("Cột Đã nhận ra 4 cột, 3 người");
});

test("two fields on one column: the later one has it, and the pane says so", async ({ workbench }) => {
  await open(workbench, FORM);
  await chooser(workbench, "Chức vụ").selectOption({ label: "G: Phòng" });
  await expect(section(workbench).getByText("Cột G nay là “Chức vụ”, không còn là “Đơn vị”.")).toBeVisible();
  expect(await chosen(workbench, "Chức vụ")).toBe("G: Phòng");
  expect(await chosen(workbench, "Đơn vị")).toBe("Không có");
  await expect(line(workbench)).toHaveText("Cột Đã nhận ra 5 cột, 3 người");
});

test("a column that is missing says what is not checked, and the rest is checked", async ({ workbench }) => {
  await open(
    workbench,
    FORM.map((row) => row.filter((_, column) => column !== 4)),
  );
  await expect(section(workbench).getByRole("combobox").nth(2)).toHaveAccessibleName("VNeID mức 2");
  expect(await noteOf(workbench, "VNeID mức 2")).toMatch(
    /^Không thấy cột này\. Chưa kiểm tra: .*Thiếu kết quả VNeID mức 2/,
  );
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({
    [viPane.total]: "3",
    [viPane.issued]: "1",
    [viPane.done]: viPane.notCounted,
  });
});

test("changes are remembered in the workbook and on this machine, and forgotten when asked", async ({ workbench }) => {
  const { page } = workbench;
  await open(workbench, FORM);
  await chooser(workbench, "Số CCCD").selectOption({ label: "C: Mã hồ sơ" });
  await expect(section(workbench).getByText(viColumns.kept)).toBeVisible();

  await reopenPane(workbench);
  await expect(section(workbench).getByText(viColumns.remembered)).toBeVisible();
  expect(await chosen(workbench, "Số CCCD")).toBe("C: Mã hồ sơ");

  // the workbook alone remembers it too
  await page.evaluate(() => {
    localStorage.clear();
  });
  await reopenPane(workbench);
  await expect(section(workbench).getByText(viColumns.remembered)).toBeVisible();

  await open(workbench, [["Năm 2026"], [], ...FORM], "khac.xlsx", "Trang khác");
  await expect(line(workbench)).toBeVisible();
  await expect(section(workbench).getByText(viColumns.remembered)).toBeHidden();
  await chooser(workbench, "Số CCCD").selectOption({ label: "C: Mã hồ sơ" });
  await expect(section(workbench).getByText(viColumns.kept)).toBeVisible();

  // another workbook, but the same form on this machine; the check goes by it though nothing was touched
  await open(workbench, FORM, "nua.xlsx", "Đơn vị 7");
  await expect(section(workbench).getByText(viColumns.remembered)).toBeVisible();
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({ [viPane.issued]: "3" });

  await section(workbench).getByRole("button", { name: viColumns.forget }).click();
  await expect(section(workbench).getByText(viColumns.remembered)).toBeHidden();
  await expect(section(workbench).getByText(viColumns.checkAgain)).toBeVisible();
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({ [viPane.issued]: "1" });
  await open(workbench, FORM, "cuoi.xlsx");
  await expect(line(workbench)).toBeVisible();
  await expect(section(workbench).getByText(viColumns.remembered)).toBeHidden();
});

test("a lone Chưa: blank means done once the user says so", async ({ workbench }) => {
  await open(
    workbench,
    FORM.map((row, i) =>
      row.map((value, column) => (column === 4 ? (["Chưa cài đặt VNeID mức 2", "", "x", ""][i] ?? "") : value)),
    ),
  );
  const blankMeansDone = section(workbench).getByRole("switch", { name: viColumns.blankMeansDone });
  await blankMeansDone.press("Space");
  await expect(section(workbench).getByText(viColumns.kept)).toBeVisible();
  await expect(blankMeansDone).toBeChecked();
  await check(workbench);
  expect(await shownTotals(workbench)).toMatchObject({ [viPane.done]: "1", [viPane.notDone]: "2" });
});

test("a big sheet: a check does not wait for the columns, and they are there when they are wanted", async ({
  workbench,
}) => {
  await openFile(workbench, workbookFile("10-two-thousand"));
  await check(workbench);
  await expect(line(workbench)).toHaveText(/2\.0\d\d người/);
  await line(workbench).click();
  await expect(chooser(workbench, "Họ và tên")).toBeVisible();
});

test("as narrow as a pane can be, nothing is cut off", async ({ workbench }) => {
  const long = "Số căn cước công dân hoặc số định danh cá nhân của công chức, viên chức và người lao động";
  await open(
    workbench,
    FORM.map((row, i) => row.map((value, column) => (i === 0 && column === 3 ? long : value))),
  );
  await expect(chooser(workbench, "Số CCCD")).toBeVisible();
  const widths = await workbench.pane.locator("html").evaluate((html) => [html.clientWidth, html.scrollWidth]);
  expect(widths).toEqual([320, 320]);
  const content = workbench.pane.getByRole("main");
  const overflow = await content.evaluate(
    (main) =>
      [...main.querySelectorAll("section *")].filter((element) => element.getBoundingClientRect().right > 320).length,
  );
  expect(overflow).toBe(0);
});
