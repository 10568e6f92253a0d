import { countStyle } from "../../../src/documents/report/countStyle";

test.each<[number, string, string]>([
  [0, "count", "tightCount"],
  [9_999, "count", "tightCount"],
  [10_000, "tightCount", "smallCount"],
  [99_999, "tightCount", "smallCount"],
  [100_000, "smallCount", "smallCount"],
])("up to %d: %s where there is room, else %s", (most, wide, tight) => {
  expect([countStyle(most, "wide", false), countStyle(most, "tight", false)]).toEqual([wide, tight]);
  expect([countStyle(most, "wide", true), countStyle(most, "tight", true)]).toEqual([`${wide}Bold`, `${tight}Bold`]);
});
