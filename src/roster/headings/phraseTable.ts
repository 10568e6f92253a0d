import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import { remember } from "../cells/remember";
import type { HeadingToken } from "./headingTokens";

interface Word {
  fold: string;
  /** With its tone, moved to the end. */
  toned: string;
  /** The letters without their tone: "mưc" for "mức". */
  letters: string;
}

/** One of the words or groups of words that stand for a part of meaning. */
export interface Phrase<Part> {
  part: Part;
  words: readonly Word[];
  fold: string;
  letterCount: number;
}

/** A phrase where it stands in a text. */
export interface FoundPhrase<Part> {
  phrase: Phrase<Part>;
  /** How many tokens it covers. */
  length: number;
  /** Whether it is typed otherwise than it is known. */
  slipped: boolean;
}

/** Slips are forgiven only in phrases of so many letters: shorter ones have too many neighbours (design §4). */
export const SLIP_FROM = 6;
/** Words of so many letters are told by them even where a tone or an accent is another. */
const LONG_WORD = 5;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARK = /[\u0300-\u036f]/;

function wordOf(typed: string): Word {
  return { fold: foldText(typed), toned: toneKey(typed), letters: lettersOf(typed) };
}

function lettersOf(typed: string): string {
  return typed.normalize("NFD").toLowerCase().replace(TONE, "").normalize("NFC");
}

function isPlain(typed: string): boolean {
  return !typed.includes("đ") && !MARK.test(typed.normalize("NFD"));
}

/** How a word is typed. */
interface Typing extends Pick<Word, "toned" | "letters"> {
  isPlain: boolean;
}

/** Asked of a word for each phrase that begins with it. */
const typingOf = remember((word): Typing => {
  const typed = String(word);
  return { isPlain: isPlain(typed), toned: toneKey(typed), letters: lettersOf(typed) };
});

/**
 * How a token is typed for a word: true exactly, false with other tones or accents that do not make it another word;
 * undefined: another word.
 */
function typedFor({ fold, typed }: HeadingToken, word: Word, { letterCount }: Phrase<unknown>): boolean | undefined {
  if (fold !== word.fold) return undefined;
  const typing = typingOf(typed);
  if (typing.isPlain || typing.toned === word.toned) return true;
  const told = fold.length >= LONG_WORD || letterCount >= SLIP_FROM || typing.letters === word.letters;
  return told ? false : undefined;
}

function exactAt<Part>(
  tokens: readonly HeadingToken[],
  at: number,
  phrase: Phrase<Part>,
): FoundPhrase<Part> | undefined {
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

/** A table of phrases by the part they play, and how they are found in the words of a text. */
export class PhraseTable<Part extends string> {
  readonly phrases: readonly Phrase<Part>[];
  /** By the first word, the longest first; among equals in the order of the file. */
  private readonly byFirst = new Map<string, Phrase<Part>[]>();

  constructor(spellings: Readonly<Record<Part, readonly string[]>>) {
    this.phrases = (Object.entries(spellings) as [Part, readonly string[]][]).flatMap(([part, texts]) =>
      texts.map((text) => {
        const words = text.split(" ").map(wordOf);
        const fold = words.map((word) => word.fold).join(" ");
        return { part, words, fold, letterCount: fold.replaceAll(" ", "").length };
      }),
    );
    for (const phrase of [...this.phrases].sort((a, b) => b.words.length - a.words.length)) {
      const first = phrase.words[0]?.fold ?? "";
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), phrase]);
    }
  }

  /** The longest phrase that stands at a place, one typed exactly before one that is not. */
  find(tokens: readonly HeadingToken[], at: number): FoundPhrase<Part> | undefined {
    let best: FoundPhrase<Part> | undefined;
    for (const phrase of this.byFirst.get(tokens[at]?.fold ?? "") ?? []) {
      if (best !== undefined && phrase.words.length < best.length) break;
      const found = exactAt(tokens, at, phrase);
      if (found !== undefined && (best === undefined || (best.slipped && !found.slipped))) best = found;
    }
    return best;
  }
}
