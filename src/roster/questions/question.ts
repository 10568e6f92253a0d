import type { Field } from "../field";
import type { HeadedColumn } from "../columns/shownColumns";
import type { MarkedField } from "../markAnswers";

/** A column a question is about, as it is shown: its own heading, and its first values. Long numbers are masked. */
export interface AskedColumn extends HeadedColumn {
  samples: readonly string[];
}

/**
 * What cannot be told of a sheet without a word of the user's, so that until then its totals are not to be believed
 * (issue 13).
 */
export type Question =
  /** Of the columns that claim a field with equal right: which one is it? */
  | { kind: "whichColumn"; field: Field; columns: readonly AskedColumn[] }
  /** A lone "Chưa …" column: are those done who have nothing there? */
  | { kind: "blankMeansDone"; column: AskedColumn }
  /**
   * A legend says that those marked in the level-2 column are not done, and maybe that who is not marked is: does it
   * speak of this column?
   */
  | { kind: "marksNotDone"; column: AskedColumn; legend: string; blankIsDone: boolean }
  /** A heading that says nothing of levels over a 2: are the numbers levels? */
  | { kind: "holdsLevels"; column: AskedColumn }
  /**
   * Most values are no words for level 2, or a column with another heading holds ID numbers or levels: does it serve
   * the field? `now`: the column that serves it as long as it does not, whose values are not of its kind.
   */
  | { kind: "servesField"; field: Field; column: AskedColumn; now?: number }
  /** A mark of a column that says yes or no may say either: what does it say? */
  | { kind: "markSaysYes"; field: MarkedField; column: AskedColumn; mark: string; people: number };

/** An answer: yes and no, and for "whichColumn" one of the columns, or that none of them is. */
export type Answer = { kind: "yes" } | { kind: "no" } | { kind: "column"; column: number };

/** By what a question of a form is the same in all its files: without what differs from file to file. */
export const questionKey = (question: Question): string =>
  JSON.stringify(question, (key, value: unknown) => (key === "samples" || key === "people" ? undefined : value));
