import type { Message } from "./message";

/** Words about a copy of the report for sending. */
export interface SendTexts {
  readonly makeCopy: string;
  readonly writeLetter: string;
  /** A tick: the copy gives no reason that tells of health. */
  readonly withoutHealth: string;
  /** The list has changed since the report was written. */
  readonly stale: Message;
  readonly ofOtherSheet: (sheet: string) => Message;
  readonly writeAnew: string;
  readonly emailAllTheSame: string;
  readonly opened: Message;
  /** What the file holds and what is to be done with it: stays beside its step, as the notice does not. */
  readonly whatIsInIt: string;
  readonly noReport: Message;
  readonly changed: (sheet: string) => Message;
  /** Excel opened no new workbook; `code` is its own. */
  readonly refused: (sheet: string, code: string) => Message;
}
