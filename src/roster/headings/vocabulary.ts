import parts from "../data/headingParts.json" with { type: "json" };
import type { HeadingToken } from "./headingTokens";
import { isOneSlip } from "./isOneSlip";
import { PhraseTable, SLIP_FROM, type FoundPhrase as TableFind, type Phrase as TablePhrase } from "./phraseTable";
import { withoutDoubles } from "./withoutDoubles";

/** What a phrase contributes to the meaning of a heading: the keys of data/headingParts.json. */
export type PartName = keyof typeof parts;

/** Typed in many wrong ways, and like no other word. */
const APP = "vneid";

type Phrase = TablePhrase<PartName>;
/** A phrase where it stands in a heading. */
export type FoundPhrase = TableFind<PartName>;

const TABLE = new PhraseTable<PartName>(parts);
const PHRASES = TABLE.phrases;
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
 * The words that a word without blanks consists of ("vneidmuc" → vneid, muc), if all of it is words of the vocabulary,
 * as few as will do; undefined where it is not.
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

/**
 * The word of the vocabulary that a word is with a letter doubled, or a usual slip of "VNeID"; undefined where there is
 * none.
 */
export function usualSlip(fold: string): string | undefined {
  const single = BY_SINGLE.get(withoutDoubles(fold));
  if (single !== undefined && Math.abs(single.length - fold.length) === 1) return single;
  return isOneSlip(APP, fold) ? APP : undefined;
}

/**
 * The words from a place on as one text, as far as nothing parts them and no digit is among them; "" where there are
 * too few.
 */
function textAt(tokens: readonly HeadingToken[], at: number, length: number): string {
  const words = tokens.slice(at, at + length);
  const whole = words.length === length && !words.some(({ parted, fold }, i) => (i > 0 && parted) || /\d/.test(fold));
  return whole ? words.map(({ fold }) => fold).join(" ") : "";
}

/**
 * The one part of the long phrases that are a single slip away from a text of so many words; undefined where there is
 * none, or two.
 */
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
  const exact = TABLE.find(tokens, at);
  const unknown = tokens
    .slice(at, at + 3)
    .some(({ fold, parted }, i) => !(i > 0 && parted) && !/\d/.test(fold) && !WORDS.has(fold));
  if (!unknown) return exact;
  const slip = findSlip(tokens, at);
  return slip !== undefined && slip.length > (exact?.length ?? 0) ? slip : exact;
}
