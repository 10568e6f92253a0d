import { answerLettersAt } from "./answerLetters";
import { headingTokens, type HeadingToken } from "./headingTokens";
import { isKnownWord, phraseAt, segmentWord, usualSlip, type PartName } from "./vocabulary";

/** A level that is named: 1, 2, both, one that there is not, or only that there is one ("Mức độ định danh"). */
export type NamedLevel = 1 | 2 | "both" | "other" | "asked";

/** A part of a heading, in its place. */
export interface HeadingItem {
  /** `digits`: a number that says nothing by itself; `unknown`: a word that is not in the vocabulary. */
  part: PartName | "digits" | "unknown";
  /** The first of its words, folded; of what is unknown the only one. */
  fold: string;
  level?: NamedLevel;
  inBrackets: boolean;
  asked: boolean;
  /** Typed otherwise than it is known. */
  slipped: boolean;
}

/** Shorter words are no squeezed phrase. */
const SQUEEZED_FROM = 5;
const NUMBERS: ReadonlyMap<string, 1 | 2> = new Map([
  ["1", 1],
  ["01", 1],
  ["i", 1],
  ["mot", 1],
  ["2", 2],
  ["02", 2],
  ["ii", 2],
  ["hai", 2],
]);
const LEVEL_BEFORE_NUMBER = new Set(["cap", "do", "m", "l"]);
const BETWEEN_NUMBERS = new Set(["hoac", "hay", "va", "den"]);

/** Words that begin what somebody waits for. */
const WAITING = new Set(["dang", "cho"]);
/** What "C/K", "Y/N" and "Yes/No" ask, by their letters. */
const CHOICES = new Set(["ck", "kc", "yn", "ny", "tf", "ft", "yesno", "noyes", "truefalse", "falsetrue"]);
/** More words are no answer to a question. */
const LONGEST_ANSWER = 3;

interface ReadToken extends HeadingToken {
  slipped: boolean;
}

/** Words that are written together are parted, usual slips put right. */
function readTokens(heading: string): ReadToken[] {
  return headingTokens(heading).flatMap((token): ReadToken[] => {
    const { fold } = token;
    if (isKnownWord(fold) || /\d/.test(fold)) return [{ ...token, slipped: false }];
    const words = fold.length < SQUEEZED_FROM ? undefined : segmentWord(fold);
    if (words !== undefined)
      return words.map((word, i) => ({
        ...token,
        fold: word,
        typed: word,
        parted: i === 0 && token.parted,
        asked: i === words.length - 1 && token.asked,
        slipped: false,
      }));
    const meant = usualSlip(fold);
    return [
      meant === undefined ? { ...token, slipped: false } : { ...token, fold: meant, typed: meant, slipped: true },
    ];
  });
}

function numberOf(token: HeadingToken | undefined): NamedLevel | undefined {
  if (token === undefined) return undefined;
  return NUMBERS.get(token.fold) ?? (/^\d{1,2}$/.test(token.fold) ? "other" : undefined);
}

/** The levels that are named from a place on, "1", "1/2", "1 hoặc 2", and how many tokens that takes. */
function levelsAt(tokens: readonly HeadingToken[], at: number): { level: NamedLevel; length: number } {
  const first = numberOf(tokens[at]);
  if (first === undefined) return { level: "asked", length: 0 };
  const levels = new Set([first]);
  let end = at + 1;
  for (let i = end; i < tokens.length && tokens[i]?.inBrackets === tokens[at]?.inBrackets; i++) {
    const level = NUMBERS.get(tokens[i]?.fold ?? "");
    if (level !== undefined) {
      levels.add(level);
      end = i + 1;
    } else if (!BETWEEN_NUMBERS.has(tokens[i]?.fold ?? "")) break;
  }
  return { level: levels.has("other") ? "other" : levels.size > 1 ? "both" : first, length: end - at };
}

/** "(1 hoặc 2)", "(1/2)": brackets that hold both levels and nothing else name them. */
function levelsInBrackets(tokens: readonly HeadingToken[], at: number): number {
  if (tokens[at]?.inBrackets !== true || tokens[at - 1]?.inBrackets === true) return 0;
  const { level, length } = levelsAt(tokens, at);
  return level === "both" && tokens[at + length]?.inBrackets !== true ? length : 0;
}

class Scanner {
  private readonly items: HeadingItem[] = [];
  private at = 0;

  constructor(private readonly tokens: readonly ReadToken[]) {}

  scan(): readonly HeadingItem[] {
    while (this.at < this.tokens.length) this.step();
    return this.items;
  }

  private take(part: HeadingItem["part"], length: number, slipped = false, level?: NamedLevel): void {
    const covered = this.tokens.slice(this.at, this.at + length);
    const item: HeadingItem = {
      part,
      fold: covered[0]?.fold ?? "",
      inBrackets: covered[0]?.inBrackets === true,
      asked: covered.at(-1)?.asked === true,
      slipped: slipped || covered.some((token) => token.slipped),
    };
    this.items.push(level === undefined ? item : { ...item, level });
    this.at += length;
  }

  private takeLevel(wordLength: number, slipped: boolean): void {
    const { level, length } = levelsAt(this.tokens, this.at + wordLength);
    this.take("level", wordLength + length, slipped, level);
  }

  private step(): void {
    const { tokens, at } = this;
    const token = tokens[at];
    if (token === undefined) return;
    if (/\d/.test(token.fold)) {
      this.stepNumber();
      return;
    }
    const answered = answerLettersAt(tokens, at)?.size ?? (this.isChoice() ? 2 : this.waitingAnswer());
    if (answered > 0) {
      this.take("question", answered);
      return;
    }
    const found = phraseAt(tokens, at);
    const next = numberOf(tokens[at + 1]);
    // "cấp 2", "M2": a level only before its number.
    if (LEVEL_BEFORE_NUMBER.has(token.fold) && (found?.length ?? 1) === 1 && (next === 1 || next === 2))
      this.takeLevel(1, false);
    else if (found === undefined) this.take("unknown", 1);
    else if (found.phrase.part === "level") this.takeLevel(found.length, found.slipped);
    else if (found.phrase.part === "cardIfNumbered") this.takeShortCard(found.length);
    else this.take(found.phrase.part, found.length, found.slipped);
  }

  /** Whether two letters are the answers to choose from: "(C/K)", "(Y/N)". */
  private isChoice(): boolean {
    const [first, second] = this.tokens.slice(this.at, this.at + 2);
    return second?.parted === true && CHOICES.has((first?.fold ?? "") + second.fold);
  }

  /**
   * How many tokens a waiting answer takes, "(Đã/Đang làm/Chưa)", "(Có, chưa, chờ duyệt)": a few words by themselves,
   * behind a yes or a no. 0: none stands here.
   */
  private waitingAnswer(): number {
    const { tokens, at } = this;
    const before = this.items.at(-1)?.part;
    if (!WAITING.has(tokens[at]?.fold ?? "") || tokens[at]?.parted !== true) return 0;
    if (before !== "yes" && before !== "no") return 0;
    const next = tokens.findIndex(({ parted }, i) => i > at && parted);
    const length = (next < 0 ? tokens.length : next) - at;
    return length <= LONGEST_ANSWER ? length : 0;
  }

  /** "CC" is a card behind "số" or "thẻ" and in "CC/CCCD", and public servants elsewhere. */
  private takeShortCard(length: number): void {
    const before = this.items.at(-1);
    const next = this.at + length;
    const isNamedAgain = this.tokens[next]?.parted === true && phraseAt(this.tokens, next)?.phrase.part === "card";
    const isCard = before?.part === "number" || (before?.part === "filler" && before.fold === "the") || isNamedAgain;
    this.take(isCard ? "card" : "unknown", length);
  }

  private stepNumber(): void {
    const { tokens, at } = this;
    const inBrackets = levelsInBrackets(tokens, at);
    if (inBrackets > 0) {
      this.take("level", inBrackets, false, "both");
      return;
    }
    const level = numberOf(tokens[at]);
    const behindAccount = this.items.at(-1)?.part === "account" && tokens[at]?.parted !== true;
    if (behindAccount && (level === 1 || level === 2)) this.takeLevel(0, false);
    else this.take("digits", 1);
  }
}

/** The parts of a heading in their order. @param heading as it stands in a cell, in Unicode */
export function headingItems(heading: string): readonly HeadingItem[] {
  return new Scanner(readTokens(heading)).scan();
}
