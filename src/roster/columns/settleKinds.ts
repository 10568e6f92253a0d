import { foldText } from "../../grid/foldText";
import type { HeadingKind } from "../headings/headingKind";
import { headingParts } from "../headings/headingParts";
import { matchHeading } from "../headings/matchHeading";
import type { Heading } from "./heading";
import type { ColumnSampler } from "./columnSample";

function withKind(heading: Heading, kind: HeadingKind): Heading {
  const { match } = heading;
  return match === undefined ? heading : { ...heading, match: { ...match, kind } };
}

function kindsOf(headings: readonly Heading[]): ReadonlySet<HeadingKind | undefined> {
  return new Set(headings.map(({ match }) => match?.kind));
}

/** Beside a month "Ngày sinh" is the day and "Năm sinh" the year; "Nam" typed plainly is no man's birth date then. */
function settleBirthParts(headings: readonly Heading[]): readonly Heading[] {
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
 * "Họ và" over "tên" is the whole name, unless the family names stand to the left under the same heading: "Họ và" over "tên đệm | tên".
 */
function settleNames(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading) => {
    const own = matchHeading(heading.path.at(-1) ?? "")?.kind;
    if (heading.match?.kind !== "fullName" || own !== "givenName") return heading;
    const left = headings.find(({ index }) => index === heading.index - 1);
    const isOneGroup = left?.match?.kind === "familyName" && left.path[0] === heading.path[0];
    return isOneGroup ? withKind(heading, "givenName") : heading;
  });
}

/**
 * "Đã cấp tài khoản mức 2" is level 2 itself, unless another column tells whether it was activated, or is at least as plainly about it: then
 * it is a step on the way.
 */
function settleIssued(headings: readonly Heading[]): readonly Heading[] {
  const issued = headings.filter(({ match }) => match?.kind === "level2Issued");
  const others = headings.filter(({ match }) => match?.kind === "level2");
  const named = Math.max(0, ...issued.map(({ match }) => match?.names ?? 0));
  const decides = others.some(
    ({ path, match }) => (match?.names ?? 0) >= named || headingParts(path.join(" > ")).parts.has("activate"),
  );
  return headings.map((heading) =>
    heading.match?.kind === "level2Issued" ? withKind(heading, decides ? "level2Registered" : "level2") : heading,
  );
}

/** A column "CCCD" that holds marks tells who has a card, not its number. */
function settleMarkedCards(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    if (heading.match?.kind !== "citizenId" || headingParts(heading.path.join(" > ")).parts.has("number"))
      return heading;
    const { filled, longNumbers, oldNumbers, marks, yesMarks, crosses } = samples.sample(heading.index);
    const isMarked = yesMarks + crosses > 0 && marks * 2 > filled && longNumbers + oldNumbers === 0;
    return isMarked ? withKind(heading, "citizenIdIssued") : heading;
  });
}

/** "Mức độ", "Mức": asks for a level, and does not say of what. */
function asksBareLevel({ path, match }: Heading): boolean {
  const { level, parts } = headingParts(path.join(" > "));
  return match === undefined && level === "asked" && [...parts].every((part) => part === "level" || part === "status");
}

/** "Mức độ" right of "VNeID" is the level of that account, where levels stand in it: who has level 1 has a mark under "VNeID", too. */
function settleLevels(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    const left = headings.find(({ index }) => index === heading.index - 1)?.match;
    if (left?.kind !== "level2" || left.names === 0 || !asksBareLevel(heading)) return heading;
    const { filled, levels } = samples.sample(heading.index);
    if (levels * 2 <= filled) return heading;
    return { ...heading, match: { kind: "level2", confidence: "likely", rank: 1, names: left.names + 1 } };
  });
}

/** What headings are about once those beside them and the values below are looked at. */
export function settleKinds(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return settleMarkedCards(settleLevels(settleIssued(settleBirthParts(settleNames(headings))), samples), samples);
}
