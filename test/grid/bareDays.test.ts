import { bareDayColumns } from "../../src/grid/bareDays";
import { showsYear } from "../../src/grid/dateFormat";
import { showsDay } from "../../src/grid/dateSystem";

test.each<[string, boolean]>([
  ["01/02/2025", true],
  ["1-thg 2-2025", true],
  ["02/2025", true],
  ["1/2/25", true],
  ["########", true],
  ["45689", false],
  ["45,689", false],
  ["01-Feb", false],
  ["01/02", false],
  ["Feb-25", false],
  ["", false],
])("1 February 2025, shown as %j, is shown as a day with its year: %s", (text, shown) => {
  expect(showsDay(45_689, text)).toBe(shown);
});

test("where the year has the digits of the day, it needs its own", () => {
  expect([showsDay(46_351, "25/11"), showsDay(46_352, "26/11"), showsDay(46_352, "26/11/26")]).toEqual([
    false,
    false,
    true,
  ]);
});

test("days of workbooks that count from 1904 are shown too", () => {
  expect(showsDay(45_689 - 1_462, "01/02/2025")).toBe(true);
});

test.each<[string, boolean]>([
  ["dd/mm/yyyy", true],
  ["d-mmm-yy", true],
  ["d-mmm", false],
  ["General", false],
  ["#,##0", false],
  ["[$-year]0", false],
  ['0" year"', false],
])("the format %j shows a year: %s", (format, shown) => {
  expect(showsYear(format)).toBe(shown);
});

test("a column has bare days where some of its numbers could be days and none is shown as one", () => {
  const values = [
    [1, "Số", 45_689, 45_689, 45_689],
    [2, "", 45_690, "x", 45_690],
    [3, "", "x", 45_690, ""],
  ];
  expect(bareDayColumns(values, (_, row, column) => column === 3 && row === 2)).toEqual([2, 4]);
});
