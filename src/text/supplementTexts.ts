import type { Message } from "./message";

/** Words about what is asked of the units, and the file for one of them. */
export interface SupplementTexts {
  /** Of the form. */
  readonly title: string;
  readonly about: string;
  readonly deadline: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly unit: string;
  readonly makeFile: string;
  readonly opened: (unit: string) => Message;
  readonly nothing: (unit: string) => Message;
  /** Excel opened no new workbook; `code` is its own. */
  readonly refused: (unit: string, code: string) => Message;
}
