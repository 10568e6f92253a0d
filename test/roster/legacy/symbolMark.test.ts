import type { CellValue } from "../../../src/grid/cellValue";
import { FIELDS } from "../../../src/roster/field";
import { LEGACY_FIELDS, SuspectCells, legacyBit } from "../../../src/roster/legacy/suspectCells";
import { decideSymbols, symbolLetter } from "../../../src/roster/legacy/symbolMark";
import { makePeople } from "../../../src/roster/people";
import { Level2, type Level2Of } from "../../../src/roster/roster";

test.each<[CellValue, string | undefined]>([
  ["ü", "ü"],
  [" ü ", "ü"],
  ["þ", "þ"],
  ["û", "û"],
  ["ý", "ý"],
  ["o", "o"],
  ["¨", "¨"],
  ["P", "P"],
  ["R", "R"],
  ["O", "O"],
  ["S", "S"],
  ["Q", "Q"],
  ["a", "a"],
  ["b", "b"],
  ["x", undefined],
  ["üü", undefined],
  ["", undefined],
  [1, undefined],
  [true, undefined],
])("%j may be the sign %j", (value, letter) => {
  expect(symbolLetter(value)).toBe(letter);
});

describe("a sign is read by its font", () => {
  const KEPT: Level2Of = { level2: Level2.unclear, category: 9 };
  const SIGN = {
    yes: { level2: Level2.done, category: 1 },
    no: { level2: Level2.no, category: 2 },
    blank: { level2: Level2.blank, category: 3 },
  };

  test.each<[string, string, Level2Of]>([
    ["Wingdings", "ü", SIGN.yes],
    [" WINGDINGS ", "û", SIGN.no],
    ["Wingdings", "o", SIGN.blank],
    ["Wingdings", "P", KEPT],
    ["Wingdings 2", "P", SIGN.yes],
    ["Wingdings 2", "O", SIGN.no],
    ["Wingdings 2", "o", KEPT],
    ["Marlett", "a", SIGN.yes],
    ["Arial", "ü", KEPT],
    ["", "ü", KEPT],
  ])("%j %s", (font, letter, { level2, category }) => {
    const people = makePeople(2);
    people.level2.fill(KEPT.level2);
    people.reasonCategory.fill(KEPT.category);
    const asked: [number, string][] = [];
    const symbolMarks = [
      { person: 1, letters: { level2: letter, level2Not: undefined }, readings: [[SIGN.yes], [SIGN.no], [SIGN.blank]] },
    ];
    decideSymbols({ ...people, symbolMarks, unclearWords: [] }, (person, field) => {
      asked.push([person, field]);
      return font;
    });
    expect([[...people.level2], [...people.reasonCategory]]).toEqual([
      [KEPT.level2, level2],
      [KEPT.category, category],
    ]);
    expect(asked).toEqual([[1, "level2"]]);
  });
});

test("suspect cells are kept as they were added, however many", () => {
  const cells = new SuspectCells();
  const added = Array.from({ length: 200 }, (_, i) => ({
    person: i * 7,
    field: LEGACY_FIELDS[i % LEGACY_FIELDS.length] ?? "unit",
    byText: ([null, "tcvn3", "vni"] as const)[i % 3] ?? null,
    text: `chữ ${i}`,
  }));
  for (const { person, field, byText, text } of added) cells.add(person, FIELDS.indexOf(field), byText, text);
  expect(cells.count).toBe(200);
  expect(added.map((_, i) => cells.at(i))).toEqual(added);
});

test("each field of texts has a bit of its own, others none", () => {
  expect(LEGACY_FIELDS.map(legacyBit)).toEqual([1, 2, 4, 8, 16, 32]);
  expect([legacyBit("level2"), legacyBit("note")]).toEqual([0, 0]);
});
