import type { SheetPlan } from "../../../src/documents/sheetPlan";
import { reportWords } from "../../../src/text/documents/report";
import { chartedCells, columnOf } from "../../support/chartedCells";
import { planOf } from "../../support/planRows";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { planReport } from "../../support/plans";

/** What A4 leaves between the margins of the report, in points. */
const PAGE_HEIGHT = (257 * 72) / 25.4;

/** Three people in each unit: one done, one not, one to be verified. */
const staffOf = (units: number): ReportPerson[] =>
  Array.from({ length: units * 3 }, (_, at) => ({
    name: `Nguyễn Văn ${at}`,
    unit: `Đơn vị ${Math.floor(at / 3) + 1}`,
    level2: (["done", "no", "unclear"] as const)[at % 3] ?? "done",
  }));

const unitless: ReportPerson = { name: "Lê An", level2: "no" };

test("by unit, over the printed table, with those without a unit and the sum", () => {
  const plan = planOf(reportFactsOf([...staffOf(2), unitless]));
  expect(chartedCells(plan)).toEqual({
    names: ["Đơn vị 1", "Đơn vị 2", "Chưa xác định đơn vị", "Tổng cộng"],
    series: { "Đã cài đặt": [1, 1, 0, 2], "Chưa cài đặt": [1, 1, 1, 3], "Cần xác minh": [1, 1, 0, 2] },
  });
  expect(plan.chart?.title).toBe("Tỷ lệ cài đặt VNeID mức 2 theo đơn vị (số ghi trên thanh là số người)");
});

const { blankParticulars } = reportWords;
const wholeOffice: [string, SheetPlan][] = [
  ["where no unit can be told", planOf(reportFactsOf([unitless, { name: "Trần Bình" }]))],
  [
    "where the table of the units is left out",
    planReport(
      {
        ...reportFactsOf([
          { ...unitless, unit: "A" },
          { name: "Trần Bình", unit: "B" },
        ]),
        particulars: { ...blankParticulars, lists: ["notDone"] },
      },
      reportWords,
    ),
  ],
];

test.each(wholeOffice)("of the whole office, over the letter's own lines, %s", (_, plan) => {
  expect(chartedCells(plan)).toEqual({
    names: ["Tổng số CCVC&NLĐ của đơn vị"],
    series: { "Đã cài đặt": [1], "Chưa cài đặt": [1] },
  });
  expect(columnOf(plan, plan.chart?.source ?? { top: 0, left: 0, bottom: 0, right: 0 })).toEqual([1, 1]);
  expect(plan.chart?.title).toBe("Tỷ lệ cài đặt VNeID mức 2 (số ghi trên thanh là số người)");
});

test("none where nobody is, or where level 2 is not known", () => {
  expect(planOf(reportFactsOf([])).chart).toBeNull();
  const facts = reportFactsOf(staffOf(2));
  const totals = { ...facts.summary.totals, done: null, notDone: null, level2ToVerify: null, pending: null };
  expect(planOf({ ...facts, summary: { ...facts.summary, totals } }).chart).toBeNull();
});

describe.each([0, 1, 12, 60, 61, 300])("with %d units", (units) => {
  const plan = planOf(reportFactsOf(units === 0 ? [unitless] : [...staffOf(units), unitless]));
  const { place, names } = plan.chart ?? { place: plan.titleRows as never, names: plan.titleRows as never };
  const heights = plan.rowHeights.slice(place.top, place.bottom + 1);

  test("it has rows of its own, on one page", () => {
    expect(
      plan.values
        .slice(place.top, place.bottom + 1)
        .flat()
        .every((value) => value === null),
    ).toBe(true);
    expect([place.left, place.right]).toEqual([0, plan.columnWidths.length - 1]);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(PAGE_HEIGHT * 0.96);
    expect(plan.pageBreaks.filter((row) => row > place.top && row <= place.bottom)).toEqual([]);
    expect(plan.pageBreaks).toEqual(plan.pageBreaks.toSorted((one, other) => one - other));
  });

  test("it draws every row of the table, or says how many", () => {
    const bars = columnOf(plan, names);
    const drawn = bars.filter((name) => /^Đơn vị \d/u.test(String(name)));
    if (units <= 12) expect(bars).toHaveLength(units === 0 ? 1 : units + 2);
    // A page has room for more than thirty, and no heading comes in between.
    else expect(drawn.length).toBeGreaterThan(30);
    expect(bars).not.toContain(null);
    expect(bars).not.toContain(reportWords.unitHeads.unit);
    expect(plan.chart?.title.includes(`của ${drawn.length} trong số ${units} đơn vị ở bảng trên`)).toBe(units > 12);
  });
});
