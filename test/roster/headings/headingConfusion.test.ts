import aliases from "../../../src/roster/data/headerAliases.json" with { type: "json" };
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

const outcomes: Outcome[] = Object.entries(aliases).flatMap(([kind, spellings]) =>
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
        read: match?.kind ?? "unrelated",
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
