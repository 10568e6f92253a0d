import type { RowMove } from "./rowMove";

/** A text of the book in which places on a sheet stand: a formula, the range of a format, a list of merged blocks. */
export interface HeldText {
  get(): string;
  set(text: string): void;
  /** What becomes of the text where rows of the sheet move. "" where nothing is left of it. */
  move(text: string, move: RowMove): string;
}
