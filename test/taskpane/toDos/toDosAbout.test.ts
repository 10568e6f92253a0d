import { toDosAbout } from "../../../src/taskpane/toDos/toDosAbout";
import { toDos } from "../../../src/text/vi/toDos";

const { none, onlyToVerify, about, unknown } = toDos;

test.each<[string, notIssued: number | null, notDone: number | null, count: number, string[]]>([
  ["all known, and somebody left", 1, 2, 3, [about]],
  ["all known, and nobody left", 0, 0, 0, [none]],
  ["no level-2 column, and all have a card", 0, null, 0, [unknown.level2]],
  ["no level-2 column, and somebody without a card", 1, null, 1, [about, unknown.level2]],
  ["no ID column, and all done", null, 0, 0, [unknown.citizenId]],
  ["no ID column, and somebody not done", null, 2, 2, [about, unknown.citizenId]],
  ["neither column", null, null, 0, [unknown.citizenId, unknown.level2]],
])("%s: nobody is said to be done of whom nothing tells", (_, notIssued, notDone, count, expected) => {
  expect(toDosAbout({ notIssued, notDone, idToVerify: 0, level2ToVerify: 0 }, count, { toDos })).toEqual(expected);
});

test.each<[number, number, string]>([
  [0, 0, none],
  [1, 0, onlyToVerify],
  [0, 1, onlyToVerify],
])(
  "%p IDs and %p states of level 2 to verify: nobody is said to be done whom nobody has looked at",
  (ids, levels, said) => {
    const totals = { notIssued: 0, notDone: 0, idToVerify: ids, level2ToVerify: levels };
    expect(toDosAbout(totals, 0, { toDos })).toEqual([said]);
  },
);
