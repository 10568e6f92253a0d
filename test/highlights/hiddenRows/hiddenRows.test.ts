import {
  countRows,
  ourRowsInOrder,
  planHiding,
  planShowing,
  type OurHiddenRows,
} from "../../../src/highlights/hiddenRows/hiddenRows";
import type { RowSpan } from "../../../src/grid/rowSpan";

const run = (first: number, last = first): RowSpan => ({ first, last });
const flags = (top: number, rows: string) => ({ top, hidden: Uint8Array.from(rows, (row) => (row === "h" ? 1 : 0)) });

test.each<[readonly RowSpan[], number]>([
  [[], 0],
  [[run(3)], 1],
  [[run(3, 5), run(9, 10)], 5],
])("the runs %j hold %d rows", (runs, count) => {
  expect(countRows(runs)).toBe(count);
});

test("hidden rows are told ours by their order", () => {
  const isOurs = ourRowsInOrder({ hidden: 8, ours: [run(1, 2), run(5)] });
  expect(Array.from({ length: 8 }, isOurs)).toEqual([false, true, true, false, false, true, false, false]);
  const isNone = ourRowsInOrder({ hidden: 2, ours: [] });
  expect([isNone(), isNone()]).toEqual([false, false]);
});

test("rows are hidden in runs; those of others are left alone and counted", () => {
  expect(planHiding(flags(10, "--h---h-"), [10, 11, 12, 13, 15, 17], null)).toEqual({
    hide: [run(10, 11), run(13), run(15), run(17)],
    show: [],
    // Hidden then: 10, 11, 12 (another's), 13, 15, 16 (another's), 17.
    record: { hidden: 7, ours: [run(0, 1), run(3, 4), run(6)] },
  });
});

test("what we hid before and is wanted no more is shown; what is still wanted stays", () => {
  const before: OurHiddenRows = { hidden: 4, ours: [run(0, 1), run(3)] };
  expect(planHiding(flags(10, "hh-h-h"), [11, 12], before)).toEqual({
    hide: [run(12)],
    show: [run(10), run(15)],
    record: { hidden: 3, ours: [run(0, 1)] },
  });
});

test.each<[string, string, OurHiddenRows, readonly RowSpan[], boolean]>([
  ["as many as when ours had been hidden: ours", "h-hh", { hidden: 3, ours: [run(1, 2)] }, [run(12, 13)], true],
  ["only as many as others hid: none", "h---", { hidden: 3, ours: [run(1, 2)] }, [], true],
  ["more than there were: all", "hhhh", { hidden: 3, ours: [run(1, 2)] }, [run(10, 13)], false],
  ["fewer, and not those of others: all", "hh--", { hidden: 3, ours: [run(1, 2)] }, [run(10, 11)], false],
])("shown are, where %s", (_, rows, record, show, exact) => {
  expect(planShowing(flags(10, rows), record)).toEqual({ show, exact });
});
