import { foldText } from "../../grid/foldText";
import type { HeadingKind } from "../headings/headingKind";
import type { Heading } from "./heading";
import { withKind, withMatch } from "./headingAs";

function kindsOf(headings: readonly Heading[]): ReadonlySet<HeadingKind | undefined> {
  return new Set(headings.map(({ match }) => match?.kind));
}

/** Beside a month "Ngày sinh" is the day and "Năm sinh" the year; "Nam" typed plainly is no man's birth date then. */
export function settleBirthParts(headings: readonly Heading[]): readonly Heading[] {
  const kinds = kindsOf(headings);
  if (!kinds.has("birthMonth")) return headings;
  return headings.map((heading) => {
    const own = foldText(heading.path.at(-1) ?? "");
    const kind = heading.match?.kind;
    if (kind === "birthDateMale" && !kinds.has("birthDateFemale")) return withKind(heading, "birthYear");
    if (kind !== "birthDate" || heading.path.length > 1) return heading;
    return withKind(heading, /^nam/.test(own) ? "birthYear" : "birthDay");
  });
}

/**
 * "Ngày sinh Nam" is half of the birth dates only where the other half stands beside it; else it is the birth date of
 * everybody.
 */
export function settleBirthHalves(headings: readonly Heading[]): readonly Heading[] {
  const kinds = kindsOf(headings);
  const isWhole = kinds.has("birthDateMale") && kinds.has("birthDateFemale");
  return headings.map((heading) => {
    const isHalf = heading.match?.kind === "birthDateMale" || heading.match?.kind === "birthDateFemale";
    return isHalf && !isWhole && heading.path.length === 1 ? withMatch(heading, "birthDate") : heading;
  });
}
