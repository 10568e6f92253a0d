import type { WhyUntaken } from "../documents/takeBack/answer";
import type { Unreadable } from "../gather/unreadableFile";

/** Words of the page on which what the units sent back is read. */
export interface TakeBackTexts {
  readonly about: string;
  readonly choose: string;
  /** What a file gave: answers, and how many of them cannot be written. */
  readonly answers: (count: string, untaken: string) => string;
  readonly nothing: string;
  /** Nothing can be read on this machine. */
  readonly noDesk: string;
  readonly unreadable: Readonly<Record<Unreadable, string>>;
  /** Answers that the roster says already. */
  readonly said: (count: string) => string;
  /** Cells about which she has to decide in the preview. */
  readonly asks: (count: string) => string;
  readonly preview: (cells: string) => string;
  /** Heading over what is not written, of all files. */
  readonly untaken: string;
  readonly why: Readonly<Record<WhyUntaken, string>>;
  readonly inRow: (row: string) => string;
}
