import type { CellValue } from "../../grid/cellValue";
import symbols from "../data/symbolFonts.json" with { type: "json" };
import type { Level2, People } from "../roster";

/** What a letter shows in a font of symbols: a tick, a cross, an empty box. */
export type Symbol = "yes" | "no" | "blank";

const FONTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(symbols).map(([font, letters]) => [font, new Map(Object.entries(letters))]),
);
const LETTERS = new Set([...FONTS.values()].flatMap((letters) => [...letters.keys()]));

/** How somebody's level 2 reads. */
export interface Level2Of {
  level2: Level2;
  /** Index into REASON_CATEGORIES. */
  category: number;
}

/** A level-2 mark of one letter that only its font can tell: how it reads for each of what it may show. */
export interface SymbolMark extends Record<Symbol, Level2Of> {
  person: number;
  letter: string;
}

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
