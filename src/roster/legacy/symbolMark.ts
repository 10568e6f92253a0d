import type { CellValue } from "../../grid/cellValue";
import symbols from "../data/symbolFonts.json" with { type: "json" };
import { wordKey } from "../questions/wordAnswers";
import type { Roster, SymbolMark } from "../roster";

const FONTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(symbols).map(([font, letters]) => [font, new Map(Object.entries(letters))]),
);
const LETTERS = new Set([...FONTS.values()].flatMap((letters) => [...letters.keys()]));
/** What a letter can show, in the order of `SymbolMark.readings`. */
const SHOWN = ["yes", "no", "blank"];

type MarkField = keyof SymbolMark["letters"];

/** The letter of a cell that may be a tick or a cross in a font of symbols; undefined for all others. */
export function symbolLetter(value: CellValue): string | undefined {
  if (typeof value !== "string") return undefined;
  const letter = value.trim();
  return letter.length === 1 && LETTERS.has(letter) ? letter : undefined;
}

/** The place of what a letter shows among the readings; -1 where its font does not tell. */
function placeOf(letter: string, font: string): number {
  return SHOWN.indexOf(FONTS.get(font.trim().toLowerCase())?.get(letter) ?? "");
}

/**
 * Reads the marks that are in a font of symbols, and no longer counts their letters as words that say nothing; the
 * others stay unclear.
 * @param fontOf "" where the font is not known
 */
export function decideSymbols(
  roster: Pick<Roster, "level2" | "reasonCategory" | "symbolMarks" | "unclearWords">,
  fontOf: (person: number, field: MarkField) => string,
): void {
  const words = new Map(roster.unclearWords.map((word) => [word.key, word]));
  for (const { person, letters, readings } of roster.symbolMarks) {
    // Where a field has no letter there is one reading, the first.
    const place = (field: MarkField): number =>
      letters[field] === undefined ? 0 : placeOf(letters[field], fontOf(person, field));
    const reading = readings[place("level2")]?.[place("level2Not")];
    if (reading === undefined) continue;
    roster.level2[person] = reading.level2;
    roster.reasonCategory[person] = reading.category;
    const word = words.get(wordKey(letters.level2 ?? letters.level2Not ?? "") ?? "");
    if (word !== undefined) word.people--;
  }
  roster.unclearWords = roster.unclearWords.filter(({ people }) => people > 0);
}
