import fc from "fast-check";
import { editDistance } from "../../../src/roster/headings/editDistance";
import type { HeadingKind } from "../../../src/roster/headings/headingKind";
import { SpellingFinder } from "../../../src/roster/headings/spellingFinder";

const FINDER = new SpellingFinder(
  new Map<string, HeadingKind>([
    ["ho va ten", "fullName"],
    ["ngay sinh", "birthDate"],
    ["ten", "givenName"],
    ["cccd", "citizenId"],
    ["cmnd", "insuranceNumber"],
    ["muc 1", "level1"],
    ["muc 2", "level2"],
    ["don vi a", "unit"],
    ["don vi b", "position"],
    ["chuc vu", "position"],
    ["chuc danh", "position"],
    ["phong", "unit"],
  ]),
);

describe("the known spelling that a heading comes closest to", () => {
  test.each<[fold: string, slips: number, kind: HeadingKind | undefined]>([
    ["ho va te", 1, "fullName"],
    ["ho va tenn", 1, "fullName"],
    ["ho av ten", 1, "fullName"],
    ["hp va ten", 1, "fullName"],
    ["hp va tem", 1, undefined],
    ["hp va tem", 2, "fullName"],
    ["hp ba tem", 2, undefined],
    // Of two the nearer, of equals of one kind that kind, of equals of two kinds none.
    ["don vi a", 1, "unit"],
    ["don vi c", 1, undefined],
    ["don vi aa", 2, "unit"],
    ["don vi bb", 2, "position"],
    ["chuc dan", 1, "position"],
    // A digit is no slip.
    ["muc 3", 2, undefined],
    ["ho va ten 2", 2, undefined],
    ["muk 2", 1, undefined],
    ["muc", 2, undefined],
    // Short words and abbreviations have too many neighbours, but for a letter typed twice.
    ["tem", 1, undefined],
    ["tenn", 1, "givenName"],
    ["teen", 1, "givenName"],
    ["cccc", 1, undefined],
    ["ccd", 1, undefined],
    ["ccccd", 1, "citizenId"],
    ["cmmd", 1, undefined],
    ["cxxd", 1, undefined],
    ["phon", 1, undefined],
    ["pho", 2, undefined],
    ["", 2, undefined],
  ])("%j with %d slips: %s", (fold, slips, kind) => {
    expect(FINDER.closest(fold, slips)).toBe(kind);
  });
});

test("of long words it finds each that is near enough, whatever letters they are made of", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z", " ", "o"), minLength: 8, maxLength: 12 });
  const letters = (text: string): number => text.replaceAll(" ", "").length;
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (known, asked, slips) => {
      fc.pre(letters(known) >= 6);
      const found = new SpellingFinder(new Map([[known, "unit"]])).closest(asked, slips);
      expect(found).toBe(editDistance(known, asked, 99) <= slips ? "unit" : undefined);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(word, fc.nat(7), fc.constantFrom("", "b", "bz"), fc.nat(2), (known, at, put, cut) => {
      fc.pre(letters(known) >= 6);
      const asked = known.slice(0, at) + put + known.slice(at + cut);
      const found = new SpellingFinder(new Map([[known, "unit"]])).closest(asked, 2);
      expect(found).toBe(editDistance(known, asked, 99) <= 2 ? "unit" : undefined);
    }),
    { numRuns: 2_000 },
  );
});
