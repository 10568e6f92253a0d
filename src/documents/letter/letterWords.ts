import type { OfficeWords } from "../report/officeNames";

/**
 * Every word of the letter that goes with the report, which is Vietnamese whatever the language of the pane. Said in
 * src/text/documents/letter.ts.
 */
export interface LetterWords extends OfficeWords {
  /** `office` is "" where it was not given, here and below. */
  subject(office: string): string;
  draftSubject(subject: string): string;
  draftBecause(idToVerify: number, level2ToVerify: number, leavesOut: boolean): string;
  greeting(addressee: string): string;
  opening(office: string, checkedAt: Date): string;
  /** The letter's own words (item 3), in its order. */
  lines: { total: string; issued: string; notIssued: string; done: string; notDone: string; reasons: string };
  moreLines: { idToVerify: string; level2ToVerify: string; oneStop: string };
  /** One line; null: what cannot be told. */
  line(ordinal: number, label: string, count: number | null): string;
  /** A line that the reasons follow. */
  lead(ordinal: number, label: string): string;
  /** A reason and how many gave it. */
  reason(label: string, count: number): string;
  nobody(ordinal: number, label: string): string;
  oneStop(ordinal: number, label: string, done: number, total: number): string;
  /** The reasons stand in the file that goes with the email. */
  attachedReasons(ordinal: number, label: string): string;
  /** What the name of that file begins with. */
  attachment: string;
  /** Names the file. */
  attached(fileName: string): string;
  closing: string;
}
