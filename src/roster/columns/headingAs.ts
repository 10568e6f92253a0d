import type { HeadingKind } from "../headings/headingKind";
import type { Heading } from "./heading";

/** What is read of a heading stands, but for what it is about. */
export function withKind(heading: Heading, kind: HeadingKind): Heading {
  const { match } = heading;
  return match === undefined ? heading : { ...heading, match: { ...match, kind } };
}

/** Of what a heading is taken for by its neighbour. */
export function withMatch(heading: Heading, kind: HeadingKind): Heading {
  return { ...heading, match: { kind, confidence: "likely", rank: 1, names: 0 } };
}

/** The headings over the lowest one of a column, as one text; "" where there are none. */
export const groupOf = ({ path }: Heading): string => path.slice(0, -1).join(" > ");
