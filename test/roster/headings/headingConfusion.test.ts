import { readFileSync } from "node:fs";
import aliases from "../../../src/roster/data/headerAliases.json" with { type: "json" };
import tcvn3 from "../../../src/roster/data/tcvn3.json" with { type: "json" };
import vni from "../../../src/roster/data/vni.json" with { type: "json" };
import { matchPath } from "../../../src/roster/headings/matchPath";
import { randomFrom } from "../../support/randomFrom";

/** Kinds whose headings mean something only under a group heading. */
const GROUP_OF: Record<string, string> = { birthDateMale: "Ngày sinh", birthDateFemale: "Ngày sinh" };
const LETTERS = "abcdeghiklmnopqrstuvxyàáảãạăâđêôơư";

/** One slip of the typist: a letter left out, doubled, replaced, or swapped with its neighbour. */
function withSlip(text: string, random: () => number): string {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, i) => (/\p{L}/u.test(letter) ? [i] : []));
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const letter = letters[at] ?? "";
  const other = LETTERS[Math.floor(random() * LETTERS.length)] ?? "a";
  const slips = [[""], [letter + letter], [other], [letters[at + 1] ?? "", letter]];
  const slip = slips[Math.floor(random() * slips.length)] ?? [""];
  letters.splice(at, slip.length, ...slip);
  return letters.join("");
}

interface SmallSheet {
  rows: (string | number)[][];
  merges?: string[];
  expect: { columns?: Record<string, string | null> };
}

/** A text as it would be typed in an old font. */
function inOldFont(text: string, table: Readonly<Record<string, string>>): string {
  const typed = new Map(Object.entries(table).map(([old, letter]) => [letter, old]));
  return Array.from(text.normalize("NFC"), (letter) => typed.get(letter) ?? letter).join("");
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");

const random = randomFrom(1397);
const VARIANTS: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  "without diacritics": plain,
  "in capitals": (text) => text.toLocaleUpperCase("vi"),
  decomposed: (text) => text.normalize("NFD"),
  "in TCVN3": (text) => inOldFont(text, tcvn3),
  "in VNI": (text) => inOldFont(text, vni),
  "with one slip": (text) => withSlip(text, random),
};

interface Outcome {
  variant: string;
  spelling: string;
  written: string;
  kind: string;
  read: string;
  certain: boolean;
}

/** Headings of the small sheets in one row, by the field whose column they are to be. */
const OF_CASES = (JSON.parse(readFileSync("test/roster/cases/sheets.json", "utf8")) as SmallSheet[])
  .filter(({ merges }) => merges === undefined)
  .flatMap(({ rows, expect: { columns = {} } }) =>
    Object.entries(columns).flatMap(([field, letter]): [string, string][] => {
      const heading = letter === null ? undefined : rows[0]?.[letter.charCodeAt(0) - 65];
      return typeof heading === "string" ? [[field, heading]] : [];
    }),
  );

const SPELLINGS = Object.entries(aliases).map(([kind, spellings]): [string, string[]] => [
  kind,
  [...new Set([...spellings, ...OF_CASES.filter(([field]) => field === kind).map(([, heading]) => heading)])],
]);

/** Alone, "Đã được cấp tài khoản …" is level 2 itself. */
const kindOf = (kind: string | undefined): string => (kind === "level2Issued" ? "level2" : (kind ?? "unrelated"));

const outcomes: Outcome[] = SPELLINGS.flatMap(([kind, spellings]) =>
  spellings.flatMap((spelling) =>
    Object.entries(VARIANTS).map(([variant, write]) => {
      const written = write(spelling);
      const group = GROUP_OF[kind];
      const match = matchPath(group === undefined ? [written] : [group, written]);
      return {
        variant,
        spelling,
        written,
        kind,
        read: kindOf(match?.kind),
        certain: match?.confidence === "certain",
      };
    }),
  ),
);

test("spellings are read as their kind, also with one slip; none is wrong and certain", () => {
  const table = Object.keys(VARIANTS).map((variant) => {
    const ofVariant = outcomes.filter((outcome) => outcome.variant === variant);
    const wrong = ofVariant.filter(({ kind, read }) => kind !== read);
    return { variant, spellings: ofVariant.length, wrong: wrong.length };
  });
  console.table(table);
  const wrong = outcomes.filter(({ kind, read }) => kind !== read);
  console.table(
    wrong.map(({ variant, spelling, written, kind, read, certain }) => ({
      variant,
      spelling,
      written,
      kind,
      read,
      certain,
    })),
  );
  expect(wrong.filter(({ certain }) => certain)).toEqual([]);
  expect(wrong.length / outcomes.length).toBeLessThanOrEqual(0.03);
});
