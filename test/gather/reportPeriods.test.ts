import { reportPeriods } from "../../src/gather/reportPeriods";

test.each<[string, (number | null)[], (number | null)[], (number | null)[]]>([
  ["none", [], [], []],
  ["of one period", [0, 3, 15, 7], [0, 0, 0, 0], [0, 0, 0, 0]],
  ["one of last quarter among many", [2, 95, 4, 5], [0, 91, 0, 0], [0, 95, 0, 0]],
  ["just of another period than most", [2, 18, 2], [0, 16, 0], [0, 0, 0]],
  ["newer than most", [20, 20, 20, 4], [0, 0, 0, 16], [0, 0, 0, 0]],
  ["two far apart: the newer is taken for most", [0, 30], [0, 30], [0, 0]],
  ["all of a month", [31, 31], [0, 0], [0, 0]],
  ["all older", [32, 32], [0, 0], [32, 32]],
  ["of tomorrow, by another clock", [-1], [0], [0]],
  ["of days to come", [-2, 0], [0, 0], [-2, 0]],
  ["without a day", [null, 100, null], [0, 0, 0], [0, 100, 0]],
])("reports %s", (_, daysOld, fromOthers, fromToday) => {
  const periods = reportPeriods(daysOld);
  expect(periods.map((of) => of.fromOthers)).toEqual(fromOthers);
  expect(periods.map((of) => of.fromToday)).toEqual(fromToday);
});
