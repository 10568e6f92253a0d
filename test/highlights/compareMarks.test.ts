import { areMarksOld, areSameMarks } from "../../src/highlights/compareMarks";
import { owned, type Mark } from "../../src/highlights/highlight";

function mark(
  owner: string,
  condition: (row: number) => string,
  ...rows: readonly (readonly [number, number])[]
): Mark {
  const areas = rows.map(([top, bottom]) => ({ top, bottom, left: 2, right: 2 }));
  return { owner, areas, formula: owned(owner, condition(rows[0]?.[0] ?? 0)) };
}

const goes = (row: number): string => `NOT($C${String(row + 1)}="")`;
const stays = (): string => "";

test.each<[string, readonly Mark[], readonly Mark[], old: boolean, same: boolean]>([
  ["nothing, and nothing", [], [], false, true],
  ["the same", [mark("a", goes, [1, 3])], [mark("a", goes, [1, 3])], false, true],
  [
    "the same in other parts",
    [mark("a", goes, [1, 1], [5, 9])],
    [mark("a", goes, [5, 7]), mark("a", goes, [1, 1])],
    false,
    false,
  ],
  ["fewer, which go by themselves", [mark("a", goes, [1, 3], [5, 5])], [mark("a", goes, [2, 2])], false, false],
  ["none, which go by themselves", [mark("a", goes, [1, 3])], [], false, false],
  ["fewer, which stay", [mark("a", stays, [1, 3])], [mark("a", stays, [1, 1])], true, false],
  ["an ID that is no duplicate any more", [mark("duplicate-citizen-id", goes, [1, 1], [4, 4])], [], true, false],
  ["one cell more", [mark("a", goes, [1, 3])], [mark("a", goes, [1, 4])], true, false],
  ["another cell", [mark("a", goes, [1, 1], [5, 5])], [mark("a", goes, [3, 3])], true, false],
  ["a mark of no cell", [mark("a", stays)], [], false, true],
  [
    "a formula that looks at another column",
    [mark("a", () => "$C2=1", [1, 3])],
    [mark("a", () => "$D2=1", [1, 3])],
    true,
    false,
  ],
  ["another owner", [mark("a", goes, [1, 3])], [mark("b", goes, [1, 3])], true, false],
  ["another formula", [mark("a", goes, [1, 3])], [mark("a", stays, [1, 3])], true, false],
  [
    "a first row whose number is in another's",
    [mark("a", () => "$C12=1", [1, 3])],
    [mark("a", () => "$C2=1", [1, 3])],
    true,
    false,
  ],
])("marks that were drawn and that are wanted: %s", (_, drawn, wanted, old, same) => {
  expect([areMarksOld(drawn, wanted), areSameMarks(drawn, wanted)]).toEqual([old, same]);
});
