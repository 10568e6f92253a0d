/** A heading and a sentence: what happened, and what to do. */
export interface Message {
  readonly title: string;
  readonly sentence: string;
}
