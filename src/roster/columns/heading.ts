import type { HeadingMatch } from "../headings/matchHeading";

/** The headings over a column, top to bottom, and what they make it. */
export interface Heading {
  /** Of the column, from 0 over the whole sheet. */
  index: number;
  path: readonly string[];
  match: HeadingMatch | undefined;
}
