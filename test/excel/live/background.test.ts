import ExcelJS from "exceljs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { listSheets } from "../../../src/excel/check/listSheets";
import { previewSheet } from "../../../src/excel/columns/previewSheet";
import { countHiddenRows, hideRows } from "../../../src/excel/hiddenRows/hideRows";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import { watchActiveSheet } from "../../../src/excel/live/watchActiveSheet";
import { createSheetWatch, type SheetChange } from "../../../src/excel/live/watchSheet";
import { recallOffices } from "../../../src/excel/gather/officeMemory";
import { recallParticulars } from "../../../src/excel/report/particularsMemory";
import { recallTotals } from "../../../src/excel/report/totalsMemory";
import { recallWish } from "../../../src/excel/supplement/wishMemory";
import { outcomeHost } from "../../../src/taskpane/outcomeHost";
import { Book } from "../../../workbench/book/book";
import { setsAt } from "../../../workbench/host/apiSets";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { checkOptions, foundCells } from "../../support/findings";
import { startOfficeInNode } from "../../support/startOfficeInNode";

const OPTIONS = { ...checkOptions({ today: "2026-11-25" }), redraw: false };

/** 40 people: ticks that only the font of symbols makes ticks, rows that are hidden, a unit merged over two. */
async function rosterFile(isProtected: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRow(["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"]);
  for (let i = 1; i <= 40; i++) {
    const row = sheet.addRow([i, "Nguyễn Văn An", "Phòng Thu", `0010990123${String(i + 10)}`, "ü", ""]);
    row.getCell(5).font = { name: i % 3 ? "Wingdings" : "Arial", size: 11 };
    row.hidden = i % 5 === 0;
  }
  sheet.mergeCells("C2:C3");
  if (isProtected) await sheet.protect("", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A checked roster in an Excel of a level. */
async function open(level: string, isProtected = false) {
  const host = new OfficeHost({ requirementSets: setsAt(level) });
  const book = await Book.open(await rosterFile(isProtected), "danh-sach.xlsx");
  host.book = book;
  startOfficeInNode(host);
  const first = await checkSheet("DS", OPTIONS);
  const roster = first.checked?.roster;
  if (roster === undefined) throw new Error("no roster");
  return { host, book, sheetId: first.sheetId, first, roster };
}

const LEVELS = ["1.9", "1.14", "1.17", "1.20"];

describe.each(LEVELS)("in the background, with ExcelApi %s", (level) => {
  test.each([false, true])("nothing is sent that the client counts as writing; protected: %s", async (isProtected) => {
    const { host, book, sheetId, first, roster } = await open(level, isProtected);
    if (!isProtected) await hideRows("DS", roster, [roster.row[0] ?? 0, roster.row[3] ?? 0], true);
    const changes: SheetChange[] = [];
    const watchSheet = createSheetWatch();
    await watchSheet(sheetId, (change) => void changes.push(change));
    host.resetTraffic();

    (await watchSheet(sheetId, () => undefined))();
    book.edit(sheetId, 5, 4, "?");
    const edited = await recheckSheet(first, { first: 5, last: 5 }, OPTIONS);
    expect(foundCells(edited.checked?.findings)).toContain("E6 unclear-level-2");
    const looked = await recheckSheet(edited, null, OPTIONS);
    const unmerged = { ...looked, merged: [] };
    await recheckSheet(unmerged, "moved", OPTIONS);
    await countHiddenRows(sheetId);
    await listSheets();
    expect(changes).toEqual([{ first: 5, last: 5 }]);
    expect(host.traffic.undo.length).toBeGreaterThan(5);
    expect(new Set(host.traffic.undo)).toEqual(new Set(["leaves"]));

    // what reads alone tell is what a check is told by fonts of cells and properties of rows
    const whole = await checkSheet("DS", OPTIONS);
    expect(whole.checked?.summary.totals).toMatchObject({ done: 26 });
    expect(looked.checked?.summary).toEqual(whole.checked?.summary);
    expect(looked.sheetFindings).toEqual(whole.sheetFindings);
    expect(looked.sheetFindings).toContainEqual({ rule: "hidden-people", params: { count: 8 } });
  });
});

test.each(["1.14", "1.17", "1.20"])(
  "asking for the events of all sheets is reading, with ExcelApi %s",
  async (level) => {
    const { host, sheetId } = await open(level);
    host.resetTraffic();
    await createSheetWatch()(sheetId, () => undefined);
    await watchActiveSheet(() => undefined);
    expect(new Set(host.traffic.undo)).toEqual(new Set(["leaves"]));
  },
);

describe.each(LEVELS)("while she looks about, with ExcelApi %s", (level) => {
  /** Whether each request since was counted as a read. */
  const areReads = ({ traffic }: OfficeHost): boolean =>
    traffic.undo.length > 0 && traffic.undo.every((effect) => effect === "leaves");

  test.each([false, true])(
    "a sheet that she turns to is read without anything that ends her undo; protected: %s",
    async (isProtected) => {
      const { host, first } = await open(level, isProtected);
      host.resetTraffic();
      const preview = await previewSheet("DS", null, OPTIONS);
      expect(areReads(host)).toBe(true);
      expect(preview).toMatchObject({ people: 40, units: first.checked?.summary.units?.length });
      expect(preview.sheetFindings).toEqual([{ rule: "hidden-people", params: { count: 8 } }]);
    },
  );

  test("opening a form with what is remembered ends nobody's undo", async () => {
    const { host } = await open(level);
    host.resetTraffic();
    await Promise.all([recallParticulars(), recallWish(OPTIONS.today), recallTotals(), recallOffices()]);
    expect(areReads(host)).toBe(true);
  });

  test("going from finding to finding, each with what can be written there, ends nobody's undo", async () => {
    const { host, book, sheetId, first } = await open(level);
    book.edit(sheetId, 4, 1, "Nguyễn  Văn An");
    const { checked, ...result } = await recheckSheet(first, null, OPTIONS);
    if (checked === null) throw new Error("no roster");
    host.resetTraffic();
    const offered: unknown[] = [];
    for (let index = 0; index < checked.findings.length; index++) {
      const { rule, cells } = checked.findings.at(index);
      const [cell] = cells;
      if (cell === undefined) continue;
      await outcomeHost.selectCell({ ...result, checked }, cell.row, cell.column, false);
      const wanted = { kind: "one", index } as const;
      const { fixes } = await outcomeHost.proposeFixes({ ...result, checked }, wanted, OPTIONS.today);
      offered.push(...fixes.map(({ after }) => [rule, after.value, after.font]));
    }
    expect(offered).toContainEqual(["untidy-text", "Nguyễn Văn An", "Calibri"]);
    expect(areReads(host)).toBe(true);
  });
});
