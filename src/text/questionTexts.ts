import type { MarkedField } from "../roster/markAnswers";
import type { WordAnswer } from "../roster/questions/wordAnswers";

/**
 * Words of what the pane asks before its totals are believed. Headings are those of the sheet, `field` is the name of a
 * field.
 */
export interface QuestionTexts {
  /** Over the one question that is asked. */
  readonly title: string;
  /** How many more follow, as far as can be told now; numbers as written. */
  readonly more: (count: string) => string;
  readonly whichColumn: (field: string) => string;
  readonly noneOfThem: string;
  readonly blankMeansDone: (heading: string) => string;
  readonly blankIsDone: string;
  readonly blankIsUnknown: string;
  /** A legend of the sheet, in its own words, says the opposite of what the marks are read as. */
  readonly marksNotDone: (heading: string, legend: string) => string;
  readonly holdsLevels: (heading: string) => string;
  readonly levels: string;
  readonly marks: string;
  readonly servesField: (heading: string, field: string) => string;
  readonly serves: string;
  readonly servesNot: string;
  /** What a mark means that may be a yes or a no: by the field of its column. */
  readonly markSaysYes: Readonly<Record<MarkedField, (heading: string, mark: string, people: string) => string>>;
  readonly samples: (samples: string) => string;
  readonly noSamples: string;
  /** Where an answer can be changed later. */
  readonly canBeChanged: string;

  /** What stands with totals that wait for an answer. */
  readonly notSure: string;
  /** Why nothing can be made of the result yet. */
  readonly waits: string;
  /** Why nothing can be written into cells yet. */
  readonly fixesWait: string;
  readonly announce: string;

  readonly words: string;
  readonly wordsAbout: string;
  readonly wordOf: (word: string, people: string) => string;
  readonly wordMeans: Readonly<Record<WordAnswer, string>>;
  readonly takeBack: string;
  readonly wordNotKept: string;
}
