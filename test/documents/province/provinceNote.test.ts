import { formatProvinceNote, parseProvinceNote } from "../../../src/documents/province/provinceNote";
import { blankHash, BLANKS } from "../../../src/documents/report/reportBlanks";

const blanks = new Map([
  ["office", blankHash("a")],
  ["name2", blankHash("")],
] as const);
const written = formatProvinceNote(blanks);

test("a note comes back as it was kept, and is shorter than the comment of a name may be", () => {
  expect(parseProvinceNote(written)).toEqual(blanks);
  expect(formatProvinceNote(new Map(BLANKS.map((blank) => [blank, blankHash(blank)]))).length).toBeLessThan(255);
});

test.each(["", "của tôi", written.replace(/^1/, "2"), written.slice(2), ` ${written}`, `${written}|`, `${written},A`])(
  "%j is no note of ours",
  (note) => {
    expect(parseProvinceNote(note)).toBeNull();
  },
);
