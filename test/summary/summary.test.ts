import fc from "fast-check";
import type { CellValue } from "../../src/grid/cellValue";
import { summarize, type Summary, type Tally } from "../../src/summary/summary";
import { randomRows } from "../support/randomRoster";
import { rosterOfRows } from "../support/rosterOfRows";

type Rows = CellValue[][];

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do", "Một cửa"];

const STAFF: Rows = [
  [1, "An", "Thu", "001085012345", "x", "", "x"],
  [2, "Bình", "Thu", "79085012345", "chờ duyệt", "", "x"],
  [3, "Cường", "Thu", "chưa có", "chưa", "nghỉ thai sản", ""],
  [4, "Dung", "Chế độ", "123456789", "Mức 1", "", ""],
  [5, "Em", "Chế độ", "12345", "chờ kích hoạt", "", ""],
  [6, "Giang", "", "003085012345", "", "", ""],
  [7, "Hà", "Chế độ", "#N/A", "?", "", "x"],
  [8, "Lan", "#REF!", "", "#N/A", "ốm", ""],
];

test("a small roster, counted by hand", () => {
  const { totals, oneStop, reasons, units } = summarize(rosterOfRows([HEADINGS, ...STAFF]));
  expect(totals).toEqual({
    total: 8,
    issued: 2,
    notIssued: 3,
    idToVerify: 3,
    done: 1,
    notDone: 5,
    level2ToVerify: 2,
    pending: 2,
  });
  expect(oneStop).toEqual({ total: 3, done: 1 });
  expect(reasons.map(({ category, count }) => [category, count])).toEqual([
    ["blank", 2],
    ["waiting_approval", 1],
    ["not_activated", 1],
    ["maternity", 1],
  ]);
  expect(units?.map(({ name, total, issued, done }) => [name, total, issued, done])).toEqual([
    ["Thu", 3, 2, 1],
    ["Chế độ", 3, 0, 0],
  ]);
});

test.each<[string, CellValue[], number]>([
  ["with a passport", ["M12345678", "Hàn Quốc", "x", ""], 1],
  ["without a number, whatever the note", ["", "Hàn Quốc", "chưa", "Nghỉ thai sản"], 1],
  ["without a number, done", ["-", "Lào", "x", ""], 1],
  ["said to have none", ["chưa có", "Lào", "chưa", ""], 1],
  ["with an old number of nine digits", ["123456789", "Lào", "chưa", ""], 1],
  ["as the reason says alone", ["", "", "chưa", "Là người nước ngoài"], 1],
  ["to whom one was issued all the same", ["001085012345", "Lào", "chưa", ""], 0],
  ["to whom one was issued all the same, whatever the reason", ["001085012345", "", "chưa", "Là người nước ngoài"], 0],
  ["whose number is to verify", ["12345", "Lào", "chưa", ""], 0],
])("a foreigner %s is counted apart of those to whom no card is issued: %j", (_, cells, expected) => {
  const headings = ["STT", "Họ và tên", "Số CCCD", "Quốc tịch", "VNeID mức 2", "Lý do"];
  const own = [2, "Bình", "B1234567", "Việt Nam", "x", ""];
  const { totals, foreigners } = summarize(
    rosterOfRows([headings, [1, "Kim", ...cells], own, [3, "An", "", "", "x", ""]]),
  );
  expect(foreigners).toBe(expected);
  // An has none either, and is no foreigner
  expect(totals.notIssued).toBe(expected + 1);
});

test("nobody is a foreigner to whom no card was issued where no column tells of cards", () => {
  const headings = ["Họ và tên", "Quốc tịch", "VNeID mức 2"];
  expect(summarize(rosterOfRows([headings, ["Kim", "Lào", "chưa"]])).foreigners).toBe(0);
});

test("what has no column is not counted as nobody", () => {
  const { totals, oneStop, reasons, units } = summarize(
    rosterOfRows([
      ["Họ và tên", "Ngày sinh"],
      ["An", 1985],
    ]),
  );
  expect(totals).toEqual({
    total: 1,
    issued: null,
    notIssued: null,
    idToVerify: null,
    done: null,
    notDone: null,
    level2ToVerify: null,
    pending: null,
  });
  expect([oneStop, reasons, units]).toEqual([null, [], null]);
});

test("hidden people count, and are told", () => {
  const rows = [HEADINGS, ...STAFF];
  const summary = summarize(rosterOfRows(rows, { hiddenRows: new Set([2, 3]) }));
  expect(summary).toEqual({ ...summarize(rosterOfRows(rows)), hiddenPeople: 2 });
});

test("the only one-stop column speaks even where it marks nobody", () => {
  expect(summarize(rosterOfRows([HEADINGS, ["1", "An", "Thu", "", "x", "", ""]])).oneStop).toEqual({
    total: 0,
    done: 0,
  });
});

test.each(["Chưa cài VNeID mức 2", "Điện thoại"])(
  "how many of the Bộ phận Một cửa are done is not told where no column tells level 2: %s",
  (heading) => {
    const rows = [
      ["Họ và tên", "Số CCCD", heading, "Một cửa"],
      ["Nguyễn Văn An", "001090054321", "", "x"],
    ];
    expect(summarize(rosterOfRows(rows))).toMatchObject({ totals: { done: null }, oneStop: null });
  },
);

describe("laws of counting", () => {
  const sum = (numbers: (number | null)[]) => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  const addUp = ({ total, issued, notIssued, idToVerify, done, notDone, level2ToVerify, pending }: Tally) => {
    if (issued !== null) expect(sum([issued, notIssued, idToVerify])).toBe(total);
    if (done !== null) expect(sum([done, notDone, level2ToVerify])).toBe(total);
    expect(pending ?? 0).toBeLessThanOrEqual(notDone ?? 0);
  };

  test("issued, not issued and to verify are all; done, not done and to verify are all; reasons are all not done", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const { totals, oneStop, reasons, units } = summarize(rosterOfRows(rows));
        expect(totals.total).toBe(rows.length - 1);
        addUp(totals);
        units?.forEach(addUp);
        for (const { total } of units ?? []) expect(total).toBeGreaterThan(0);
        expect(sum(reasons.map(({ count }) => count))).toBe(totals.notDone ?? 0);
        expect(sum((units ?? []).map(({ total }) => total))).toBeLessThanOrEqual(totals.total);
        expect(oneStop?.done ?? 0).toBeLessThanOrEqual(oneStop?.total ?? 0);
      }),
    );
  });

  test("the order of people changes no count", () => {
    /** Without ditto marks, which speak of the row above; by name, because units stand in order of appearance. */
    const countsOf = (rows: Rows): Summary => {
      const { units, ...counts } = summarize(rosterOfRows(rows));
      const byName = units?.map((unit) => ({ ...unit, name: unit.name.toUpperCase() }));
      return { ...counts, units: byName?.sort((a, b) => a.name.localeCompare(b.name)) ?? null };
    };
    const withoutDitto = randomRows.map((rows) => rows.map((row) => row.map((value) => (value === "nt" ? "" : value))));
    const shuffled = withoutDitto.chain(([headings = [], ...people]) =>
      fc.shuffledSubarray(people, { minLength: people.length }).map((other): [Rows, Rows] => [
        [headings, ...people],
        [headings, ...other],
      ]),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(countsOf(other)).toEqual(countsOf(rows));
      }),
    );
  });
});
