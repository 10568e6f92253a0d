import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import { cellAddress } from "../../../src/grid/address";
import { supplementWords as words } from "../../../src/text/documents/supplement";
import { bookContents } from "../../support/bookContents";
import { HostedBook } from "../../support/hostedBook";
import { checked, fillIn, takenOf, untakenOf, workbookOf, writtenSupplement, type Rows } from "./returned";

const hosted = new HostedBook();

/** 02/09/1990 and the like, as Excel counts days. */
const DAY = 33_118;
const PEOPLE: Rows = [
  ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"],
  [1, "Nguyễn Văn An", DAY, "Phòng Thu", "", "x", ""],
  [2, "Trần Thị Bình", DAY + 1, "Văn phòng", "001190054321", "", ""],
  [3, "Lê Thị Hoa", DAY + 2, "Văn phòng", "001190054322", "chưa", ""],
  [4, "Phạm Văn Cường", "31/02/1990", "Phòng Thu", "001090054323", "x", ""],
  [5, "Đỗ Thị Dung", DAY + 3, "Phòng Thu", "001190054324", "hỏi lại", ""],
  [6, "Vũ Văn Em", DAY + 4, "Phòng Thu", "012345678", "chưa", "Nghỉ thai sản"],
  [7, "Hồ Thị Giang", DAY + 5, "Văn phòng", "001190054326", "", ""],
  [8, "Bùi Văn Hải", DAY + 6, "Văn phòng", "001090054327", "x", ""],
  [9, "Lý Thị Kim", DAY + 7, "Văn phòng", "", "chưa", "Chờ làm thẻ"],
  [10, "Ngô Văn Lâm", DAY + 8, "Văn phòng", "", "x", ""],
  [11, "Ngô Văn Lâm", DAY + 9, "Văn phòng", "", "x", ""],
];
const FORMATS = { 2: "dd/mm/yyyy", 4: "@" };
const REASON = words.choices.reason.texts[1] ?? "";
const PENDING = words.choices.mark.texts[2] ?? "";

/** What is answered, and the cells in which it has to stand: value and format. */
const PLANTED: Readonly<Record<string, readonly [string | number, string]>> = {
  E2: ["001090054320", "@"],
  F3: ["x", "General"],
  G4: [REASON, "General"],
  C5: [DAY - 213, "dd/mm/yyyy"],
  F6: ["chưa", "General"],
  E7: ["001090054325", "@"],
  F8: [PENDING, "General"],
};

function answer(rows: (string | number)[][]): void {
  fillIn(rows, "Nguyễn Văn An", /CCCD/u, "001090054320");
  fillIn(rows, "Trần Thị Bình", /mức 2/u, words.choices.mark.texts[0] ?? "");
  fillIn(rows, "Lê Thị Hoa", /lý do/iu, REASON);
  fillIn(rows, "Phạm Văn Cường", /sinh/u, "01/02/1990");
  fillIn(rows, "Đỗ Thị Dung", /mức 2|hỏi lại/u, words.choices.mark.texts[3] ?? "");
  fillIn(rows, "Vũ Văn Em", /CMND|9/u, "001090054325", 2);
  fillIn(rows, "Hồ Thị Giang", /mức 2/u, PENDING);
  fillIn(rows, "Lý Thị Kim", /CCCD/u, "00119005432");
  fillIn(rows, "Ngô Văn Lâm", /CCCD/u, "001090054329");
}

const isLine = (row: readonly (string | number)[]) => typeof row[0] === "number";

/** What units and their programs do to the sheet. */
const CHANGES: Readonly<Record<string, (rows: (string | number)[][]) => (string | number)[][]>> = {
  "as it was": (rows) => rows,
  "lines sorted by name, away from their units": (rows) => {
    const lines = rows.filter(isLine).sort((a, b) => String(a[1]).localeCompare(String(b[1])));
    return rows.map((row) => (isLine(row) ? (lines.shift() ?? row) : row));
  },
  "the heading sorted among the lines": (rows) => [...rows].reverse(),
  "headings of units and the lists deleted": (rows) =>
    rows.filter((row) => isLine(row) || row[5] === words.heads.answer),
  "answers and keys moved to the front": (rows) =>
    rows.map(([a = "", b = "", c = "", d = "", e = "", f = "", g = ""]) => [g, f, a, b, c, d, e]),
  "a column and rows put in": (rows) =>
    rows.flatMap(([first = "", ...row]) => [
      [first, "", ...row],
      ["", "", ""],
    ]),
  "names typed over": (rows) => rows.map((row) => (isLine(row) ? row.map((cell, at) => (at === 1 ? "?" : cell)) : row)),
};

/** Values and formats of the sheet's cells by their addresses. */
async function cellsOf() {
  const [sheet] = (await bookContents(await hosted.file())).sheets;
  return sheet?.cells ?? {};
}

const changedCells = (before: Awaited<ReturnType<typeof cellsOf>>, after: typeof before): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (address) => JSON.stringify(before[address]) !== JSON.stringify(after[address]),
  );

test.each(Object.entries(CHANGES))(
  "answers come back to their cells, and nothing else changes: %s",
  async (_, change) => {
    await hosted.open(await workbookOf(PEOPLE, FORMATS));
    const result = await checked();
    const rows = await writtenSupplement(hosted, result);
    answer(rows);
    const before = await cellsOf();
    const taken = await takenOf(result, await workbookOf(change(rows), {}, words.sheetTitle));
    const untaken = untakenOf(taken).map((line) => line.replace(/^[^:]*/u, ""));
    expect(untaken.sort()).toEqual([": 00********29 several", ": 00*******32 notId"]);
    const { fixes, decisions, ...left } = taken.preview;
    expect(decisions).toEqual([]);
    expect(left).toMatchObject({ formulas: [], byHand: [], moved: [], merged: [], settled: [], said: 0 });
    expect(fixes.map(({ row, column }) => cellAddress(row, column))).toEqual(Object.keys(PLANTED).sort(byPlace));

    const { written } = await applyFixes("DS", fixes);
    expect(written).toHaveLength(fixes.length);
    const after = await cellsOf();
    expect(changedCells(before, after).sort()).toEqual(Object.keys(PLANTED).sort());
    for (const [address, [value, format]] of Object.entries(PLANTED)) {
      const [sheet] = hosted.host.book?.sheets ?? [];
      const cell = sheet?.grid?.getCell(address);
      expect([
        address,
        cell?.value instanceof Date ? serialOf(cell.value) : cell?.value,
        cell?.numFmt ?? "General",
      ]).toEqual([address, value, format]);
    }

    const undone = await undoFixes("DS", written);
    expect(undone.written).toHaveLength(written.length);
    expect(changedCells(before, await cellsOf())).toEqual([]);
  },
);

const serialOf = (date: Date) => date.getTime() / 86_400_000 + 25_569;

function byPlace(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1)) || a.localeCompare(b);
}
