import fc from "fast-check";
import { joinRows } from "../../src/grid/joinRows";

test.each<[rows: number[], gap: number, spans: string]>([
  [[], 0, ""],
  [[3], 0, "3-3"],
  [[3, 4, 5, 9], 0, "3-5 9-9"],
  [[3, 3, 4, 4], 0, "3-4"],
  [[0, 2], 0, "0-0 2-2"],
  // Up to so many others between two may be covered
  [[0, 2], 1, "0-2"],
  [[0, 3, 5, 5], 1, "0-0 3-5"],
  [[0, 3, 6], 2, "0-6"],
])("rows %j with gaps of %d are %j", (rows, gap, spans) => {
  expect(
    joinRows(rows, gap)
      .map(({ first, last }) => `${String(first)}-${String(last)}`)
      .join(" "),
  ).toBe(spans);
});

const ascending = fc.array(fc.nat(60)).map((rows) => rows.sort((a, b) => a - b));

test("the spans hold just the rows, ascend, and never touch", () => {
  fc.assert(
    fc.property(ascending, (rows) => {
      const spans = joinRows(rows);
      expect(spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))).toEqual(
        [...new Set(rows)],
      );
      spans.slice(1).forEach(({ first }, i) => {
        expect(first).toBeGreaterThan((spans[i]?.last ?? NaN) + 1);
      });
    }),
  );
});
