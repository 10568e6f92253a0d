import type { HeadingKind } from "../headings/headingKind";
import { headingParts } from "../headings/headingParts";
import { looksLikeName } from "../rows/looksLikeName";
import type { ColumnSampler } from "./columnSample";
import type { Heading } from "./heading";

const NAMES: ReadonlySet<HeadingKind | undefined> = new Set(["fullName", "familyName", "givenName"] as const);

/** "Cán bộ, viên chức", "CCVC&NLĐ", "Ông/Bà": nothing but what people of a staff are called. */
function namesPeople({ path, match }: Heading): boolean {
  const { parts, unknown } = headingParts(path.at(-1) ?? "");
  const isKnown = match !== undefined && match.kind !== "staffType";
  return (
    !isKnown &&
    unknown === 0 &&
    parts.has("person") &&
    [...parts].every((part) => part === "person" || part === "filler")
  );
}

/**
 * Where no heading is one of names, the leftmost that says whose they could be, and stands over names mostly, is it.
 */
export function nameByValues(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  if (headings.some(({ match }) => NAMES.has(match?.kind))) return headings;
  const name = headings.find((heading) => namesPeople(heading) && samples.mostly(heading.index, looksLikeName));
  return headings.map((heading) =>
    heading === name ? { ...heading, match: { kind: "fullName", confidence: "likely", rank: 1, names: 0 } } : heading,
  );
}
