import { parseWordAnswers, type WordAnswer, type WordAnswers } from "../../roster/questions/wordAnswers";
import { readSetting, writeSetting } from "../host/documentSettings";
import { HostError } from "../host/hostError";

const KEY = "words";
/** More than any roster has; what was answered longest ago goes first. */
const MOST_WORDS = 200;

/** What the user has said in this workbook that words of level 2 mean. */
export function recallWords(): WordAnswers {
  return parseWordAnswers(readSetting(KEY));
}

/**
 * Keeps in the workbook what a word means; null: nothing any more. Nothing is written into a sheet. Gives whether the workbook took it for
 * good: one that is read-only keeps it until it is closed.
 */
export async function rememberWord(key: string, answer: WordAnswer | null): Promise<boolean> {
  const others = [...recallWords()].filter(([known]) => known !== key);
  const words = answer === null ? others : [...others, [key, answer]];
  try {
    await writeSetting(KEY, words.slice(-MOST_WORDS));
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
