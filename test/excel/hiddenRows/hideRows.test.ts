import ExcelJS from "exceljs";
import fc from "fast-check";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { countHiddenRows, hideRows, showRows } from "../../../src/excel/hiddenRows/hideRows";
import { rowsWithoutFindings } from "../../../src/highlights/hiddenRows/rowsWithoutFindings";
import type { PlacedPeople } from "../../../src/highlights/hiddenRows/areSamePeople";
import { NO_UNIT } from "../../../src/roster/roster";
import { HostError } from "../../../src/excel/host/hostError";
import { bookContents } from "../../support/bookContents";
import { checkOptions } from "../../support/findings";
import { HostedBook } from "../../support/hostedBook";
import { startOfficeInNode } from "../../support/startOfficeInNode";

let hosted = new HostedBook();
/** The people of the roster that is open, as a check has read them. */
let people: PlacedPeople;
const OPTIONS = checkOptions({ today: "2026-11-25" });

interface Line {
  /** Whether nothing can be found of the person. */
  well: boolean;
  hidden: boolean;
}

/**
 * A roster on the sheet "DS", people from row 3 on; `filter` sets filter buttons over them, of the sheet or of a table.
 */
async function open(
  lines: readonly Line[],
  { filter = null as "sheet" | "table" | null, headHidden = false } = {},
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRow(["DANH SÁCH"]).hidden = headHidden;
  sheet.addRow(["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"]);
  lines.forEach(({ well, hidden }, index) => {
    const id = `001099${String(100_000 + index)}`;
    sheet.addRow([index + 1, `Nguyễn Văn ${index + 1}`, well ? id : "", "chưa"]).hidden = hidden;
  });
  sheet.getRow(4).height = 31;
  if (filter === "table")
    sheet.addTable({
      name: "Bang1",
      ref: "A2",
      columns: ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"].map((name) => ({ name, filterButton: true })),
      rows: lines.map((_, index) => [1, 2, 3, 4].map((column) => sheet.getCell(index + 3, column).value)),
    });
  if (filter === "sheet") sheet.autoFilter = { from: "A2", to: { row: lines.length + 2, column: 4 } };
  people = {
    layout: { columns: { fullName: { index: 1 }, citizenId: { index: 2 } } } as PlacedPeople["layout"],
    row: Int32Array.from(lines, (_, index) => index + 2),
    count: lines.length,
    today: 20_261_129,
    name: lines.map((_, index) => `Nguyễn Văn ${index + 1}`),
    idNumber: Float64Array.from(lines, ({ well }, index) => (well ? 1_099_100_000 + index : 0)),
    idDigits: Uint8Array.from(lines, ({ well }) => (well ? 12 : 0)),
    unit: new Int32Array(lines.length).fill(NO_UNIT),
    units: [],
  };
  // what a workbook keeps of ours is its own
  hosted = new HostedBook();
  await hosted.open(await workbook.xlsx.writeBuffer());
}

const hide = (rows: readonly number[], besideFilter = false) => hideRows("DS", people, rows, besideFilter);

/** Rows hidden in the saved file, from 1. */
async function hiddenRows(): Promise<number[]> {
  const rows: number[] = [];
  (await hosted.savedSheet("DS")).eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) rows.push(number);
  });
  return rows;
}

async function unfound(): Promise<{ rows: number[]; hiddenPeople: number }> {
  const { checked } = await checkSheet("DS", { ...OPTIONS, highlightToDos: false });
  if (checked === null) throw new Error("no roster");
  return { rows: rowsWithoutFindings(checked.roster, checked.findings), hiddenPeople: checked.roster.hiddenPeople };
}

const well = (hidden = false): Line => ({ well: true, hidden });
const ill = (hidden = false): Line => ({ well: false, hidden });

test("hides the rows of people without findings and leaves those that were hidden; shows exactly ours again", async () => {
  await open([well(), ill(), well(true), ill(true), well(), well()], { headHidden: true });
  const before = await bookContents(await hosted.file());
  expect(await hide([2, 4, 6, 7])).toEqual({ kind: "hidden", rows: 3 });
  expect(await hiddenRows()).toEqual([1, 3, 5, 6, 7, 8]);
  expect(await countHiddenRows("DS")).toBe(3);
  expect(await showRows("DS")).toEqual({ kind: "shown", rows: 3, exact: true });
  expect(await bookContents(await hosted.file())).toEqual(before);
  expect(await countHiddenRows("DS")).toBe(0);
  expect(await showRows("DS")).toEqual({ kind: "shown", rows: 0, exact: true });
});

test("whatever was hidden before: hidden, checked, hidden anew and shown, every row is as it was", async () => {
  const line = fc.record({ well: fc.boolean(), hidden: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), fc.boolean(), async (lines, headHidden) => {
      await open([ill(), ...lines], { headHidden });
      const before = await hiddenRows();
      const first = await unfound();
      expect(first.hiddenPeople).toBe(lines.filter(({ hidden }) => hidden).length);
      await hide(first.rows);
      // what we hid is not counted as hidden
      expect((await unfound()).hiddenPeople).toBe(first.hiddenPeople);
      await hide(first.rows.slice(1));
      expect(await hiddenRows()).toEqual(
        [...new Set([...before, ...first.rows.slice(1).map((row) => row + 1)])].sort((a, b) => a - b),
      );
      await showRows("DS");
      expect(await hiddenRows()).toEqual(before);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("survives closing the file: what is kept in it leads back, also after the sheet was renamed", async () => {
  await open([well(), well(true), ill()]);
  await hide([2, 3]);
  const file = await hosted.file();
  hosted = new HostedBook();
  await hosted.open(file);
  expect(await countHiddenRows("DS")).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").name = "Danh sách mới";
    await context.sync();
  });
  expect(await showRows("Danh sách mới")).toEqual({ kind: "shown", rows: 1, exact: true });
});

describe("where the workbook keeps nothing", () => {
  const recordRefused = (): void => {
    hosted.host.onTraffic = ({ roundTrips }) => {
      // the answer to the first look has come: what is written next is refused
      if (roundTrips === 1) hosted.host.failNext({ code: "AccessDenied" });
    };
    hosted.host.resetTraffic();
  };

  test("nothing is hidden, and nothing is remembered", async () => {
    await open([well(), well(), ill()]);
    recordRefused();
    await expect(hide([2, 3])).rejects.toMatchObject({ kind: "sheet-protected" });
    hosted.host.onTraffic = null;
    expect(await hiddenRows()).toEqual([]);
    expect(await countHiddenRows("DS")).toBe(0);
    expect(hosted.names).toEqual([]);
  });

  test("wherever hiding them is cut, after the next try nobody sees what keeps them in Excel's list of names", async () => {
    const seen = new Set<string>();
    for (let after = 0; after < 12; after++) {
      await open([well(), well(), well(), ill()]);
      hosted.host.onTraffic = ({ roundTrips }) => {
        if (roundTrips === 1) hosted.host.failNext({ code: "GeneralException", after });
      };
      await hide([2, 4]).catch((error: unknown) => {
        expect(error).toBeInstanceOf(HostError);
      });
      hosted.host.onTraffic = null;
      hosted.host.failNext(null);
      seen.add(hosted.names.map(({ hidden }) => (hidden ? "hidden" : "seen")).join(" "));
      await hide([2, 4]);
      expect([hosted.names.map(({ name, hidden }) => [name, hidden]), await hiddenRows()]).toEqual([
        [["_VNeID_HangAn", true]],
        [3, 5],
      ]);
    }
    expect([...seen]).toEqual(["", "seen", "hidden"]);
  });

  test("wherever showing them is cut, nothing is forgotten that is hidden, and the next try ends it", async () => {
    await open([well(), well(true), well(), ill()]);
    const seen = new Set<string>();
    for (let after = 0; after < 12; after++) {
      await hide([2, 4]);
      hosted.host.onTraffic = ({ roundTrips }) => {
        // the look, which rows are hidden; then to show them and to forget them
        if (roundTrips === 2) hosted.host.failNext({ code: "AccessDenied", after });
      };
      hosted.host.resetTraffic();
      await showRows("DS").catch((error: unknown) => {
        expect(error).toMatchObject({ kind: "sheet-protected" });
      });
      hosted.host.onTraffic = null;
      hosted.host.failNext(null);
      const [hidden, kept] = [await hiddenRows(), await countHiddenRows("DS")];
      seen.add(`${hidden.length} hidden, ${kept} kept`);
      await showRows("DS");
      expect([await hiddenRows(), hosted.names]).toEqual([[4], []]);
    }
    expect([...seen]).toEqual(["3 hidden, 2 kept", "1 hidden, 2 kept", "1 hidden, 0 kept"]);
  });
});

/** A record of a sheet, as another hand may leave it. */
const keep = (...formulas: string[]): void => {
  const sheetId = hosted.host.book?.sheets[0]?.id ?? "";
  if (hosted.host.book)
    hosted.host.book.names = formulas.map((refersTo, part) => ({
      name: part === 0 ? "_VNeID_HangAn" : `_VNeID_HangAn.${part + 1}`,
      sheetId,
      refersTo,
      comment: "",
      hidden: true,
      rest: {},
    }));
};

test.each([
  ["no record", "1"],
  ["of a later version", '"1 v2 3"'],
  ["more of ours than are hidden", '"1 2 0 3"'],
  ["cut", '"2 3 0 1"'],
  ["a reference", "DS!$A$1"],
])("a record that makes no sense is as if there were none, and can be written anew: %s", async (_, formula) => {
  await open([well(), well(true), ill()]);
  keep(formula);
  expect(await countHiddenRows("DS")).toBe(0);
  expect(await hide([2])).toEqual({ kind: "hidden", rows: 1 });
  expect(await countHiddenRows("DS")).toBe(1);
  await showRows("DS");
  expect([await hiddenRows(), hosted.names]).toEqual([[4], []]);
});

test("where rows of ours and of hers take thousands of turns, several names keep them, and are gone with them", async () => {
  const people = 4500;
  await open(Array.from({ length: people }, (_, index) => ({ well: true, hidden: index % 2 === 0 })));
  const before = await hiddenRows();
  const rows = Array.from({ length: people / 2 }, (_, index) => 3 + index * 2);
  expect(await hide(rows)).toEqual({ kind: "hidden", rows: rows.length });
  expect(hosted.names.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["_VNeID_HangAn", true],
    ["_VNeID_HangAn.2", true],
  ]);
  for (const { refersTo } of hosted.names) expect(refersTo.length).toBeLessThan(8192);
  expect(await countHiddenRows("DS")).toBe(rows.length);
  expect(await hide(rows.slice(0, 2))).toEqual({ kind: "hidden", rows: 2 });
  expect(hosted.names.map(({ name }) => name)).toEqual(["_VNeID_HangAn"]);
  expect(await hide(rows)).toEqual({ kind: "hidden", rows: rows.length });
  await showRows("DS");
  expect([await hiddenRows(), hosted.names]).toEqual([before, []]);

  // a part that another hand took away
  await hide(rows);
  hosted.names.splice(1, 1);
  expect(await countHiddenRows("DS")).toBe(0);
  await hide(rows);
  expect(hosted.names.map(({ name }) => name)).toEqual(["_VNeID_HangAn"]);
}, 60_000);

test("a copy of the sheet has the record too, and is led back by itself", async () => {
  await open([well(), well(true), ill()]);
  await hide([2]);
  const [record] = hosted.names;
  const copy = hosted.host.book?.addSheet("DS (2)");
  const grid = copy?.grid ?? null;
  if (record === undefined || copy === undefined || grid === null) throw new Error("no record");
  grid.addRows([["STT", "Họ và tên"], [1], [2], [3], [4]]);
  for (const row of [3, 4]) grid.getRow(row).hidden = true;
  hosted.names.push({ ...record, sheetId: copy.id });
  expect(await showRows("DS (2)")).toEqual({ kind: "shown", rows: 1, exact: true });
  expect([3, 4].map((row) => grid.getRow(row).hidden)).toEqual([false, true]);
  expect(await countHiddenRows("DS (2)")).toBe(0);
  expect(await countHiddenRows("DS")).toBe(1);
  hosted.host.book?.deleteSheet(copy.id);
  expect(hosted.names.map(({ sheetId }) => sheetId)).toEqual([record.sheetId]);
});

describe("what the bag of document settings holds from before", () => {
  const bag = (sheetName: string, sheetId: string): Readonly<Record<string, string>> => ({
    hiddenRows: JSON.stringify([{ sheetName, sheetId, hidden: 2, ours: [{ first: 0, last: 0 }] }]),
  });

  async function openWithBag(sheetName: string, sheetId?: string): Promise<void> {
    await open([well(true), well(true), ill()]);
    hosted.host.saveSettings(bag(sheetName, sheetId ?? hosted.host.book?.sheets[0]?.id ?? ""));
    startOfficeInNode(hosted.host);
  }

  test.each<[string, string, string | undefined, number]>([
    ["by the sheet's id, though it was renamed", "Tên cũ", undefined, 1],
    ["by its name, where a program that saved the file gave it another id", "DS", "{another}", 1],
    ["not of another sheet", "Tên cũ", "{another}", 0],
  ])("leads back, %s", async (_, name, id, count) => {
    await openWithBag(name, id);
    expect(await countHiddenRows("DS")).toBe(count);
    expect(await showRows("DS")).toEqual({ kind: "shown", rows: count, exact: true });
    // the bag is not written again: what stands on the sheet overrules it
    expect(await countHiddenRows("DS")).toBe(0);
    expect(hosted.host.settings).toEqual(bag(name, id ?? hosted.host.book?.sheets[0]?.id ?? ""));
    expect(await hide([2, 3])).toMatchObject({ kind: "hidden" });
    await showRows("DS");
    expect(await countHiddenRows("DS")).toBe(0);
  });

  test.each(["7", "[null,7,{}]", '[{"sheetName":"DS","sheetId":"1","hidden":1,"ours":[{"first":"0"}]}]'])(
    "and what makes no sense in it is nothing: %s",
    async (kept) => {
      await open([well(true), ill()]);
      hosted.host.saveSettings({ hiddenRows: kept });
      startOfficeInNode(hosted.host);
      expect(await countHiddenRows("DS")).toBe(0);
    },
  );
});

test("rows hidden on a sheet stay its own, though another has been given its name", async () => {
  await open([well(), well(true), ill()]);
  await hide([2]);
  const id = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("DS");
    sheet.load("id");
    sheet.name = "Danh sách cũ";
    worksheets.add("DS");
    await context.sync();
    return sheet.id;
  });
  expect(await countHiddenRows("DS")).toBe(0);
  expect(await showRows("DS")).toEqual({ kind: "shown", rows: 0, exact: true });
  expect(await countHiddenRows(id)).toBe(1);
  expect(await showRows(id)).toEqual({ kind: "shown", rows: 1, exact: true });
});

test.each(["sheet", "table"] as const)(
  "with a filter of the %s on nothing is done until it is asked for, once, and the filter stays",
  async (filter) => {
    await open([well(), well(true), ill()], { filter });
    const before = await bookContents(await hosted.file());
    expect(await hide([2])).toEqual({ kind: "filtered" });
    expect(await bookContents(await hosted.file())).toEqual(before);
    expect(await hide([2], true)).toEqual({ kind: "hidden", rows: 1 });
    expect(await hiddenRows()).toEqual([3, 4]);
    // while rows of ours are hidden she is not asked again
    expect(await hide([2])).toEqual({ kind: "hidden", rows: 1 });
    expect(await showRows("DS")).toEqual({ kind: "shown", rows: 1, exact: true });
    expect(await bookContents(await hosted.file())).toEqual(before);
  },
);

test("rows hidden by hand meanwhile: all are shown and it is said; beside a filter that has changed nothing is done", async () => {
  const hideByHand = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("DS").getRange("5:5").rowHidden = true;
      await context.sync();
    });
  await open([well(), well(true), ill()]);
  await hide([2]);
  await hideByHand();
  expect(await showRows("DS")).toEqual({ kind: "shown", rows: 3, exact: false });
  expect(await hiddenRows()).toEqual([]);

  await open([well(), well(true), ill()], { filter: "sheet" });
  await hide([2], true);
  await hideByHand();
  expect(await showRows("DS")).toEqual({ kind: "filterChanged" });
  expect(await hiddenRows()).toEqual([3, 4, 5]);
});

test.each([
  ["sorted", "B3", "Nguyễn Văn 2"],
  ["deleted", "B5", "NGƯỜI LẬP BIỂU"],
])("where rows were %s since the check nothing is hidden", async (_, cell, value) => {
  await open([well(), ill(), well()]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").getRange(cell).values = [[value]];
    await context.sync();
  });
  expect(await hide([2, 4])).toEqual({ kind: "moved" });
  expect([await hiddenRows(), await countHiddenRows("DS")]).toEqual([[], 0]);
});

test("sorted in the very moment before rows are hidden: all is shown as it was before, and what we hid stays remembered", async () => {
  await open([well(), ill(), well(true), well()]);
  await hide([2]);
  const before = [await hiddenRows(), await countHiddenRows("DS")];
  const answer = hosted.host.answer.bind(hosted.host);
  let requests = 0;
  hosted.host.answer = (request, flags) => {
    if (++requests === 3)
      for (const [row, name] of [
        [2, "Nguyễn Văn 4"],
        [5, "Nguyễn Văn 1"],
      ] as const)
        hosted.host.book?.edit(hosted.host.book.sheets[0]?.id ?? "", row, 1, name, "coauthor");
    return answer(request, flags);
  };
  expect(await hide([5])).toEqual({ kind: "moved" });
  hosted.host.answer = answer;
  expect(requests).toBeGreaterThan(3);
  expect([await hiddenRows(), await countHiddenRows("DS")]).toEqual(before);
  expect(await showRows("DS")).toEqual({ kind: "shown", rows: 1, exact: true });
  expect(await hiddenRows()).toEqual([5]);
});

test("where two of one name changed places, nothing is hidden: their IDs tell", async () => {
  const swap = (names: readonly string[], ids: readonly string[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("DS");
      sheet.getRange("B3:B4").values = names.map((name) => [name]);
      sheet.getRange("C3:C4").values = ids.map((id) => [`'${id}`]);
      await context.sync();
    });
  const [first = "", second = ""] = [0, 1].map((index) => `001099${String(100_000 + index)}`);
  await open([well(), well(), ill()]);
  people = { ...people, name: ["Nguyễn Văn 1", "Nguyễn Văn 1", "Nguyễn Văn 3"] };
  await swap(["Nguyễn Văn 1", "Nguyễn Văn 1"], [second, first]);
  expect(await hide([2])).toEqual({ kind: "moved" });
  await swap(["Nguyễn Văn 1", "Nguyễn Văn 1"], [first, second]);
  expect(await hide([2])).toEqual({ kind: "hidden", rows: 1 });
});

test("a protected sheet is refused before anything is hidden or kept", async () => {
  await open([well(), ill()]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").protection.protect();
    await context.sync();
  });
  await expect(hide([2])).rejects.toMatchObject({ kind: "sheet-protected" });
  expect([await hiddenRows(), await countHiddenRows("DS")]).toEqual([[], 0]);
});

test("20,000 people, every other one without findings: few round trips, small requests", async () => {
  await open(Array.from({ length: 20_000 }, (_, index) => ({ well: index % 2 === 0, hidden: index % 1000 === 0 })));
  const rows = Array.from({ length: 10_000 }, (_, index) => 2 + index * 2);
  expect((await unfound()).rows).toEqual(rows);
  hosted.host.resetTraffic();
  expect(await hide(rows)).toEqual({ kind: "hidden", rows: 9980 });
  expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(4);
  expect(hosted.host.traffic.requestBytes).toBeLessThan(500_000);
  hosted.host.resetTraffic();
  expect(await showRows("DS")).toEqual({ kind: "shown", rows: 9980, exact: true });
  expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(4);
}, 60_000);
