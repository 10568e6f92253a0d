import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { toneKey } from "../../grid/toneKey";
import aliases from "../data/headerAliases.json" with { type: "json" };
import { SpellingFinder } from "./spellingFinder";
import { headingByWords } from "./headingByWords";
import type { HeadingKind } from "./headingKind";
import { headingParts, type HeadingParts } from "./headingParts";
import { isAtStake, kindOfParts } from "./kindOfParts";
import type { Confidence } from "../layout";
import { legacyReadings } from "../legacy/legacyText";
import { namesRelative } from "./namesRelative";
import { remember } from "../cells/remember";

/** What a heading was taken for, and how well it fits. */
export interface HeadingMatch {
  kind: HeadingKind;
  confidence: Confidence;
  /** For choosing between columns of one kind: 3 same letters and tones, 2 same letters, 1 close. */
  rank: number;
  /** Of a heading of level 2: how many of subject and level it names, 0 to 2. That outranks how it is spelt. */
  names: number;
}

/** The words of a heading with their tones, whatever stands between them; a lone sign ("#") stays. */
function words(text: string): string {
  return toneKey(normalized(text, "NFC").replace(/[^\p{L}\p{N}]+/gu, " ")) || toneKey(text);
}

/** Kinds that only the parts of a heading tell: to be like one of their spellings is not enough (design §4). */
const BY_PARTS: ReadonlySet<string> = new Set([
  "level2",
  "level2Not",
  "level2Registered",
  "level2Issued",
  "appDownloaded",
  "level2Date",
  "level2Expected",
  "level1",
  "citizenId",
  "citizenIdIssued",
  "citizenIdNotIssued",
  "citizenIdIssueDate",
  "citizenIdIssuePlace",
  "citizenIdExpiry",
  "reason",
] satisfies HeadingKind[]);

/** Whether a kind is told by the parts of a heading alone. */
export function isToldByParts(kind: HeadingKind): boolean {
  return BY_PARTS.has(kind);
}

const BY_TONE = new Map<string, HeadingKind>();
const BY_FOLD = new Map<string, HeadingKind>();
/** Without blanks: "hovaten". */
const BY_LETTERS = new Map<string, HeadingKind>();
/** As many letters must a heading without blanks have to be compared so. */
const SQUEEZED_FROM = 6;
for (const [kind, spellings] of Object.entries(aliases) as [HeadingKind, string[]][]) {
  for (const spelling of spellings) {
    const tone = words(spelling);
    const fold = foldText(spelling);
    const letters = fold.replaceAll(" ", "");
    // "HọTên": with their tones also short ones are told without blanks
    for (const key of [tone, words(spelling.replaceAll(" ", ""))]) if (!BY_TONE.has(key)) BY_TONE.set(key, kind);
    if (fold !== "" && !BY_FOLD.has(fold)) BY_FOLD.set(fold, kind);
    if (letters.length >= SQUEEZED_FROM && !BY_LETTERS.has(letters)) BY_LETTERS.set(letters, kind);
  }
}

const FINDER = new SpellingFinder(new Map([...BY_FOLD].filter(([, kind]) => !BY_PARTS.has(kind))));
const AT_STAKE_FINDER = new SpellingFinder(new Map([...BY_FOLD].filter(([, kind]) => BY_PARTS.has(kind))));
const DENIALS: ReadonlySet<HeadingKind | undefined> = new Set(["level2Not", "citizenIdNotIssued"] as const);
/** Longer texts are no headings: a cell can hold 32,767 letters. */
const LONGEST = 500;
/** Headings of so many letters may have two slips. */
const LONG = 12;

/** Folded, one short word is too many words: "Hộ" is no "Họ", "Khoá" no "Khoa", "Nợ" no "No". */
const SHORT_WORD = /^\p{L}{1,5}$/u;
/** Between the parts of a heading that names one thing twice: "Phòng/BHXH huyện". */
const BETWEEN = /[/,;&+–-]|\s(?:và|hoặc)\s/;

function known(text: string): HeadingMatch | undefined {
  const kind = BY_TONE.get(words(text));
  if (kind !== undefined) return { kind, confidence: "certain", rank: 3, names: 0 };
  const fold = foldText(text);
  const folded = BY_FOLD.get(fold) ?? (fold.includes(" ") ? undefined : BY_LETTERS.get(fold));
  if (folded === undefined) return undefined;
  // Without any diacritics it is the same word, typed plainly; with others it may be another word ("Khoá" is no
  // "Khoa").
  const plain = words(text) === fold;
  if (!plain && (SHORT_WORD.test(fold) || BY_PARTS.has(folded))) return undefined;
  return { kind: folded, confidence: plain ? "certain" : "likely", rank: 2, names: 0 };
}

/** The heading without required-marks, bracketed remarks and units: "Ngày sinh (dd/mm/yyyy) (*)" → "Ngày sinh". */
function bare(text: string): string {
  return text
    .replace(/\([^)]*\)/g, " ")
    .replace(/[*:.]+\s*$/g, "")
    .trim();
}

function sameInParts(text: string): HeadingMatch | undefined {
  const parts = text.split(BETWEEN);
  const kinds = new Set(parts.map((part) => known(part)?.kind));
  const [kind] = kinds;
  return parts.length > 1 && kinds.size === 1 && kind !== undefined && !BY_PARTS.has(kind)
    ? { kind, confidence: "likely", rank: 1, names: 0 }
    : undefined;
}

function byWords(text: string): HeadingMatch | undefined {
  const kind = headingByWords(foldText(text));
  return kind === undefined ? undefined : { kind, confidence: "likely", rank: 1, names: 0 };
}

/**
 * What the parts of a heading make it. Plain words are as good as a known spelling, but for the tones, which were not
 * looked at.
 */
export function byParts(parts: HeadingParts): HeadingMatch | undefined {
  const match = kindOfParts(parts);
  if (match === undefined) return undefined;
  const { kind, plain, names } = match;
  return plain ? { kind, confidence: "certain", rank: 2, names } : { kind, confidence: "likely", rank: 1, names };
}

function close(text: string): HeadingMatch | undefined {
  const fold = foldText(bare(text)) || foldText(text);
  const kind = FINDER.closest(fold, fold.length < LONG ? 1 : 2);
  return kind === undefined ? undefined : { kind, confidence: "likely", rank: 1, names: 0 };
}

/**
 * A single slip in a known spelling, where what can be read of the heading does not speak against it: it is about no
 * other thing, and denies nothing.
 */
function closeAtStake(text: string, parts: HeadingParts): HeadingMatch | undefined {
  if (parts.parts.has("other") || parts.unknown > 2) return undefined;
  const kind = AT_STAKE_FINDER.closest(foldText(text), 1);
  if (kind === undefined || (parts.mayDeny && !DENIALS.has(kind))) return undefined;
  return { kind, confidence: "likely", rank: 1, names: 0 };
}

/** What brackets say counts where meaning is at stake, "Đã cài đặt (mức 1)"; elsewhere they hold remarks. */
function readOne(text: string): HeadingMatch | undefined {
  if (namesRelative(text)) return undefined;
  const plain = bare(text);
  const parts = headingParts(text);
  const named = byWords(text) ?? byWords(plain);
  if (named !== undefined) return named;
  const match = byParts(parts) ?? closeAtStake(text, parts);
  if (match !== undefined || isAtStake(parts)) return match;
  const kind = known(plain);
  return kind !== undefined && !BY_PARTS.has(kind.kind) ? kind : (sameInParts(plain) ?? close(text));
}

/** A known spelling claims level 2 as plainly as its parts do. */
function weighed(match: HeadingMatch, text: string): HeadingMatch {
  if (!match.kind.startsWith("level2")) return match;
  const parts = kindOfParts(headingParts(text));
  return parts?.kind === match.kind ? { ...match, names: parts.names } : match;
}

function read(text: string): HeadingMatch | undefined {
  if (text.length > LONGEST) return undefined;
  const readings = [text, ...legacyReadings(text)];
  for (const reading of readings) {
    const match = known(reading);
    if (match !== undefined) return weighed(match, reading);
  }
  // Of an old font's readings the one that makes most sense: read wrongly, its words are unknown.
  const unknown = (reading: string): number => headingParts(reading).unknown;
  const [best = text, ...others] = readings.length === 1 ? readings : readings.sort((a, b) => unknown(a) - unknown(b));
  return [best, ...others].map(readOne).find((match) => match !== undefined);
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
