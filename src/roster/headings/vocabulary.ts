import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import parts from "../data/headingParts.json" with { type: "json" };
import type { HeadingToken } from "./headingTokens";
import { isOneSlip } from "./isOneSlip";
import { withoutDoubles } from "./withoutDoubles";

/** What a phrase contributes to the meaning of a heading: the keys of data/headingParts.json. */
export type PartName = keyof typeof parts;

interface Word {
  fold: string;
  /** With its tone, moved to the end. */
  toned: string;
  /** The letters without their tone: "mưc" for "mức". */
  letters: string;
}

export interface Phrase {
  part: PartName;
  words: readonly Word[];
  fold: string;
  letterCount: number;
}

/** A phrase where it stands in a heading. */
export interface FoundPhrase {
  phrase: Phrase;
  /** How many tokens it covers. */
  length: number;
  /** Whether it is typed otherwise than it is known. */
  slipped: boolean;
}

/** Slips are forgiven only in phrases of so many letters: shorter ones have too many neighbours (design §4). */
const SLIP_FROM = 6;
/** Words of so many letters are told by them even where a tone or an accent is another. */
const LONG_WORD = 5;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARK = /[\u0300-\u036f]/;
/** Typed in many wrong ways, and like no other word. */
const APP = "vneid";

function wordOf(typed: string): Word {
  return { fold: foldText(typed), toned: toneKey(typed), letters: lettersOf(typed) };
}

function lettersOf(typed: string): string {
  return typed.normalize("NFD").toLowerCase().replace(TONE, "").normalize("NFC");
}

function isPlain(typed: string): boolean {
  return !typed.includes("đ") && !MARK.test(typed.normalize("NFD"));
}

const PHRASES: readonly Phrase[] = (Object.entries(parts) as [PartName, readonly string[]][]).flatMap(
  ([part, spellings]) =>
    spellings.map((spelling) => {
      const words = spelling.split(" ").map(wordOf);
      const fold = words.map((word) => word.fold).join(" ");
      return { part, words, fold, letterCount: fold.replaceAll(" ", "").length };
    }),
);

/** By the first word, the longest first; among equals in the order of the file. */
const BY_FIRST = new Map<string, Phrase[]>();
for (const phrase of [...PHRASES].sort((a, b) => b.words.length - a.words.length)) {
  const first = phrase.words[0]?.fold ?? "";
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}
/** Phrases in which slips are forgiven, by the length of their text. */
const LONG_BY_LENGTH: Phrase[][] = [];
for (const phrase of PHRASES.filter(({ letterCount }) => letterCount >= SLIP_FROM))
  (LONG_BY_LENGTH[phrase.fold.length] ??= []).push(phrase);
const MOST_WORDS = Math.max(...PHRASES.map(({ words }) => words.length));
const WORDS = new Set(PHRASES.flatMap(({ words }) => words.map(({ fold }) => fold)));
const BY_SINGLE = new Map([...WORDS].filter((word) => word.length > 1).map((word) => [withoutDoubles(word), word]));
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));

/** Whether a word is one of the vocabulary, by its letters. */
export function isKnownWord(fold: string): boolean {
  return WORDS.has(fold);
}

/**
 * The words that a word without blanks consists of ("vneidmuc" → vneid, muc), if all of it is words of the vocabulary, as few as will do;
 * undefined where it is not.
 */
export function segmentWord(fold: string): readonly string[] | undefined {
  if (fold.length > 40) return undefined;
  const fewest: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= fold.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - 2; start++) {
      const before = fewest[start];
      const word = fold.slice(start, end);
      const best = fewest[end];
      if (before === undefined || !WORDS.has(word) || (best !== undefined && best.length <= before.length + 1))
        continue;
      fewest[end] = [...before, word];
    }
  }
  return fewest[fold.length];
}

/** The word of the vocabulary that a word is with a letter doubled, or a usual slip of "VNeID"; undefined where there is none. */
export function usualSlip(fold: string): string | undefined {
  const single = BY_SINGLE.get(withoutDoubles(fold));
  if (single !== undefined && Math.abs(single.length - fold.length) === 1) return single;
  return isOneSlip(APP, fold) ? APP : undefined;
}

/** How a token is typed for a word: true exactly, false with other tones or accents that do not make it another word; undefined: another word. */
function typedFor({ fold, typed }: HeadingToken, word: Word, phrase: Phrase): boolean | undefined {
  if (fold !== word.fold) return undefined;
  if (isPlain(typed) || toneKey(typed) === word.toned) return true;
  const told = fold.length >= LONG_WORD || phrase.letterCount >= SLIP_FROM || lettersOf(typed) === word.letters;
  return told ? false : undefined;
}

function exactAt(tokens: readonly HeadingToken[], at: number, phrase: Phrase): FoundPhrase | undefined {
  let slipped = false;
  for (let i = 0; i < phrase.words.length; i++) {
    const token = tokens[at + i];
    const word = phrase.words[i];
    if (token === undefined || word === undefined || (i > 0 && token.parted)) return undefined;
    const exact = typedFor(token, word, phrase);
    if (exact === undefined) return undefined;
    slipped ||= !exact;
  }
  return { phrase, length: phrase.words.length, slipped };
}

/** The longest phrase that stands at a place, one typed exactly before one that is not. */
function findExact(tokens: readonly HeadingToken[], at: number): FoundPhrase | undefined {
  let best: FoundPhrase | undefined;
  for (const phrase of BY_FIRST.get(tokens[at]?.fold ?? "") ?? []) {
    if (best !== undefined && phrase.words.length < best.length) break;
    const found = exactAt(tokens, at, phrase);
    if (found !== undefined && (best === undefined || (best.slipped && !found.slipped))) best = found;
  }
  return best;
}

/** The words from a place on as one text, as far as nothing parts them and no digit is among them; "" where there are too few. */
function textAt(tokens: readonly HeadingToken[], at: number, length: number): string {
  const words = tokens.slice(at, at + length);
  const whole = words.length === length && !words.some(({ parted, fold }, i) => (i > 0 && parted) || /\d/.test(fold));
  return whole ? words.map(({ fold }) => fold).join(" ") : "";
}

/** The one part of the long phrases that are a single slip away from a text of so many words; undefined where there is none, or two. */
function slippedPhrase(text: string, length: number): Phrase | undefined {
  let found: Phrase | undefined;
  for (let letters = text.length - 1; letters <= text.length + 1; letters++) {
    for (const phrase of LONG_BY_LENGTH[letters] ?? []) {
      if (Math.abs(phrase.words.length - length) > 1 || !isOneSlip(phrase.fold, text)) continue;
      if (found !== undefined && found.part !== phrase.part) return undefined;
      found = phrase;
    }
  }
  return found;
}

/** The longest phrase that is a single slip away, a blank too many or too few being one. */
function findSlip(tokens: readonly HeadingToken[], at: number): FoundPhrase | undefined {
  for (let length = Math.min(MOST_WORDS + 1, tokens.length - at); length > 0; length--) {
    const text = textAt(tokens, at, length);
    const phrase = text.length < SLIP_FROM - 1 ? undefined : slippedPhrase(text, length);
    if (phrase !== undefined) return { phrase, length, slipped: true };
  }
  return undefined;
}

/** The phrase that stands at a place of a heading. Where a word of it is unknown, a slip may have made it so. */
export function phraseAt(tokens: readonly HeadingToken[], at: number): FoundPhrase | undefined {
  const exact = findExact(tokens, at);
  const unknown = tokens
    .slice(at, at + 3)
    .some(({ fold, parted }, i) => !(i > 0 && parted) && !/\d/.test(fold) && !WORDS.has(fold));
  if (!unknown) return exact;
  const slip = findSlip(tokens, at);
  return slip !== undefined && slip.length > (exact?.length ?? 0) ? slip : exact;
}
