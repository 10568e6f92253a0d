import { parseWordAnswers, withAnswer, type WordAnswer, type WordAnswers } from "../../roster/questions/wordAnswers";
import { HostError } from "../host/hostError";
import { askForSetting, changeSetting } from "../host/workbookSettings";

const PURPOSE = "words";
/** More than any roster has; what was answered longest ago goes first. */
const MOST_WORDS = 200;

/** Answers, of each document, that its workbook did not take: they last as long as the pane. */
const untilClosed = new WeakMap<Office.Document, ReadonlyMap<string, WordAnswer | null>>();

/** Asks for what the user has said in this workbook that words of level 2 mean; to be called after the next sync. */
export function askForWords(context: Excel.RequestContext): () => WordAnswers {
  const kept = askForSetting(context, PURPOSE);
  return () =>
    [...(untilClosed.get(Office.context.document) ?? [])].reduce(
      (answers, [key, answer]) => withAnswer(answers, key, answer),
      parseWordAnswers(kept()),
    );
}

/**
 * Keeps in the workbook what a word means; null: nothing any more. Nothing is written into a sheet. Gives whether the
 * workbook took it for good: for one that takes nothing it is known until the pane is closed.
 */
export async function rememberWord(key: string, answer: WordAnswer | null): Promise<boolean> {
  const { document } = Office.context;
  const notTaken = new Map(untilClosed.get(document));
  try {
    await changeSetting(PURPOSE, (kept) => [...withAnswer(parseWordAnswers(kept), key, answer)].slice(-MOST_WORDS));
    notTaken.delete(key);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    notTaken.set(key, answer);
    return false;
  } finally {
    untilClosed.set(document, notTaken);
  }
}
