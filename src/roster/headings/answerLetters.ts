import { headingTokens, type HeadingToken } from "./headingTokens";

/** "Đạt", "có", "rồi", "hoàn thành", "kích hoạt" …, by their first letters, folded. */
const YES: ReadonlySet<string> = new Set(["d", "da", "dat", "r", "roi", "co", "ht", "v", "y", "t"]);
/** "Không", "chưa", "chưa đạt", "không đạt", "chưa hoàn thành", "sai" … */
const NO: ReadonlySet<string> = new Set(["k", "ko", "kh", "ch", "chua", "cd", "kd", "cht", "s", "f", "n"]);
/** "Có" beside a no, "chưa" beside a yes. */
const EITHER = "c";

/** What a column's letters answer, by their spelling as folded. */
export type AnswerLetters = ReadonlyMap<string, "yes" | "no">;

/** What folded letters or short words answer, where some of them say yes and the others no. */
export function answersOf(folds: readonly string[]): AnswerLetters | undefined {
  const yes = folds.filter((fold) => YES.has(fold));
  const no = folds.filter((fold) => NO.has(fold));
  const open = folds.filter((fold) => fold === EITHER);
  const isKnown = yes.length + no.length + open.length === folds.length && new Set(folds).size === folds.length;
  if (!isKnown || folds.every((fold) => fold.length > 2)) return undefined;
  const either = yes.length === 0 ? "yes" : "no";
  const all = new Map(folds.map((fold) => [fold, YES.has(fold) ? "yes" : NO.has(fold) ? "no" : either] as const));
  return new Set(all.values()).size === 2 ? all : undefined;
}

/**
 * The answers to choose from that end brackets, by their letters: "(Đ/K)", "(C/K)", "(Đ/CĐ)", "(HT/CHT)"; undefined
 * where none begin at a place. Without brackets "đ/c" is somebody.
 */
export function answerLettersAt(tokens: readonly HeadingToken[], at: number): AnswerLetters | undefined {
  const behind = tokens.findIndex(({ inBrackets }, i) => i >= at && !inBrackets);
  const held = tokens.slice(at, behind < 0 ? tokens.length : behind);
  if (held.length < 2 || !held.every(({ parted }) => parted)) return undefined;
  return answersOf(held.map(({ fold }) => fold));
}

/** What a heading says that letters below it answer; undefined where it names none. */
export function answerLettersIn(heading: string): AnswerLetters | undefined {
  const tokens = headingTokens(heading);
  for (let at = 0; at < tokens.length; at++) {
    const letters = answerLettersAt(tokens, at);
    if (letters !== undefined) return letters;
  }
  return undefined;
}
