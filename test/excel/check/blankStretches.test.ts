import ExcelJS from "exceljs";
import fc from "fast-check";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { hideRows } from "../../../src/excel/hiddenRows/hideRows";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import type { CellValue } from "../../../src/grid/cellValue";
import { nameOf } from "../../../src/roster/nameOf";
import type { Roster } from "../../../src/roster/roster";
import { LAST_COLUMN, LAST_ROW } from "../../../workbench/book/block";
import type { OfficeHost } from "../../../workbench/host/officeHost";
import { checkOptions, foundCells } from "../../support/findings";
import { makeXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { rosterOfRows } from "../../support/rosterOfRows";
import { rowsXml } from "../../support/rowsXml";

const OPTIONS = checkOptions({ today: "2026-06-15" });
const QUIETLY = { ...OPTIONS, redraw: false };
const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const ROSTER = [
  HEADINGS,
  [1, "Nguyễn Văn An", "001099012345", "x", ""],
  [2, "Trần Thị Bình", "001199054321", "chưa", ""],
];
const kB = 1_000;

/** Something far away from a roster of two. */
async function openWith(cells: readonly (readonly [row: number, column: number, text: string])[]) {
  const opened = await openInNode(await makeXlsx([{ name: "DS", xml: rowsXml(ROSTER) }]));
  const sheetId = opened.book.sheets[0]?.id ?? "";
  for (const [row, column, text] of cells) opened.book.edit(sheetId, row, column, text);
  return { ...opened, sheetId };
}

/** What something has cost. */
async function costOf<Result>(host: OfficeHost, action: () => Promise<Result>) {
  host.resetTraffic();
  const result = await action();
  const { roundTrips, requestBytes, responseBytes } = host.traffic;
  return { result, roundTrips, bytes: requestBytes + responseBytes };
}

/** Somebody who is not done, in a row. */
const person = (row: number, name: string) =>
  [
    [row, 0, "3"],
    [row, 1, name],
    [row, 2, "'001202054321"],
    [row, 3, "chưa"],
  ] as const;

test("somebody in the last row of a sheet: few round trips, half a megabyte, and who is typed in between is there", async () => {
  const { host, book, sheetId } = await openWith(person(LAST_ROW, "Lê Văn Cường"));
  const check = await costOf(host, () => checkSheet("DS", OPTIONS));
  expect(foundCells(check.result.checked?.findings)).toEqual(["E1048576 missing-reason", "E3 missing-reason"]);
  expect(check.roundTrips).toBeLessThanOrEqual(6);
  expect(check.bytes).toBeLessThan(550 * kB);

  let last = check.result;
  for (const [row, people, most] of [
    [5, 4, 1],
    [500_000, 5, 4],
  ] as const) {
    for (const [, column, text] of person(row, "Phạm Thị Dung")) book.edit(sheetId, row, column, text);
    const edit = await costOf(host, () => recheckSheet(last, { first: row, last: row }, QUIETLY));
    last = edit.result;
    expect(foundCells(last.checked?.findings)).toContain(`E${String(row + 1)} missing-reason`);
    expect(last.checked?.roster.count).toBe(people);
    expect(edit.roundTrips).toBeLessThanOrEqual(most);
    expect(edit.bytes).toBeLessThan(450 * kB);
  }
});

test.each([59, LAST_ROW])("a cell in the last column of row %d: six round trips, and 650 kB", async (row) => {
  const { host } = await openWith([[row, LAST_COLUMN, "ghi chú"]]);
  const { result, roundTrips, bytes } = await costOf(host, () => checkSheet("DS", OPTIONS));
  expect(foundCells(result.checked?.findings)).toEqual(["E3 missing-reason"]);
  expect(roundTrips).toBeLessThanOrEqual(6);
  expect(bytes).toBeLessThan(650 * kB);
});

test("a thousand people far apart: the more of them, the finer the parts", async () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => 10 + i * 1_048 + ((i * 7919) % 1_000));
  const { host } = await openWith(rows.flatMap((row) => person(row, "Lê Văn Cường").slice(0, 3)));
  const { result, roundTrips, bytes } = await costOf(host, () => checkSheet("DS", OPTIONS));
  expect(result.checked?.roster.count).toBe(1_002);
  expect(roundTrips).toBeLessThanOrEqual(12);
  expect(bytes).toBeLessThan(5_000 * kB);
});

test("names in several fonts far apart: only theirs are asked for", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRows([HEADINGS, [1, "Lª Hoµ", "001099012345", "x"]]);
  sheet.getRow(200_000).values = [2, "Lª Hoµ", "001099012346", "x"];
  sheet.getCell("B200000").font = { name: ".VnTime" };
  const { host } = await openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { result, bytes } = await costOf(host, () => checkSheet("DS", OPTIONS));
  const roster = result.checked?.roster;
  expect(roster && [nameOf(roster, 0), nameOf(roster, 1)]).toEqual(["Lê Hoà", "Lê Hoà"]);
  expect(bytes).toBeLessThan(600 * kB);
});

describe("of hidden rows in what is skipped", () => {
  /** Rows that others hid, among blank ones, and people of whom we hid some. */
  async function openHidden() {
    const { book, host, sheetId } = await openWith([
      ...person(30_000, "Lê Văn Cường"),
      ...person(50_000, "Phạm Thị Dung"),
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("DS");
      sheet.getRange("20000:20002").rowHidden = true;
      sheet.getRange("50001:50001").rowHidden = true;
      await context.sync();
    });
    return { book, host, sheetId };
  }

  test("those that others hid are told", async () => {
    await openHidden();
    const { checked } = await checkSheet("DS", OPTIONS);
    expect(checked?.roster.hiddenPeople).toBe(1);
  });

  test("ours are told by their order among all", async () => {
    await openHidden();
    const first = await checkSheet("DS", OPTIONS);
    if (first.checked === null) throw new Error("no roster");
    expect(await hideRows("DS", first.checked.roster, [30_000], true)).toEqual({ kind: "hidden", rows: 1 });
    const again = await checkSheet("DS", OPTIONS);
    expect(again.checked?.roster.hiddenPeople).toBe(1);
    const looked = await recheckSheet(again, null, QUIETLY);
    expect(looked.checked?.roster.hiddenPeople).toBe(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("DS").protection.protect();
      await context.sync();
    });
    expect((await checkSheet("DS", OPTIONS)).checked?.roster.hiddenPeople).toBe(1);
  });
});

/** All of a roster that depends on where its people stand. */
const seen = (roster: Roster | undefined) =>
  roster && {
    people: Array.from({ length: roster.count }, (_, i) => [
      roster.row[i],
      nameOf(roster, i),
      roster.units[roster.unit[i] ?? -1],
      roster.idNumber[i],
      roster.level2[i],
    ]),
    doubtful: roster.doubtfulSections,
  };

/**
 * What may stand in a row: somebody, the name of a unit, a remark, a text that is blank, or something beside the
 * roster.
 */
const ANY_ROW = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<readonly CellValue[]>([1, "Lê Văn Cường", "001202054321", "chưa", ""]) },
  { weight: 2, arbitrary: fc.constantFrom<readonly CellValue[]>(["", "Phòng Kế toán", "", "", ""]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<readonly CellValue[]>(
      ["", "", "", "", "Nghỉ thai sản"],
      [" ", "", "", "", ""],
      ["", "", "", "", "", "", "", "ghi chú"],
      ["", "", "", "x", ""],
    ),
  },
);
const ANY_GAP = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(9_000));

/** A workbook with these rows, the roster's first. */
async function openRows(rows: readonly (readonly CellValue[])[]): Promise<void> {
  const cells = rows
    .slice(ROSTER.length)
    .flatMap((values, i) =>
      values.flatMap((value, column) =>
        value === ""
          ? []
          : [[ROSTER.length + i, column, typeof value === "string" ? `'${value}` : String(value)] as const],
      ),
    );
  await openWith(cells);
}

test("nothing that stands between blank rows is lost: people, units and what is in doubt are as where all is read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(ANY_GAP, ANY_ROW), { maxLength: 12 }), async (entries) => {
      const rows: (readonly CellValue[])[] = [...ROSTER];
      for (const [gap, row] of entries) rows.push(...Array<readonly CellValue[]>(gap).fill([]), row);
      await openRows(rows);
      const { checked } = await checkSheet("DS", OPTIONS);
      expect(seen(checked?.roster)).toEqual(seen(rosterOfRows(rows)));
    }),
    { numRuns: 15 },
  );
});
