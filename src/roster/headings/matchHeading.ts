import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { toneKey } from "../../grid/toneKey";
import aliases from "../data/headerAliases.json" with { type: "json" };
import { SpellingFinder } from "./spellingFinder";
import { headingByWords } from "./headingByWords";
import type { HeadingKind } from "./headingKind";
import type { Confidence } from "../layout";
import { legacyReadings } from "../legacy/legacyText";
import { namesRelative } from "./namesRelative";
import { remember } from "../cells/remember";

export interface HeadingMatch {
  kind: HeadingKind;
  confidence: Confidence;
  /** For choosing between columns of one kind: 3 same letters and tones, 2 same letters, 1 close. */
  rank: number;
}

/** The words of a heading with their tones, whatever stands between them; a lone sign ("#") stays. */
function words(text: string): string {
  return toneKey(normalized(text, "NFC").replace(/[^\p{L}\p{N}]+/gu, " ")) || toneKey(text);
}

const BY_TONE = new Map<string, HeadingKind>();
const BY_FOLD = new Map<string, HeadingKind>();
for (const [kind, spellings] of Object.entries(aliases) as [HeadingKind, string[]][]) {
  for (const spelling of spellings) {
    const tone = words(spelling);
    const fold = foldText(spelling);
    if (!BY_TONE.has(tone)) BY_TONE.set(tone, kind);
    if (fold !== "" && !BY_FOLD.has(fold)) BY_FOLD.set(fold, kind);
  }
}

const FINDER = new SpellingFinder(BY_FOLD);
/** Longer texts are no headings: a cell can hold 32,767 letters. */
const LONGEST = 500;
/** Headings of so many letters may have two slips. */
const LONG = 12;

/** Folded, one short word is too many words: "Hộ" is no "Họ", "Khoá" no "Khoa", "Nợ" no "No". */
const SHORT_WORD = /^\p{L}{1,5}$/u;
/** Between the parts of a heading that names one thing twice: "Phòng/BHXH huyện", "Số CCCD hoặc số định danh". */
const BETWEEN = /[/,;&+–-]|\s(?:và|hoặc)\s/;

function known(text: string): HeadingMatch | undefined {
  const kind = BY_TONE.get(words(text));
  if (kind !== undefined) return { kind, confidence: "certain", rank: 3 };
  const fold = foldText(text);
  const folded = fold === "" ? undefined : BY_FOLD.get(fold);
  if (folded === undefined) return undefined;
  // Without any diacritics it is the same word, typed plainly; with others it may be another word ("Khoá" is no
  // "Khoa").
  const plain = words(text) === fold;
  if (!plain && SHORT_WORD.test(fold)) return undefined;
  return { kind: folded, confidence: plain ? "certain" : "likely", rank: 2 };
}

/** The heading without required-marks, bracketed remarks and units: "Ngày sinh (dd/mm/yyyy) (*)" → "Ngày sinh". */
function bare(text: string): string {
  return text
    .replace(/\([^)]*\)/g, " ")
    .replace(/[*:.]+\s*$/g, "")
    .trim();
}

function speaksOfLevel1(text: string): HeadingMatch | undefined {
  const match = byWords(text);
  return match?.kind === "level1" ? match : undefined;
}

function sameInParts(text: string): HeadingMatch | undefined {
  const parts = text.split(BETWEEN);
  const kinds = new Set(parts.map((part) => known(part)?.kind));
  const [kind] = kinds;
  return parts.length > 1 && kinds.size === 1 && kind !== undefined
    ? { kind, confidence: "likely", rank: 1 }
    : undefined;
}

function byWords(text: string): HeadingMatch | undefined {
  const kind = headingByWords(foldText(text));
  return kind === undefined ? undefined : { kind, confidence: "likely", rank: 1 };
}

function close(text: string, slips: number): HeadingMatch | undefined {
  const kind = FINDER.closest(foldText(bare(text)) || foldText(text), slips);
  return kind === undefined ? undefined : { kind, confidence: "likely", rank: 1 };
}

/**
 * Words of a heading tell more than a spelling two slips away, but less than one that is long and only one slip away.
 */
function closeAndLong(text: string): HeadingMatch | undefined {
  return foldText(bare(text)).length >= LONG ? close(text, 1) : undefined;
}

function read(text: string): HeadingMatch | undefined {
  if (text.length > LONGEST) return undefined;
  const readings = [text, ...legacyReadings(text)];
  for (const reading of readings) {
    const match = known(reading);
    if (match !== undefined) return match;
  }
  for (const reading of readings) {
    if (namesRelative(reading)) return undefined;
    const plain = bare(reading);
    // What brackets say counts where it is more than a remark: "Đã cài đặt (mức 1)".
    const match =
      speaksOfLevel1(reading) ??
      known(plain) ??
      sameInParts(plain) ??
      closeAndLong(reading) ??
      byWords(reading) ??
      byWords(plain);
    if (match !== undefined) return match;
  }
  for (const reading of readings) {
    const match = close(reading, foldText(bare(reading)).length < LONG ? 1 : 2);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The first rows of a sheet are asked about again and again, header row by header row. */
const answer = remember((text) => ({ match: read(String(text)) }));

/**
 * What a heading of one cell is about. Equal letters and tones outrank equal letters; these outrank what only its parts
 * or words tell, and a near miss (one typing error, two in long headings). undefined for a heading that says nothing
 * known, or speaks of somebody's relative.
 */
export function matchHeading(text: string): HeadingMatch | undefined {
  return answer(text).match;
}
