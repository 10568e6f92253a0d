import { countStyle } from "../../../src/documents/report/countStyle";

test.each<[number, string, string]>([
  [0, "count", "tightCount"],
  [9_999, "count", "tightCount"],
  [10_000, "count", "smallCount"],
  [1_000_000, "count", "smallCount"],
])("up to %d: %s where there is room, else %s", (most, wide, tight) => {
  expect([countStyle(most, "wide", false), countStyle(most, "tight", false)]).toEqual([wide, tight]);
  expect([countStyle(most, "wide", true), countStyle(most, "tight", true)]).toEqual([`${wide}Bold`, `${tight}Bold`]);
});
