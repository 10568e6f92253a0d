import ExcelJS from "exceljs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { proposeFixes } from "../../../src/excel/fixes/proposeFixes";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import { Book } from "../../../workbench/book/book";
import { setsAt } from "../../../workbench/host/apiSets";
import { OfficeHost } from "../../../workbench/host/officeHost";
import type { UndoEffect } from "../../../workbench/host/undoEffect";
import { shownValue } from "../../../src/taskpane/fixes/shownValue";
import { bookContents } from "../../support/bookContents";
import { checkOptions, foundCells } from "../../support/findings";
import { refuseWith } from "../../support/refuseWith";
import { startOfficeInNode } from "../../support/startOfficeInNode";

const OPTIONS = checkOptions({ today: "2026-11-25" });

interface Asked {
  date1904: boolean;
  excelApi?: string;
  /** Number format of the days. */
  format?: string;
  /** So many people whose days are texts stand above. */
  above?: number;
}

/** A day as exceljs takes it, to write the number that the workbook gives it. */
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/**
 * People whose IDs agree with their birth dates; the card of the second has expired the day before, that of the third
 * expires on the day; the level-2 mark of the fourth is a day to come, that of the fifth the day.
 */
async function rosterFile({ date1904, format = "dd/mm/yyyy", above = 0 }: Asked): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet("DS");
  sheet.addRow(["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Có giá trị đến", "VNeID mức 2"]);
  for (let i = 1; i <= above; i++)
    sheet.addRow([
      i,
      "Trần Văn Anh",
      `${String((i % 28) + 1)}/${String(Math.floor(i / 28) + 1)}/1980`,
      `001080${String(200_000 + i)}`,
      "",
      "x",
    ]);
  const people: [string, Date, string, Date | string, Date | string][] = [
    ["Nguyễn Văn An", day("1986-12-31"), "001086100001", day("2030-01-01"), "x"],
    ["Lê Thị Bình", day("1987-01-01"), "001187100002", day("2026-11-24"), "x"],
    ["Phạm Văn Cường", day("2005-03-04"), "001205100003", day("2026-11-25"), "x"],
    ["Vũ Thị Dung", day("1969-05-06"), "001169100004", "", day("2026-11-26")],
    ["Đỗ Văn Em", day("1990-02-28"), "001090100005", "", day("2026-11-25")],
  ];
  people.forEach(([name, birth, id, expiry, level2], i) => {
    const row = sheet.addRow([above + i + 1, name, birth, id, expiry, level2]);
    for (const cell of [row.getCell(3), row.getCell(5), row.getCell(6)])
      if (cell.value instanceof Date) cell.numFmt = format;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function open(asked: Asked) {
  const effects: UndoEffect[] = [];
  const host = new OfficeHost(asked.excelApi === undefined ? {} : { requirementSets: setsAt(asked.excelApi) });
  host.onUndoEffect = (effect) => effects.push(effect);
  const book = await Book.open(await rosterFile(asked), "danh-sach.xlsx");
  host.book = book;
  startOfficeInNode(host);
  return { host, book, effects };
}

const dateParts = ({ sheetFindings }: CheckResult) =>
  sheetFindings.filter(({ params }) => params["part"] === "dateSystem");

/** Of numbers that are not shown as days with their years no mark can be told, in the rows whose look is known. */
const showsNoYear = (format: string): boolean => format === "General" || format === "dd/mm";

/** All that is found of the five, wherever they stand. */
const found = (above: number) =>
  [`E${String(above + 3)} expired-citizen-card`, `F${String(above + 5)} unclear-level-2`].sort();

describe.each([true, false])("a workbook with 1904 dates: %s", (date1904) => {
  test.each(["1.9", "1.14", "1.17", "1.20"])(
    "its days are read as they are shown, with ExcelApi %s",
    async (excelApi) => {
      await open({ date1904, excelApi });
      const result = await checkSheet("DS", OPTIONS);
      expect(foundCells(result.checked?.findings)).toEqual(found(0));
      expect([result.dateSystem, dateParts(result)]).toEqual([date1904 ? "1904" : "1900", []]);
      expect(Array.from(result.checked?.roster.birth ?? [])).toEqual([
        19861231, 19870101, 20050304, 19690506, 19900228,
      ]);
    },
  );

  test.each(["dd/mm/yyyy", "d/m/yy", "mm-dd-yy", "mm/yyyy", "General", "dd/mm", '"Năm" yyyy', "d-mmm-yy"])(
    "whatever their format: %s",
    async (format) => {
      await open({ date1904, format });
      const result = await checkSheet("DS", OPTIONS);
      expect(foundCells(result.checked?.findings)).toEqual(
        showsNoYear(format) ? [...found(0), "F6 unclear-level-2"] : found(0),
      );
      expect(dateParts(result)).toEqual([]);
    },
  );

  test("wherever they stand: below a hundred people whose days are texts, of any format", async () => {
    for (const format of ["dd/mm/yyyy", "General"]) {
      await open({ date1904, format, above: 120 });
      const result = await checkSheet("DS", OPTIONS);
      expect(foundCells(result.checked?.findings)).toEqual(found(120));
    }
  });

  test("in the background by reads alone, and what she types counts as she sees it", async () => {
    const { book, effects } = await open({ date1904, above: 120 });
    const result = await checkSheet("DS", OPTIONS);
    effects.length = 0;
    book.edit(book.activeSheetId, 121, 2, "31/12/1985");
    const again = await recheckSheet(result, { first: 121, last: 121 }, { ...OPTIONS, redraw: false });
    expect(foundCells(again.checked?.findings)).toEqual(
      [...found(120), "C122 citizen-id-birth-year", "D122 citizen-id-birth-year"].sort(),
    );
    expect(effects.every((effect) => effect === "leaves")).toBe(true);
  });
});

describe("where no cell shows its number as a day, and Excel refuses its functions", () => {
  const openUntold = async () => {
    const { host, book } = await open({ date1904: true, format: "General" });
    refuseWith(host, ["Date"]);
    return { host, book };
  };

  test("days are read as counted from 1900, and it is said", async () => {
    await openUntold();
    const result = await checkSheet("DS", OPTIONS);
    expect([result.dateSystem, dateParts(result).length]).toEqual(["unknown", 1]);
    expect(result.checked?.roster.birth[0]).toBe(19821230);
  });

  test("the background waits for her", async () => {
    await openUntold();
    const result = await checkSheet("DS", OPTIONS);
    const again = recheckSheet({ ...result, dateSystem: null }, { first: 1, last: 1 }, { ...OPTIONS, redraw: false });
    await expect(again).rejects.toMatchObject({ kind: "needs-check" });
  });
});

test("a roster without a day as a number asks nothing, and says nothing", async () => {
  const { host, book } = await open({ date1904: true, format: "General" });
  for (const column of [3, 5, 6])
    for (let row = 2; row <= 6; row++) {
      const cell = book.sheets[0]?.grid?.getCell(row, column);
      if (typeof cell?.value === "number") cell.value = null;
    }
  refuseWith(host, ["Date"]);
  const result = await checkSheet("DS", OPTIONS);
  expect([result.dateSystem, dateParts(result)]).toEqual([null, []]);
});

test("a day to come is shown as she sees it, and can be decided", async () => {
  const { book } = await open({ date1904: true });
  const roster = (await checkSheet("DS", OPTIONS)).checked?.roster;
  if (roster === undefined) throw new Error("no roster");
  const { decisions, settled } = await proposeFixes(
    "DS",
    roster,
    [{ row: 4, column: 5, rule: "unclear-level-2" }],
    OPTIONS.today,
  );
  expect(settled).toEqual([]);
  expect(decisions.map(({ cell }) => shownValue(cell, "vi-VN"))).toEqual([["26/11/2026"]]);
  expect(book.date1904).toBe(true);
});

test("the formulas of highlights count as the workbook does: they name days, not numbers", async () => {
  const { book } = await open({ date1904: true });
  await checkSheet("DS", OPTIONS);
  const formulas = (await bookContents(await book.save())).sheets.flatMap(({ conditionalFormats }) =>
    (conditionalFormats as { rules: { formulae?: string[] }[] }[]).flatMap(({ rules }) =>
      rules.flatMap(({ formulae = [] }) => formulae),
    ),
  );
  const withDays = formulas.filter((formula) => /expired-citizen-card|unclear-level-2/.test(formula));
  expect(withDays).toHaveLength(2);
  for (const formula of withDays) expect(formula).toMatch(/DATE\(2026,11,25\)/);
});
