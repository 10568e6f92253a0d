import { parseTotals, withTotals, type ReportTotals } from "../../../src/documents/report/reportTotals";
import { trendLines } from "../../../src/taskpane/totals/trendLines";

const totals = (day: number, done: number, sheet = "DS"): ReportTotals => ({
  day,
  sheet,
  total: 150,
  done,
  isDraft: false,
});

test("of one sheet and day the last report is kept; days stand in order; the last 24 are kept", () => {
  const first = [totals(20261025, 120), totals(20261125, 132)];
  expect(withTotals(first, totals(20261125, 133))).toEqual([totals(20261025, 120), totals(20261125, 133)]);
  expect(withTotals(first, totals(20261125, 40, "Một cửa"))).toEqual([...first, totals(20261125, 40, "Một cửa")]);
  // the sheet was renamed, and the report written again
  expect(withTotals(first, totals(20261125, 132, "DS tháng 11"))).toEqual([
    totals(20261025, 120),
    totals(20261125, 132, "DS tháng 11"),
  ]);
  expect(withTotals(first, totals(20261126, 132))).toEqual([...first, totals(20261126, 132)]);
  expect(withTotals(first, totals(20260925, 99))).toEqual([totals(20260925, 99), ...first]);
  const many = Array.from({ length: 24 }, (_, at) => totals(20260101 + at, at));
  expect(withTotals(many, totals(20260131, 99))).toEqual([...many.slice(1), totals(20260131, 99)]);
});

test("what another hand kept is taken as far as it is totals, without a long number", () => {
  const good = { ...totals(20261025, 120), isDraft: true };
  expect(
    parseTotals([
      totals(20261125, 132),
      good,
      null,
      7,
      { ...good, day: 20261325 },
      { ...good, day: "20261025" },
      { ...good, done: 151 },
      { ...good, total: -1 },
      { ...good, done: 1.5 },
      { ...good, sheet: undefined },
      { ...totals(20261126, 1), sheet: `001085012345 ${"x".repeat(99)}`, name: "Nguyễn Văn An" },
    ]),
  ).toEqual([good, totals(20261125, 132), totals(20261126, 1, `00********45 ${"x".repeat(18)}`)]);
  for (const other of [null, "[]", { 0: good }, 5]) expect(parseTotals(other)).toEqual([]);
});

test("the trend says what changed since the day before; of one report, and of two lists of one day, nothing", () => {
  expect(trendLines([totals(20261025, 120)])).toEqual([]);
  const lines = trendLines([
    totals(20261025, 120),
    totals(20261125, 132),
    totals(20261125, 40, "B"),
    totals(20261225, 30),
  ]);
  expect(lines.map(({ date, more }) => [date.getMonth() + 1, more])).toEqual([
    [10, null],
    [11, 12],
    [11, -80],
    [12, -10],
  ]);
  const many = Array.from({ length: 24 }, (_, at) => totals(20260101 + at, at));
  expect(trendLines(many).map(({ done, more }) => [done, more])).toEqual(
    [18, 19, 20, 21, 22, 23].map((done) => [done, 1]),
  );
});
