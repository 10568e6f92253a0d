import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import { createSheetWatch, type SheetChange } from "../../../src/excel/live/watchSheet";
import type { Book } from "../../../workbench/book/book";
import { checkOptions, foundCells } from "../../support/findings";
import { openInNode } from "../../support/openInNode";
import { ourFormats } from "../../support/ourFormats";
import { makeXlsx } from "../../support/makeXlsx";
import { randomFrom } from "../../support/randomFrom";
import { rowsXml } from "../../support/rowsXml";
import { GIVEN, truthOf, workbookFile } from "../../support/truth";

const TODAY = { today: "2026-06-15" };

/** What people type, rightly or wrongly, into any column. */
const TYPED = [
  "",
  "x",
  "001199054321",
  "001 099 0123",
  "chưa",
  "?",
  "Nguyễn  Văn Bảy",
  "31/02/1990",
  "Phòng Mới",
  "Nữ",
];

/** As part of something that the user does, and beside her work. */
const redrawing = { ...checkOptions(TODAY), redraw: true };
const quietly = { ...checkOptions(TODAY), redraw: false };

/** All of a result that anybody sees. */
function seen({ sheetName, sheetFindings, checked }: CheckResult) {
  return {
    sheetName,
    sheetFindings,
    findings: foundCells(checked?.findings),
    toDos: checked?.toDos,
    summary: checked?.summary,
    highlights: checked?.highlights,
    highlighted: checked?.highlighted,
  };
}

async function formatsOf(book: Book, sheetName: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await book.save()).slice().buffer);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  return ourFormats(sheet);
}

async function openRows(rows: readonly (readonly (string | number)[])[]) {
  const opened = await openInNode(await makeXlsx([{ name: "DS", xml: rowsXml(rows) }]));
  const sheetId = opened.book.sheets[0]?.id ?? "";
  const first = await checkSheet("DS", checkOptions(TODAY));
  return { ...opened, sheetId, first };
}

const ROWS = [
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"],
  [1, "Nguyễn Văn An", "001099012345", "x", ""],
  [2, "Trần Thị Bình", "001199054321", "", ""],
  [3, "Lê Văn Cường", "001202054321", "chưa", "Chưa ra công an"],
];

describe.each(GIVEN)("%s", (name) => {
  test("after any edits, checking again what changed gives what a whole check gives", async () => {
    const truth = truthOf(name);
    const { book, host } = await openInNode(readFileSync(workbookFile(name)));
    const sheetId = book.sheets.find((sheet) => sheet.name === truth.sheet)?.id ?? "";
    const options = checkOptions(truth);
    let last = await checkSheet(truth.sheet, options);
    const { layout, row } = last.checked?.roster ?? {};
    const columns = Object.values(layout?.columns ?? {}).map(({ index }) => index);
    const random = randomFrom(name.length);
    for (let i = 0; i < 4; i++) {
      const at = row?.[Math.floor(random() * row.length)] ?? 0;
      const column = columns[Math.floor(random() * columns.length)] ?? 0;
      book.edit(sheetId, at, column, TYPED[Math.floor(random() * TYPED.length)] ?? "");
      host.resetTraffic();
      last = await recheckSheet(last, { first: at, last: at }, { ...options, redraw: false });
      // one more where the head lies far down, or a column has several fonts
      expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    }
    expect(seen(last)).toEqual(seen(await recheckSheet(last, null, { ...options, redraw: true })));
    const formats = await formatsOf(book, truth.sheet);
    expect(seen(last)).toEqual(seen(await checkSheet(truth.sheet, options)));
    expect(formats).toEqual(await formatsOf(book, truth.sheet));
  });
});

describe("after one edit", () => {
  test("that changes what was found: two round trips", async () => {
    const { book, host, sheetId, first } = await openRows(ROWS);
    book.edit(sheetId, 1, 3, "?");
    host.resetTraffic();
    const again = await recheckSheet(first, { first: 1, last: 1 }, redrawing);
    expect(host.traffic.roundTrips).toBe(2);
    expect(foundCells(again.checked?.findings)).toEqual(["D2 unclear-level-2", "D3 missing-level-2"]);
    expect((await formatsOf(book, "DS")).filter(({ owner }) => owner === "unclear-level-2")).toMatchObject([
      { row: 1, column: 3 },
    ]);
  });

  test("that changes nothing: one, and nothing is written", async () => {
    const { book, host, sheetId, first } = await openRows(ROWS);
    book.edit(sheetId, 1, 1, "Nguyễn Văn Anh");
    host.resetTraffic();
    const again = await recheckSheet(first, { first: 1, last: 1 }, redrawing);
    expect(host.traffic.roundTrips).toBe(1);
    expect(again.checked?.roster.name[0]).toBe("Nguyễn Văn Anh");
  });

  test("that nobody told of: one, and one more to highlight", async () => {
    const { book, host, sheetId, first } = await openRows(ROWS);
    book.edit(sheetId, 3, 3, "?");
    host.resetTraffic();
    const again = await recheckSheet(first, null, redrawing);
    expect(host.traffic.roundTrips).toBe(2);
    expect(foundCells(again.checked?.findings)).toEqual(["D3 missing-level-2", "D4 unclear-level-2"]);
  });

  test("below the list: the new person is there", async () => {
    const { book, sheetId, first } = await openRows(ROWS);
    book.edit(sheetId, 4, 0, "4");
    book.edit(sheetId, 4, 1, "Phạm Thị Dung");
    const again = await recheckSheet(first, { first: 4, last: 4 }, redrawing);
    expect(again.checked?.roster.count).toBe(4);
  });

  test("of a heading: the columns are found anew", async () => {
    const { book, sheetId, first } = await openRows(ROWS);
    book.edit(sheetId, 0, 4, "Địa chỉ");
    const again = await recheckSheet(first, { first: 0, last: 0 }, redrawing);
    expect(seen(again)).toEqual(seen(await checkSheet("DS", checkOptions(TODAY))));
  });
});

test("a row deleted and typed anew: nothing else is found, and its highlights are there again", async () => {
  const { book, sheetId, first } = await openRows(ROWS);
  const before = await formatsOf(book, "DS");
  book.moveRows(sheetId, { kind: "delete", at: 2, count: 1 });
  book.moveRows(sheetId, { kind: "insert", at: 2, count: 1 });
  ["2", "Trần Thị Bình", "'001199054321", "", ""].forEach((text, column) => {
    book.edit(sheetId, 2, column, text);
  });
  const again = await recheckSheet(first, "moved", redrawing);
  expect(seen(again)).toEqual(seen(first));
  expect(await formatsOf(book, "DS")).toEqual(before);
});

test("rows that are too much for one answer are read in parts", async () => {
  const reason = "Nghỉ thai sản, sẽ cài đặt khi đi làm lại. ".repeat(72);
  const people = Array.from({ length: 2_000 }, (_, i) => [i + 1, "Nguyễn Văn An", "chưa có", "chưa", reason]);
  const { book, sheetId, first } = await openRows([ROWS[0] ?? [], ...people]);
  book.edit(sheetId, 1, 3, "?");
  const again = await recheckSheet(first, null, redrawing);
  expect(again.checked?.roster.count).toBe(2_000);
  expect(foundCells(again.checked?.findings)).toEqual(["D2 unclear-level-2"]);
});

test("highlights that were taken off stay off", async () => {
  const { book, sheetId, first } = await openRows(ROWS);
  await clearHighlights("DS");
  book.edit(sheetId, 1, 3, "?");
  const again = await recheckSheet(first, { first: 1, last: 1 }, redrawing);
  expect(foundCells(again.checked?.findings)).toContain("D2 unclear-level-2");
  expect(await formatsOf(book, "DS")).toEqual([]);
});

test("a sheet that was renamed is followed", async () => {
  const { first } = await openRows(ROWS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").name = "Danh sách mới";
    await context.sync();
  });
  const again = await recheckSheet(first, null, redrawing);
  expect(again.sheetName).toBe("Danh sách mới");
  expect(again.checked?.roster.count).toBe(3);
});

test("a sheet that lost its people, and got them back", async () => {
  const { book, sheetId, first } = await openRows(ROWS);
  for (const row of [1, 2, 3]) for (const column of [0, 1, 2, 3, 4]) book.edit(sheetId, row, column, "");
  const empty = await recheckSheet(first, { first: 1, last: 3 }, redrawing);
  expect(empty.checked).toBeNull();
  expect(empty.sheetFindings.map(({ rule }) => rule)).toEqual(["no-people"]);
  book.edit(sheetId, 1, 0, "1");
  book.edit(sheetId, 1, 1, "Nguyễn Văn An");
  const again = await recheckSheet(empty, { first: 1, last: 1 }, redrawing);
  expect(again.checked?.roster.count).toBe(1);
  expect(again.checked?.highlighted).toBe(true);
});

describe("beside the user's work nothing is written, and the marks are said to be old", () => {
  test("where a new mistake has no mark", async () => {
    const { book, host, sheetId, first } = await openRows(ROWS);
    const before = await formatsOf(book, "DS");
    book.edit(sheetId, 1, 3, "?");
    host.resetTraffic();
    const again = await recheckSheet(first, { first: 1, last: 1 }, quietly);
    expect(host.traffic.roundTrips).toBe(1);
    expect(foundCells(again.checked?.findings)).toContain("D2 unclear-level-2");
    expect(again.marksAreOld).toBe(true);
    expect(await formatsOf(book, "DS")).toEqual(before);
    expect((await recheckSheet(again, null, redrawing)).marksAreOld).toBe(false);
    expect((await formatsOf(book, "DS")).map(({ owner }) => owner)).toContain("unclear-level-2");
  });

  test("but not where a mark goes by itself", async () => {
    const { book, sheetId, first } = await openRows(ROWS);
    book.edit(sheetId, 2, 3, "x");
    const again = await recheckSheet(first, { first: 2, last: 2 }, quietly);
    expect(foundCells(again.checked?.findings)).toEqual([]);
    expect(again.marksAreOld).toBe(false);
  });

  test.each([
    ["inserted among people: the marks have moved along", 2, 3, false],
    ["inserted above them: likewise", 0, 3, false],
  ])("a row %s", async (_, at, row, old) => {
    const { book, sheetId, first } = await openRows(ROWS);
    book.moveRows(sheetId, { kind: "insert", at, count: 1 });
    const again = await recheckSheet(first, "moved", quietly);
    expect(foundCells(again.checked?.findings)).toEqual([`D${String(row + 1)} missing-level-2`]);
    expect(again.marksAreOld).toBe(old);
  });

  test("a new person below the list has no mark", async () => {
    const { book, sheetId, first } = await openRows(ROWS);
    book.edit(sheetId, 4, 0, "4");
    book.edit(sheetId, 4, 1, "Phạm Thị Dung");
    expect((await recheckSheet(first, { first: 4, last: 4 }, quietly)).marksAreOld).toBe(true);
  });

  test("marks that were taken off are not old, and stay off", async () => {
    const { book, sheetId, first } = await openRows(ROWS);
    await clearHighlights("DS");
    book.edit(sheetId, 1, 3, "?");
    const again = await recheckSheet(first, { first: 1, last: 1 }, quietly);
    expect([again.drawn, again.marksAreOld]).toEqual([null, false]);
    await recheckSheet(again, null, redrawing);
    expect(await formatsOf(book, "DS")).toEqual([]);
  });

  test("a unit that is merged over its people is known of them; rows that moved have to be asked for", async () => {
    const rows = rowsXml([
      ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2"],
      [1, "Nguyễn Văn An", "Phòng Thu", "001099012345", "x"],
      [2, "Trần Thị Bình", "", "001199054321", "x"],
    ]);
    const xml = `${rows}<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>`;
    const { book } = await openInNode(await makeXlsx([{ name: "DS", xml }]));
    const sheetId = book.sheets[0]?.id ?? "";
    const first = await checkSheet("DS", checkOptions(TODAY));
    book.edit(sheetId, 1, 4, "chưa");
    const again = await recheckSheet(first, { first: 1, last: 1 }, quietly);
    expect(again.checked?.roster.unit.slice(0, 2)).toEqual(first.checked?.roster.unit.slice(0, 2));
    book.moveRows(sheetId, { kind: "insert", at: 1, count: 1 });
    await expect(recheckSheet(again, "moved", quietly)).rejects.toMatchObject({ kind: "needs-check" });
    const asked = await recheckSheet(again, "moved", redrawing);
    expect(foundCells(asked.checked?.findings)).not.toContain("C4 missing-unit");
  });
});

describe("a watched sheet", () => {
  async function watched() {
    const { host, book, sheetId } = await openRows(ROWS);
    const changes: SheetChange[] = [];
    const watchSheet = createSheetWatch();
    const tell = (change: SheetChange): void => void changes.push(change);
    const stop = await watchSheet(sheetId, tell);
    return { host, book, sheetId, changes, stop, watchSheet, tell };
  }

  test("tells of edits by the user and by others, of moved rows, and of nothing once it is left", async () => {
    const { book, sheetId, changes, stop } = await watched();
    book.edit(sheetId, 1, 2, "x");
    book.edit(sheetId, 2, 2, "x", "coauthor");
    book.moveRows(sheetId, { kind: "insert", at: 2, count: 1 });
    await new Promise(setImmediate);
    expect(changes).toEqual([{ first: 1, last: 1 }, { first: 2, last: 2 }, "moved"]);
    stop();
    book.edit(sheetId, 1, 2, "y");
    await new Promise(setImmediate);
    expect(changes).toHaveLength(3);
  });

  test("tells of no other sheet", async () => {
    const { book, changes } = await watched();
    const other = book.addSheet("Khác").id;
    book.edit(other, 1, 2, "x");
    await new Promise(setImmediate);
    expect(changes).toEqual([]);
  });

  test("Excel is asked once for all sheets, and again only where it refused", async () => {
    const { host, sheetId, stop, watchSheet, tell } = await watched();
    host.resetTraffic();
    stop();
    await watchSheet(sheetId, tell);
    expect(host.traffic.roundTrips).toBe(0);
    const refused = createSheetWatch();
    host.failNext({ code: "GeneralException" });
    await expect(refused(sheetId, tell)).rejects.toMatchObject({ name: "HostError", kind: "unknown" });
    await expect(refused(sheetId, tell)).resolves.toBeInstanceOf(Function);
  });

  test("says nothing of what the add-in itself has written", async () => {
    const { book, sheetId, changes } = await watched();
    book.edit(sheetId, 1, 2, "x", "addin");
    await new Promise(setImmediate);
    expect(changes).toEqual([]);
  });
});
