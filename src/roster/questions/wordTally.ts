import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { remember } from "../cells/remember";
import { wordKey, type WordAnswer, type WordAnswers } from "./wordAnswers";

/** A word of a level-2 column that says nothing by itself, with what the user says that it means; null: nothing yet. */
export interface UnclearWord {
  key: string;
  /** As it is first spelt. */
  word: string;
  people: number;
  answer: WordAnswer | null;
}

/** More different ones are no vocabulary: what is left is seen person by person. */
const MOST_WORDS = 100;

/** Answers for words that are unclear, and counts who has them. */
export class WordTally {
  private readonly words = new Map<string, UnclearWord>();
  private readonly keyOf = remember(wordKey);

  constructor(private readonly answers: WordAnswers) {}

  /** What a person's word means; undefined where the user has not said. */
  answer(value: CellValue): WordAnswer | undefined {
    const key = this.keyOf(value);
    if (key === null) return undefined;
    const answer = this.answers.get(key);
    const met = this.words.get(key);
    if (met !== undefined) met.people++;
    else if (this.words.size < MOST_WORDS)
      this.words.set(key, { key, word: cleanText(value), people: 1, answer: answer ?? null });
    return answer;
  }

  /** The words met, the most frequent first. */
  found(): readonly UnclearWord[] {
    return [...this.words.values()].sort((a, b) => b.people - a.people);
  }
}
