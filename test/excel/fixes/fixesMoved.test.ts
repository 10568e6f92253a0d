import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import { withSpellings } from "../../../src/rules/standing";
import { checkedRoster, decidedAs, openRoster, previewOf } from "./fixedRoster";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const REASON = 4;
const ILL = "Ốm đau";
const AN = [1, "Nguyễn Văn An", "001099012345", "chưa", ""];
const BINH = [2, "Trần Thị Bình", "001199054321", "chưa", ILL];
const PEOPLE = [HEADINGS, AN, BINH];
const counts = ({ written, changedMeanwhile, moved }: Awaited<ReturnType<typeof applyFixes>>) => ({
  written: written.length,
  changed: changedMeanwhile.length,
  moved: moved.length,
});

async function reasonsFor(rows: Parameters<typeof openRoster>[0]) {
  const opened = await openRoster(rows);
  const fixes = decidedAs(ILL, await previewOf({ kind: "rule", rule: "missing-reason" }));
  return { ...opened, fixes: withSpellings(fixes) };
}

test("undone after sorting: the reason of the person who was fixed is taken back, wherever that person stands", async () => {
  const { fixes, sort, byPerson } = await reasonsFor(PEOPLE);
  const { written } = await applyFixes("DS", fixes);
  sort(1, true);
  const undone = await undoFixes("DS", written);
  expect(counts(undone)).toEqual({ written: 1, changed: 0, moved: 0 });
  expect(undone.written.map(({ row }) => row)).toEqual([2]);
  expect(byPerson(REASON)).toEqual(["Nguyễn Văn An: ", `Trần Thị Bình: ${ILL}`]);
});

test("written after sorting: the reason goes to the person who was asked about, and undoing finds it there", async () => {
  const { fixes, sort, byPerson } = await reasonsFor([HEADINGS, AN, [2, "Bình", "001199054321", "chưa", ""]]);
  sort(1, false);
  const applied = await applyFixes("DS", fixes.slice(0, 1));
  expect(counts(applied)).toEqual({ written: 1, changed: 0, moved: 0 });
  expect(byPerson(REASON)).toEqual(["Bình: ", `Nguyễn Văn An: ${ILL}`]);
  sort(1, true);
  await undoFixes("DS", applied.written);
  expect(byPerson(REASON)).toEqual(["Bình: ", "Nguyễn Văn An: "]);
});

test("who was sorted away and tidied as well is known in both spellings", async () => {
  const { sort, byPerson } = await openRoster([
    HEADINGS,
    [1, "Nguyễn  Văn An", 1_099_012_345, "x", ""],
    [2, "Bình", "001199054321", "x", ""],
  ]);
  const { fixes } = await previewOf({ kind: "safe" });
  const { written } = await applyFixes("DS", fixes);
  expect(byPerson(2)).toEqual(["Bình: 001199054321", "Nguyễn Văn An: 001099012345"]);
  sort(1, false);
  expect(counts(await undoFixes("DS", written))).toEqual({ written: 2, changed: 0, moved: 0 });
  expect(byPerson(2)).toEqual(["Bình: 001199054321", "Nguyễn  Văn An: 1099012345"]);
});

/** Puts all cells elsewhere, as where columns come and go; the workbench itself moves only rows. */
const rearranged = (order: readonly (number | null)[]) => async (sheet: Excel.Worksheet) => {
  const used = sheet.getRange("A1:E4").load("values");
  await sheet.context.sync();
  const now = used.values as (string | number)[][];
  const text = (value: string | number) => (value === "" ? "" : `'${value}`);
  used.getResizedRange(0, 1).values = now.map((row) =>
    Array.from({ length: 6 }, (_, column) => text(row[order[column] ?? -1] ?? "")),
  );
};

describe.each<[string, (sheet: Excel.Worksheet) => unknown, followed: boolean]>([
  ["a row put in above", (sheet) => sheet.getRange("2:2").insert("Down"), true],
  ["a row put in below", (sheet) => sheet.getRange("4:4").insert("Down"), true],
  ["the row above deleted", (sheet) => sheet.getRange("2:2").delete("Up"), true],
  ["the row below deleted", (sheet) => sheet.getRange("4:4").delete("Up"), true],
  ["the person's row deleted", (sheet) => sheet.getRange("3:3").delete("Up"), false],
  ["a column put in at the left", rearranged([null, 0, 1, 2, 3, 4]), false],
  ["the column of names deleted", rearranged([0, 2, 3, 4]), false],
])("%s", (_, change, followed) => {
  const CUC = [3, "Lê Thị Cúc", "001199054322", "chưa", ILL];
  const ROWS = [HEADINGS, AN.with(4, ILL), [2, "Trần Thị Bình", "001199054321", "chưa", ""], CUC];
  const inSheet = async (act: (sheet: Excel.Worksheet) => unknown) =>
    Excel.run(async (context) => {
      await act(context.workbook.worksheets.getItem("DS"));
      await context.sync();
    });
  const cells = async () =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("DS").getUsedRange(true);
      used.load("values");
      await context.sync();
      return used.values as unknown[][];
    });
  /** The cells as they would be, had she changed the sheet so without us. */
  const changedAlone = async () => {
    await openRoster(ROWS);
    await inSheet(change);
    return cells();
  };
  const withReason = (rows: unknown[][]) =>
    rows.map((row) => (row.includes("Trần Thị Bình") ? [...row.slice(0, -1), ILL] : row));
  const done = followed ? { written: 1, changed: 0, moved: 0 } : { written: 0, changed: 0, moved: 1 };

  test("between looking at a fix and writing it", async () => {
    const alone = await changedAlone();
    const { fixes } = await reasonsFor(ROWS);
    await inSheet(change);
    expect(counts(await applyFixes("DS", fixes))).toEqual(done);
    expect(await cells()).toEqual(followed ? withReason(alone) : alone);
  });

  test("between writing a fix and undoing it", async () => {
    const alone = await changedAlone();
    const { fixes } = await reasonsFor(ROWS);
    const { written } = await applyFixes("DS", fixes);
    await inSheet(change);
    const before = await cells();
    expect(counts(await undoFixes("DS", written))).toEqual(done);
    expect(await cells()).toEqual(followed ? alone : before);
  });
});

describe.each<[string, readonly (number | null)[], followed: boolean]>([
  ["the column of the fixed cell deleted, another empty one in its place", [0, 1, 2, 3, 5], false],
  ["the same with nothing in its place", [0, 1, 2, 3], false],
  ["a column put in before it", [0, 1, 2, 3, null, 4, 5], false],
  ["another column deleted behind it", [0, 1, 2, 3, 4], true],
])("%s", (_, order, followed) => {
  const ROWS = [
    [...HEADINGS, "Ghi chú"],
    [...AN, ""],
    [...BINH, ""],
  ];
  const change = () =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("DS").getRange("A1:F3").load("values");
      await context.sync();
      const rows = used.values as (string | number)[][];
      used.getResizedRange(0, 1).values = rows.map((row) =>
        Array.from({ length: 7 }, (__, at) => {
          const value = row[order[at] ?? -1] ?? "";
          return value === "" ? "" : `'${value}`;
        }),
      );
      await context.sync();
    });
  const done = followed ? { written: 1, changed: 0, moved: 0 } : { written: 0, changed: 0, moved: 1 };

  test("between looking at a fix and writing it: nothing comes into another column", async () => {
    const { fixes, byPerson } = await reasonsFor(ROWS);
    await change();
    const before = [REASON, REASON + 1].map(byPerson);
    expect(counts(await applyFixes("DS", fixes))).toEqual(done);
    if (!followed) expect([REASON, REASON + 1].map(byPerson)).toEqual(before);
  });

  test("between writing a fix and undoing it", async () => {
    const { fixes, byPerson } = await reasonsFor(ROWS);
    const { written } = await applyFixes("DS", fixes);
    await change();
    const before = [REASON, REASON + 1].map(byPerson);
    expect(counts(await undoFixes("DS", written))).toEqual(done);
    if (!followed) expect([REASON, REASON + 1].map(byPerson)).toEqual(before);
  });
});

const NAMESAKES = [
  HEADINGS,
  ["", "Lê An", "", "chưa", ""],
  ["", "Lê An", "", "chưa", ILL],
  ["", "Bình", "", "chưa", ILL],
];

test("two of one name without an ID are not certain: sorted, both are left alone", async () => {
  const { fixes, sort, byPerson, edit } = await reasonsFor(NAMESAKES);
  const { written } = await applyFixes("DS", fixes);
  expect(written).toHaveLength(1);
  sort(1, false);
  edit(1, 1, "Lê Anh");
  expect(counts(await undoFixes("DS", written))).toEqual({ written: 0, changed: 0, moved: 1 });
  expect(byPerson(REASON)).toEqual([`Lê An: ${ILL}`, `Lê An: ${ILL}`, `Lê Anh: ${ILL}`]);
});

test("of two of one name without an ID who is left is not taken for the one whose row was deleted", async () => {
  const rows = [1, 2].map((ordinal) => [ordinal, "Lê An", "", "chưa", ""]);
  const { fixes, byPerson } = await reasonsFor([HEADINGS, ...rows]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").getRange("2:2").delete("Up");
    await context.sync();
  });
  const first = fixes.filter(({ row }) => row === 1);
  expect(counts(await applyFixes("DS", first))).toEqual({ written: 0, changed: 0, moved: 1 });
  expect(byPerson(REASON)).toEqual([": ", "Lê An: "]);
});

test("an ID that is filled in later takes nothing from who has no namesake; another name in the row does", async () => {
  const noId = [1, "Nguyễn Văn An", "", "chưa", ""];
  const { fixes, edit, byPerson } = await reasonsFor([HEADINGS, noId, BINH]);
  const { written } = await applyFixes("DS", fixes);
  edit(1, 2, "'001099012345");
  expect(counts(await undoFixes("DS", written))).toEqual({ written: 1, changed: 0, moved: 0 });
  expect(byPerson(REASON)).toEqual(["Nguyễn Văn An: ", `Trần Thị Bình: ${ILL}`]);
  const again = await applyFixes("DS", fixes);
  edit(1, 1, "Đỗ Thị Em");
  expect(counts(await undoFixes("DS", again.written))).toEqual({ written: 0, changed: 0, moved: 1 });
});

test("a preview after an unnoticed sort asks nothing about who stands in the row now", async () => {
  const { sort } = await openRoster([HEADINGS, AN, [2, "Bình", "001199054321", "x", ""]]);
  const checked = await checkedRoster();
  sort(1, false);
  const { decisions, moved } = await previewOf({ kind: "rule", rule: "missing-reason" }, checked);
  expect(decisions).toEqual([]);
  expect(moved).toHaveLength(1);
});

test("1,000 fixes after sorting: one more round trip, and every cell is as it was", async () => {
  const people = Array.from({ length: 2000 }, (_, i) => [
    i + 1,
    `Nguyễn Văn ${i + 1000}`,
    `00109900${i + 1000}`,
    "chưa",
    i % 2 === 0 ? "" : ILL,
  ]);
  const { host, fixes, sort, byPerson } = await reasonsFor([HEADINGS, ...people]);
  const before = byPerson(REASON);
  host.resetTraffic();
  const { written } = await applyFixes("DS", fixes);
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(3);
  sort(1, true);
  host.resetTraffic();
  expect(counts(await undoFixes("DS", written))).toEqual({ written: 1000, changed: 0, moved: 0 });
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
  expect(byPerson(REASON)).toEqual(before);
});
