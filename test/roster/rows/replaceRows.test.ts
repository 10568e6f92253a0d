import type { RowBlock } from "../../../src/roster/rows/rowBlock";
import { replaceRows } from "../../../src/roster/rows/replaceRows";

/** A block of one run of one column, whose cells name themselves. */
function block(firstRow: number, texts: readonly string[], hidden: readonly boolean[] | null = null): RowBlock {
  return {
    firstRow,
    rowCount: texts.length,
    runs: [texts.map((text) => [text])],
    idFormats: texts.map((text) => [`format of ${text}`]),
    hidden,
  };
}

const KEPT = [block(4, ["a", "b", "c"], [false, true, false]), block(7, ["d", "e"])];

test.each<[string, RowBlock, readonly RowBlock[]]>([
  ["one row", block(5, ["B"]), [block(4, ["a", "B", "c"], [false, true, false]), block(7, ["d", "e"])]],
  ["over two blocks", block(6, ["C", "D"]), [block(4, ["a", "b", "C"], [false, true, false]), block(7, ["D", "e"])]],
  ["rows beyond are left out", block(8, ["E", "F"]), [KEPT[0] as RowBlock, block(7, ["d", "E"])]],
  ["rows elsewhere", block(20, ["X"]), KEPT],
])("%s", (_, changed, expected) => {
  expect(replaceRows(KEPT, changed)).toEqual(expected);
});

test("blocks without changed rows stay the same objects, and none is changed in place", () => {
  const before = JSON.stringify(KEPT);
  expect(replaceRows(KEPT, block(8, ["E"]))[0]).toBe(KEPT[0]);
  expect(JSON.stringify(KEPT)).toBe(before);
});
