import type { CellValue } from "../../../src/grid/cellValue";
import { FIELDS } from "../../../src/roster/field";
import { LEGACY_FIELDS, SuspectCells, legacyBit } from "../../../src/roster/legacy/suspectCells";
import { decideSymbols, symbolLetter } from "../../../src/roster/legacy/symbolMark";
import { wordKey } from "../../../src/roster/questions/wordAnswers";
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

test("a sign that is read, in one column or the other, is no longer counted among the words that say nothing", () => {
  const done = { level2: Level2.done, category: 0 };
  const inColumn = { level2: "ü", level2Not: undefined };
  const inOther = { level2: undefined, level2Not: "ü" };
  const word = (text: string, people: number) => ({ key: wordKey(text) ?? "", word: text, people, answer: null });
  const decided = (count: number, ...letters: (typeof inColumn | typeof inOther)[]) => {
    const symbolMarks = letters.map((each, person) => ({ person, letters: each, readings: [[done]] }));
    const roster = { ...makePeople(letters.length), symbolMarks, unclearWords: [word("ü", count), word("chưa rõ", 2)] };
    decideSymbols(roster, () => "Wingdings");
    return roster.unclearWords.map(({ word: text, people }) => [text, people]);
  };
  expect(decided(3, inColumn, inOther)).toEqual([
    ["ü", 1],
    ["chưa rõ", 2],
  ]);
  expect(decided(1, inColumn)).toEqual([["chưa rõ", 2]]);
  expect(decided(1, inOther)).toEqual([["chưa rõ", 2]]);
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
  expect(LEGACY_FIELDS.map(legacyBit)).toEqual([1, 2, 4, 8, 16, 32, 64]);
  expect([legacyBit("level2"), legacyBit("note")]).toEqual([0, 0]);
});
