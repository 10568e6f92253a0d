import { expect, type Locator } from "@playwright/test";
import ExcelJS from "exceljs";
import { PROVINCE_MARK } from "../../src/documents/markNames";
import { everyoneWords } from "../../src/text/documents/everyone";
import { provinceWords } from "../../src/text/documents/province";
import { gather as words } from "../../src/text/vi/gather";
import { vi } from "../../src/text/vi/vi";
import { recalculate } from "../support/askLibreOffice";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { fillBlanks, textsInBlanks, writeWithRowsMoved } from "./filledBlanks";
import { foundByAxe } from "./foundByAxe";
import { test } from "./sharedWorkbench";
import { HEADINGS, smallRoster } from "./smallRoster";
import {
  asFile,
  check,
  chooseInMenu,
  expectSaid,
  openFile,
  pressInReport,
  saveFile,
  setToday,
  type Workbench,
} from "./workbench";

type Row = readonly (string | number)[];

/** A lone "Chưa …": whether a blank means done is asked. */
const LONE = ["TT", "Họ tên", "Số CCCD", "Chưa cài VNeID mức 2", "Ghi chú"];

const fileOf = async (name: string, heads: Row, ...people: readonly Row[]) =>
  asFile(await makeXlsx([{ name: "DS", xml: rowsXml([heads, ...people]) }]), name);

/** A file of Excel 97, as far as its kind is told by its first bytes. */
const oldFile = () => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return asFile(bytes, "BHXH Cũ.xls");
};

/** Opens the page of many files. */
async function openPage(workbench: Workbench): Promise<Locator> {
  await chooseInMenu(workbench, vi.pane.gather);
  const dialog = workbench.pane.getByRole("dialog", { name: vi.pane.gather });
  await expect(dialog.getByRole("heading", { name: vi.pane.gather })).toBeFocused();
  return dialog;
}

/** The table as it is read: a line of texts for each row that is shown. */
const tableOf = (dialog: Locator): Promise<string[][]> =>
  dialog
    .getByRole("table", { name: words.page.tableLabel })
    .locator("tr:not([hidden])")
    .evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent.trim())));

/**
 * The counts of the province's report, a line for each office and one for their sum; as LibreOffice has written them
 * anew, where it is installed.
 */
async function officesIn(saved: Uint8Array): Promise<number[][]> {
  const file =
    process.env["SOFFICE"] === undefined ? saved : recalculate(new Map([["province", saved]])).get("province");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((file ?? new Uint8Array()).slice().buffer);
  const sheet = book.getWorksheet(provinceWords.sheetTitle);
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, at) => {
    const cells = Array.from({ length: 14 }, (__, column) => sheet?.getCell(at + 1, column + 1));
    return cells.flatMap((cell) => (cell === undefined || cell.master !== cell ? [] : [cell.value]));
  });
  const last = rows.findIndex((row) => row.includes(provinceWords.sum));
  const countsOf = (row: readonly ExcelJS.CellValue[]) =>
    row
      .slice(row.findIndex((value) => typeof value === "string" && value !== "") + 1)
      .filter((value) => typeof value === "number")
      .slice(0, 5);
  return rows.slice(last - 4, last + 1).map(countsOf);
}

test("six files of offices: counted exactly, one answer for two of a form, who stands in two masked, expected ones missed", async ({
  workbench,
}) => {
  const { page } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  await check(workbench);
  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported("Báo cáo VNeID"));
  const reported = asFile(await saveFile(workbench), "BHXH Tây Hồ.xlsx");

  const dialog = await openPage(workbench);
  const said = dialog.getByRole("status").last();
  const cuc = ["Phạm Thị Cúc", "001199000044"];
  await dialog
    .locator("input[type=file]")
    .setInputFiles([
      reported,
      await fileOf(
        "BHXH Ba Đình.xlsx",
        HEADINGS,
        [1, "Nguyễn Văn Dũng", "001099000011", "x", ""],
        [2, ...cuc, "x", ""],
      ),
      await fileOf(
        "BHXH Đống Đa.xlsx",
        LONE,
        [1, "Lê Thị Hoa", "001199000022", "x", "Nghỉ thai sản"],
        [2, ...cuc, "", ""],
      ),
      await fileOf("BHXH Cầu Giấy.xlsx", LONE, [1, "Đỗ Văn Giang", "001099000033", "", ""]),
      oldFile(),
      asFile(new TextEncoder().encode("Họ và tên;Số CCCD"), "BHXH Hỏng.xlsx"),
    ]);
  await expect(said).toHaveText(words.page.read("6", "4"));
  const question = `theo danh sách; ${words.concerns.question(1)}; ${words.concerns.unknown(1)}`;
  const repeated = "1 người có ở cả đơn vị khác";
  const untold = words.unknown;
  const fixed = [
    ["BHXH Tây Hồ", "3", "2", "1", "1", "2", "0", untold, words.byReport("25/11/2026", 0)],
    ["BHXH Ba Đình", "2", "2", "0", "2", "0", "0", untold, `theo danh sách; ${repeated}`],
  ];
  const unreadable = [
    ["BHXH Cũ", words.unreadable.old],
    ["BHXH Hỏng", words.unreadable.broken],
  ];
  expect(await tableOf(dialog)).toEqual([
    ...fixed,
    ["BHXH Đống Đa", "2", "2", "0", untold, untold, untold, untold, `${question}; ${repeated}`],
    ["BHXH Cầu Giấy", "1", "1", "0", untold, untold, untold, untold, question],
    ...unreadable,
    ["Cộng", "8", "7", "1", untold, untold, untold, untold, ""],
  ]);

  await expect(dialog.getByText(words.page.askedOf("2", "BHXH Đống Đa.xlsx, BHXH Cầu Giấy.xlsx"))).toBeVisible();
  await dialog.getByRole("button", { name: vi.questions.blankIsDone, exact: true }).press("Enter");
  await expect(dialog.getByText(vi.questions.title)).toHaveCount(0);
  await expect(said).toHaveText(words.page.read("6", "4"));
  expect(await tableOf(dialog)).toEqual([
    ...fixed,
    ["BHXH Đống Đa", "2", "2", "0", "1", "1", "0", untold, `theo danh sách; ${repeated}`],
    ["BHXH Cầu Giấy", "1", "1", "0", "1", "0", "0", untold, `theo danh sách; ${words.concerns.blankColumn(1)}`],
    ...unreadable,
    ["Cộng", "8", "7", "1", "5", "3", "0", untold, ""],
  ]);

  await dialog.getByRole("button", { name: words.repeatedPeople }).press("Enter");
  await expect(dialog.getByRole("list", { name: words.repeatedPeople })).toHaveText(
    "00••••••••44Phạm Thị Cúc (BHXH Ba Đình, hàng 3)Phạm Thị Cúc (BHXH Đống Đa, hàng 3)",
  );
  await dialog.getByRole("button", { name: words.page.expected }).press("Enter");
  await dialog.getByRole("textbox", { name: words.page.expectedList }).fill("Bảo hiểm xã hội Ba Đình\nBHXH Hà Đông");
  await dialog.getByRole("button", { name: words.page.keepExpected }).click();
  await expect(said).toHaveText(words.page.expectedKept);
  await expect(dialog.getByText(words.page.missing("1"))).toBeVisible();
  await expect(dialog.getByText(words.page.unexpected("5"))).toBeVisible();

  await dialog.getByRole("button", { name: "BHXH Tây Hồ" }).press("Enter");
  await expect(dialog.getByRole("listitem").filter({ hasText: vi.rules["missing-reason"].name })).toHaveText(
    `${vi.rules["missing-reason"].name}: 1`,
  );
  expect(await foundByAxe(workbench)).toEqual([]);
  await dialog.getByRole("button", { name: words.page.copyEmail, exact: true }).click();
  await expect(said).toHaveText(words.page.copied);
  const email = await page.evaluate(() => navigator.clipboard.readText());
  expect(email).toContain("Kính gửi: BHXH Tây Hồ");
  expect(email).toContain(`${vi.rules["missing-reason"].name}: 1 chỗ.`);
  await dialog.getByRole("button", { name: words.page.copyTable }).click();
  await expect(said).toHaveText(words.page.copied);
  const table = await page.evaluate(() => navigator.clipboard.readText());
  expect(table.split(/\r?\n/u).map((line) => line.split("\t"))).toEqual([
    Object.values(words.heads),
    ...(await tableOf(dialog))
      .filter((row) => row.length > 1)
      .map((row) => (row.length === 2 ? [row[0], ...new Array<string>(7).fill(""), row[1]] : row)),
  ]);

  await dialog.getByRole("button", { name: words.page.writeEveryone }).click();
  await expect(said).toHaveText(
    `${words.page.listed("8", everyoneWords.sheetTitle)} ${words.page.listedWithout("BHXH Cũ.xls, BHXH Hỏng.xlsx")}`,
  );
  await dialog.getByRole("button", { name: words.page.writeReport }).click();
  await expect(dialog).toHaveCount(0);
  await expectSaid(workbench, vi.pane.reported(provinceWords.sheetTitle));
  // the four offices, and their sum, as another program reads what was saved
  expect(await officesIn(await saveFile(workbench))).toEqual([
    [3, 2, 1, 1, 2],
    [2, 2, 0, 2, 0],
    [2, 2, 0, 1, 1],
    [1, 1, 0, 1, 0],
    [8, 7, 1, 5, 3],
  ]);

  // what is typed over it stays, also where rows were put in and deleted
  const typed = await fillBlanks(workbench, PROVINCE_MARK, provinceWords.sheetTitle);
  expect(typed.filter(([name]) => name.startsWith("officeRemark."))).toHaveLength(4);
  await writeWithRowsMoved(workbench, PROVINCE_MARK, provinceWords.sheetTitle, async () =>
    (await openPage(workbench)).getByRole("button", { name: words.page.writeReport }).click(),
  );
  await expect.poll(() => textsInBlanks(workbench, PROVINCE_MARK, provinceWords.sheetTitle)).toEqual(typed);
});

test("the report of a month long past is asked about, and counts once she confirms it", async ({ workbench }) => {
  await setToday(workbench.page, "2026-09-01");
  await openFile(workbench, asFile(await smallRoster()));
  await check(workbench);
  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported("Báo cáo VNeID"));
  const reported = asFile(await saveFile(workbench), "BHXH Tây Hồ.xlsx");
  await setToday(workbench.page, "2026-11-25");
  await openFile(workbench, asFile(await smallRoster()));
  const dialog = await openPage(workbench);
  await dialog.locator("input[type=file]").setInputFiles(reported);
  await expect(dialog.getByText(words.page.draft)).toBeVisible();
  await dialog.getByRole("button", { name: "BHXH Tây Hồ" }).press("Enter");
  await expect(dialog.getByRole("listitem").filter({ hasText: words.concerns.farFromToday(85) })).toBeVisible();
  await dialog.getByRole("button", { name: words.page.keepPeriod }).press("Enter");
  await expect(dialog.getByText(words.page.periodKept)).toBeVisible();
  await expect(dialog.getByText(words.page.final)).toBeVisible();
  await expect(dialog.locator(":focus")).not.toHaveCount(0);
});

test("of a file with a sheet for each unit one sheet is counted until she counts all together, or another", async ({
  workbench,
}) => {
  await openFile(workbench, asFile(await smallRoster()));
  const dialog = await openPage(workbench);
  const sheet = (name: string, ...people: readonly Row[]) => ({ name, xml: rowsXml([HEADINGS, ...people]) });
  const dung = [1, "Nguyễn Văn Dũng", "001099000011", "x", ""];
  const sheets = [sheet("Phòng Một", dung, [2, "Lê Thị Hoa", "001199000022", "x", ""]), sheet("Phòng Hai", dung)];
  await dialog.locator("input[type=file]").setInputFiles(asFile(await makeXlsx(sheets), "BHXH Ba Đình.xlsx"));
  const row = (total: string, ...concerns: readonly string[]) => [
    "BHXH Ba Đình",
    total,
    total,
    "0",
    total,
    "0",
    "0",
    words.unknown,
    [words.byRoster, ...concerns].join("; "),
  ];
  const counted = async () => (await tableOf(dialog)).filter((cells) => cells.length > 1)[0];
  await expect.poll(counted).toEqual(row("2", words.concerns.otherRosters(1)));

  await dialog.getByRole("button", { name: "BHXH Ba Đình" }).press("Enter");
  await dialog.getByRole("button", { name: words.page.countAll("2"), exact: true }).click();
  await expect.poll(counted).toEqual(row("3", words.concerns.onSeveralSheets(1)));
  await expect(dialog.getByText(words.page.countedSheets("2", "Phòng Một, Phòng Hai"))).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "Nguyễn Văn Dũng" })).toHaveText(
    "00••••••••11: Nguyễn Văn Dũng (Phòng Một, hàng 2) · Nguyễn Văn Dũng (Phòng Hai, hàng 2)",
  );
  await expect(dialog.getByRole("button", { name: words.page.countAll("2"), exact: true })).toHaveCount(0);
  await dialog.getByRole("button", { name: words.page.countSheet("Phòng Hai"), exact: true }).click();
  await expect.poll(counted).toEqual(row("1"));
});

test("files that are dropped are read one by one until she stops, and on from there", async ({ workbench }) => {
  const { pane } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  const dialog = await openPage(workbench);
  const said = dialog.getByRole("status").last();
  const { buffer } = await fileOf("x.xlsx", HEADINGS, [1, "Nguyễn Văn An", "001099012345", "x", ""]);
  await pane.locator("body").evaluate((body, base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    for (let office = 1; office <= 150; office++)
      dataTransfer.items.add(new File([bytes], `BHXH số ${String(office)}.xlsx`));
    body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, buffer.toString("base64"));
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: vi.pane.cancel, exact: true }).click();
  await expect(said).toHaveText(/^Đã dừng: đã đọc \d+ tệp, còn \d+ tệp chưa đọc\.$/u);
  const stopped = (await tableOf(dialog)).slice(0, -1);
  const read = stopped.filter(([, total]) => total === "1").length;
  expect(stopped.slice(read)).toEqual(stopped.slice(read).map(([office]) => [office, words.unread]));
  await expect(said).toHaveText(words.page.stopped(String(read), String(150 - read)));
  await dialog.getByRole("button", { name: words.page.readOn(String(150 - read)) }).click();
  await expect(said).toHaveText(words.page.read("150", "150"));
  expect((await tableOf(dialog)).at(-1)?.slice(0, 3)).toEqual(["Cộng", "150", "150"]);
});
