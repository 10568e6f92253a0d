import { NO_CHOICE } from "../../roster/layoutChoice";
import type { Answer, Question } from "../../roster/questions/question";
import type { WordAnswer } from "../../roster/questions/wordAnswers";
import type { Columns } from "../columns/createColumns";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";
import type { Notice, Outcome } from "../paneState";

/** What is shown of answering, besides the questions. */
export interface QuestionsState {
  /** The workbook did not take the last answer for a word: it counts until the workbook is closed. */
  wordNotKept: boolean;
}

/**
 * Answering what the pane asks. The questions themselves belong to the outcome of the check that raised them; each
 * answer leads to another check. Actions never reject.
 */
export interface Questions extends Store<QuestionsState> {
  /** Answers a question of the outcome: the answer is remembered as columns are. */
  readonly answer: (question: Question, answer: Answer) => Promise<void>;
  /** Says what an unclear word means wherever it stands; null takes that back. */
  readonly answerWord: (key: string, answer: WordAnswer | null) => Promise<void>;
}

/** What answering needs of the pane around it. */
export interface QuestionsPane {
  readonly outcome: () => Outcome | null;
  readonly columns: Pick<Columns, "answer">;
  /** Chooses a sheet by its id. */
  readonly choose: (sheetId: string) => void;
  /** Checks a sheet by the columns that are chosen now. */
  readonly checkAgain: (sheetId: string, notice: Notice | null) => Promise<void>;
  readonly isBusy: () => boolean;
  readonly fail: (thrown: unknown) => void;
}

/** It came with the check that asks. */
const loadAnswering = () => import(/* webpackChunkName: "excel" */ "../../roster/questions/answerQuestion");

/** Makes the answering of a pane. */
export function createQuestions(host: Pick<PaneHost, "rememberWord">, pane: QuestionsPane): Questions {
  const { getState, subscribe, change } = createStore<QuestionsState>({ wordNotKept: false });

  return {
    getState,
    subscribe,
    async answer(question, answer) {
      const loaded = await loadAnswering().catch(pane.fail);
      if (loaded === undefined) return;
      const outcome = pane.outcome();
      if (outcome === null || pane.isBusy()) return;
      const { sheetId, remembered } = outcome.result;
      // the question is about the sheet that was checked, whichever is chosen by now
      pane.choose(sheetId);
      pane.columns.answer(outcome.choice ?? remembered?.choice ?? NO_CHOICE, (choice) =>
        loaded.answerQuestion(choice, question, answer),
      );
      await pane.checkAgain(sheetId, null);
    },
    async answerWord(key, answer) {
      const outcome = pane.outcome();
      if (outcome === null || pane.isBusy()) return;
      try {
        change({ wordNotKept: !(await host.rememberWord(key, answer)) });
      } catch (thrown) {
        pane.fail(thrown);
        return;
      }
      await pane.checkAgain(outcome.result.sheetId, null);
    },
  };
}
