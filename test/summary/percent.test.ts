import fc from "fast-check";
import { percent } from "../../src/summary/percent";

describe("percent", () => {
  test.each([
    [0, 5, 0],
    [5, 5, 100],
    [1, 8, 12.5],
    [1999, 2000, 99.9],
    [1, 3000, 0.1],
    [3, 0, null],
    [0, 0, null],
    [null, 5, null],
    [5, null, null],
  ])("%p of %p is %p", (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });

  test("shows 100.0 and 0.0 for all and nobody only", () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 }).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const shown = percent(part, whole)?.toFixed(1);
        return (shown === "100.0") === (part === whole) && (shown === "0.0") === (part === 0);
      }),
    );
  });
});
