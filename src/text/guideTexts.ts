import type { GuidePointId, GuideTopicId, LetterPlace } from "./guideOutline";

/** One point of the guide, in plain words. */
export interface GuidePointText {
  /** A few words, no full stop. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What follows one after the other, numbered. */
  readonly list?: readonly string[];
  /**
   * What is otherwise since the letter: a sentence without its full stop, and where that is said. Looked up as
   * `lookedUp` of the guide says.
   */
  readonly now?: { readonly what: string; readonly source: string };
}

/** The guide to the letter, and the words of its page. Comes as a script of its own, when it is first opened. */
export interface GuideTexts {
  /** What it is, and what it is not. */
  readonly about: string;
  readonly search: string;
  /** How many points a search has found. */
  readonly found: (count: string) => string;
  readonly nothingFound: (query: string) => string;
  readonly showAll: string;
  /** What of a point is otherwise today. */
  readonly now: (now: NonNullable<GuidePointText["now"]>) => string;
  /** Where a point stands in the letter. */
  readonly place: (place: LetterPlace) => string;
  readonly topics: Readonly<Record<GuideTopicId, string>>;
  readonly points: Readonly<Record<GuidePointId, GuidePointText>>;
}
