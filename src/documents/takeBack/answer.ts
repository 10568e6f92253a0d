import type { DateCode } from "../../grid/excelDate";
import type { Field } from "../../roster/field";
import type { Level2 } from "../../roster/roster";

/** How far somebody is with level 2, as an answer says it. */
export type AnsweredLevel2 = typeof Level2.done | typeof Level2.pending | typeof Level2.no;

/** What an answer says. `text` is what stands there, without stray blanks; of an ID its 12 digits. */
export type AnswerValue =
  | { kind: "id" | "gender" | "oneStop" | "text"; text: string }
  | { kind: "date"; text: string; date: DateCode }
  /** `plain`: the text says nothing more than the mark does, which each column has its own word for. */
  | { kind: "level2"; text: string; level2: AnsweredLevel2; plain: boolean };

/** What came back about a cell of somebody in the roster. */
export interface Answer {
  person: number;
  field: Field;
  value: AnswerValue;
  /**
   * Whether it may be written without asking: it is still asked for, so that what stands in the cell is what was found
   * wrong with it; only where nothing stands; or never.
   */
  unasked: "always" | "ifBlank" | "never";
}

/** Why something that came back is not written. */
export type WhyUntaken =
  /** Nobody in the roster is surely the one whom the line is about, or more than one may be. */
  | "nobody"
  | "several"
  /** Somebody of the same name and birth date has another ID in the roster. */
  | "otherId"
  /** It cannot be told what the line asks: it bears no key, and is not among those that are asked for now. */
  | "unknownLine"
  /** What stands there is none of what can be answered. */
  | "notId"
  | "notLevel2"
  | "notReason"
  | "notDate"
  | "notGender"
  | "notText"
  /** The roster has no such column. */
  | "noColumn"
  /** One cell alone does not say it. */
  | "byHand";

/** Something that came back and is not written. Long numbers are masked. */
export interface Untaken {
  why: WhyUntaken;
  /** Of the sheet of the file, from 0. */
  row: number;
  name: string;
  /** What stands there. */
  said: string;
}

/** What a file says about the people of a roster. */
export interface FileAnswers {
  answers: readonly Answer[];
  untaken: readonly Untaken[];
}
