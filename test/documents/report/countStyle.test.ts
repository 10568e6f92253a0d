import { countStyle } from "../../../src/documents/report/countStyle";

test.each<[number, string, string, string]>([
  [0, "count", "tightCount", "tightCount"],
  [999, "count", "tightCount", "tightCount"],
  [1_000, "count", "tightCount", "smallCount"],
  [9_999, "count", "tightCount", "smallCount"],
  [10_000, "count", "smallCount", "smallCount"],
  [1_000_000, "count", "smallCount", "smallCount"],
])("up to %d: %s where there is room, else %s, and %s where there is least", (most, ...styles) => {
  for (const [at, room] of (["wide", "tight", "narrow"] as const).entries())
    expect([countStyle(most, room, false), countStyle(most, room, true)]).toEqual([
      styles[at],
      `${styles[at] ?? ""}Bold`,
    ]);
});
