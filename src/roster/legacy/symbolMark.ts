import type { CellValue } from "../../grid/cellValue";
import symbols from "../data/symbolFonts.json" with { type: "json" };
import type { People, SymbolMark } from "../roster";

const FONTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(symbols).map(([font, letters]) => [font, new Map(Object.entries(letters))]),
);
const LETTERS = new Set([...FONTS.values()].flatMap((letters) => [...letters.keys()]));

/** The letter of a cell that may be a tick or a cross in a font of symbols; undefined for all others. */
export function symbolLetter(value: CellValue): string | undefined {
  if (typeof value !== "string") return undefined;
  const letter = value.trim();
  return letter.length === 1 && LETTERS.has(letter) ? letter : undefined;
}

/** Reads the marks that are in a font of symbols; the others stay unclear. @param fontOf "" where the font is not known */
export function decideSymbols(
  people: People,
  marks: readonly SymbolMark[],
  fontOf: (person: number, field: "level2") => string,
): void {
  for (const mark of marks) {
    const { person, letter } = mark;
    const shown = FONTS.get(fontOf(person, "level2").trim().toLowerCase())?.get(letter);
    if (shown !== "yes" && shown !== "no" && shown !== "blank") continue;
    people.level2[person] = mark[shown].level2;
    people.reasonCategory[person] = mark[shown].category;
  }
}
