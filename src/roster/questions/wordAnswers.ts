import { cleanText } from "../../grid/cleanText";
import type { CellValue } from "../../grid/cellValue";
import { foldText } from "../../grid/foldText";

/** What the user says that a word of a level-2 column means. */
export const WORD_ANSWERS = ["done", "no", "pending"] as const;
/** One of these answers. */
export type WordAnswer = (typeof WORD_ANSWERS)[number];

/** Answers by the key of their word. */
export type WordAnswers = ReadonlyMap<string, WordAnswer>;

/** Longer texts are no words of a form, but remarks on somebody. */
const LONGEST = 60;
/** So many digits may be somebody's number, a date, or its serial. */
const NUMBER = /\d(?:\D{0,2}\d){4}/;

/**
 * What words are grouped and remembered by: their folded spelling, or the sign or letter itself where it stands alone
 * ("ü" and "û" are a tick and a cross in a font of symbols). null: such a text is asked about by itself, and never
 * kept: it may be somebody's number, a date, or a remark.
 */
export function wordKey(value: CellValue): string | null {
  const text = cleanText(value);
  if (text === "" || text.length > LONGEST || NUMBER.test(text)) return null;
  const fold = foldText(text);
  return fold.length <= 1 ? text : fold;
}

/** Answers with another put last; null takes one away. */
export function withAnswer(answers: WordAnswers, key: string, answer: WordAnswer | null): WordAnswers {
  const others = [...answers].filter(([known]) => known !== key);
  return new Map(answer === null ? others : [...others, [key, answer]]);
}

function isAnswer(value: unknown): value is WordAnswer {
  return WORD_ANSWERS.some((answer) => answer === value);
}

/** The answers out of what was kept, whoever kept it. */
export function parseWordAnswers(value: unknown): WordAnswers {
  if (!Array.isArray(value)) return new Map();
  return new Map(
    value.flatMap((entry: unknown): [string, WordAnswer][] => {
      if (!Array.isArray(entry)) return [];
      const [key, answer] = entry as readonly unknown[];
      return typeof key === "string" && wordKey(key) === key && isAnswer(answer) ? [[key, answer]] : [];
    }),
  );
}
