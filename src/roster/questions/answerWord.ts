import type { LayoutChoice } from "../layoutChoice";
import { withAnswer, type WordAnswer } from "./wordAnswers";

/** The choice with what a word means in the files of its form; null: nothing any more. */
export function answerWord({ words, ...others }: LayoutChoice, key: string, answer: WordAnswer | null): LayoutChoice {
  const answers = [...withAnswer(new Map(words), key, answer)];
  return answers.length === 0 ? others : { ...others, words: answers };
}
