import { cleanText } from "../../grid/cleanText";
import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import marks from "../data/marks.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";
import { isPlaceholder } from "./placeholder";
import { readDate } from "./readDate";

/**
 * What a mark says: nothing, yes, no, waiting (for approval; approved and not activated), something unknown, an error
 * value.
 */
export const Mark = { blank: 0, yes: 1, no: 2, waiting: 3, approved: 4, unclear: 5, error: 6 } as const;
export type Mark = (typeof Mark)[keyof typeof Mark];

const BY_TONE = new Map<string, Mark>();
const BY_FOLD = new Map<string, Mark>();

function learn(spellings: readonly string[], mark: Mark): void {
  for (const spelling of spellings) {
    const waiting = mark === Mark.waiting && foldText(spelling).includes("kich hoat") ? Mark.approved : mark;
    BY_TONE.set(toneKey(spelling), waiting);
    const fold = foldText(spelling);
    if (fold !== "" && !BY_FOLD.has(fold)) BY_FOLD.set(fold, waiting);
  }
}
learn(marks.yes, Mark.yes);
learn(marks.no, Mark.no);
learn(marks.pending, Mark.waiting);
learn(marks.unclear, Mark.unclear);

const DASHES_AND_DOTS = /^[-–—. ]+$/;
const DASH = /[-–—]/;

/** There was no level 2 before this century. */
function centuryOfMark(year: number): number {
  return 2000 + year;
}

function readWord(text: string): Mark | undefined {
  // "Có?" is in doubt: folding would take the question mark away.
  return BY_TONE.get(toneKey(text)) ?? (text.includes("?") ? undefined : BY_FOLD.get(foldText(text)));
}

function readText(text: string, today: number): Mark {
  const cleaned = cleanText(text);
  for (const reading of [cleaned, ...legacyReadings(text)]) {
    const mark = readWord(reading);
    if (mark !== undefined) return mark;
  }
  // Dashes are a no, however many; other placeholders are nothing.
  if (DASHES_AND_DOTS.test(cleaned) && DASH.test(cleaned)) return Mark.no;
  if (isPlaceholder(cleaned)) return Mark.blank;
  return readDateMark(cleaned, today);
}

function readDateMark(value: string | number, today: number): Mark {
  const date = readDate(value, today, centuryOfMark);
  const monthIsKnown = date % 10_000 > 0;
  return monthIsKnown && date <= today ? Mark.yes : Mark.unclear;
}

/**
 * Reads a mark: "x", words, TRUE/FALSE, 1/0, or a date up to today (yes). Text in an old 8-bit font is read decoded.
 * @param today yyyymmdd; a later date is unclear.
 */
export function readMark(value: CellValue, today: number): Mark {
  if (value === "") return Mark.blank;
  if (typeof value === "boolean") return value ? Mark.yes : Mark.no;
  if (typeof value === "number") return value === 1 ? Mark.yes : value === 0 ? Mark.no : readDateMark(value, today);
  return isErrorValue(value) ? Mark.error : readText(value, today);
}
