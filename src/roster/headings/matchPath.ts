import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import type { HeadingKind } from "./headingKind";
import { headingParts, type HeadingParts } from "./headingParts";
import { foldedReadings, legacyReadings } from "../legacy/legacyText";
import { byParts, isToldByParts, matchHeading, type HeadingMatch } from "./matchHeading";
import { namesRelative } from "./namesRelative";
import { canInherit, namesSubject, partsUnder } from "./partsUnder";

/** Sub-headings that mean something only together with the group heading over them. */
const UNDER: readonly {
  group: (kind: HeadingKind | undefined) => boolean;
  child: Pick<RegExp, "test">;
  kind: HeadingKind;
}[] = [
  // "Lý do" in one row, "chưa cài đặt" in the next.
  { group: (kind) => kind === "reason", child: /./, kind: "reason" },
  { group: (kind) => kind === "birthDate", child: /^nam$/, kind: "birthDateMale" },
  { group: (kind) => kind === "birthDate", child: /^nu$/, kind: "birthDateFemale" },
  { group: (kind) => kind === "birthDate", child: /^(ngay|ngay sinh|dd?|day)$/, kind: "birthDay" },
  { group: (kind) => kind === "birthDate", child: /^(thang|thang sinh|mm?|month)$/, kind: "birthMonth" },
  { group: (kind) => kind === "birthDate", child: /^(nam sinh|yyyy|year)$/, kind: "birthYear" },
  { group: (kind) => kind === "gender", child: /^nu$/, kind: "gender" },
];
const OF_BIRTH = /\b(sinh|ntns)\b/;
/** With its tone: a year, not men. */
const YEAR = /^năm$/i;

/**
 * Headings that stand beside others, and over none of level 2 or the card: what is below belongs to their neighbour.
 */
const NO_GROUPS: ReadonlySet<HeadingKind | undefined> = new Set([
  "ordinal",
  "fullName",
  "familyName",
  "middleName",
  "givenName",
  "birthDate",
  "gender",
  "unit",
  "position",
  "staffType",
  "staffCode",
  "nationality",
] as const);

function underGroup(groups: readonly string[], child: string): HeadingMatch | undefined {
  const folds = foldedReadings(child);
  const readings = [child, ...legacyReadings(child)].map((reading) => normalized(reading, "NFC").trim());
  // However far above: a birth date under "Mẹ" is hers, and so is what stands under that.
  if (groups.some(namesRelative)) return { kind: "unrelated", confidence: "certain", rank: 3, names: 0 };
  for (const group of [...groups].reverse()) {
    const kind = matchHeading(group)?.kind;
    if (kind === "birthDate" && readings.some((reading) => YEAR.test(reading)))
      return { kind: "birthYear", confidence: "certain", rank: 3, names: 0 };
    const found = UNDER.find((entry) => folds.some((fold) => entry.child.test(fold)) && entry.group(kind));
    if (found !== undefined) return { kind: found.kind, confidence: "certain", rank: 3, names: 0 };
  }
  return undefined;
}

/**
 * "Họ và" in one row and "tên" in the next are one heading, that of the whole name, and "Họ và" over "tên đệm" that of
 * the family name; under "Họ và tên" the given name is a part of it. Beside a column of family names under the same
 * heading it is so, too: `settleKinds` tells.
 */
function nameOverRows(path: readonly string[]): HeadingMatch | undefined {
  const groups = path.slice(0, -1);
  const own = matchHeading(path.at(-1) ?? "")?.kind;
  if (own === "middleName") {
    if (!groups.some((group) => matchHeading(group)?.kind === "familyName")) return undefined;
    const joined = matchHeading(path.join(" "));
    return joined?.kind === "familyName" ? joined : undefined;
  }
  if (own !== "givenName") return undefined;
  const family = groups.findLastIndex((group) => matchHeading(group)?.kind === "familyName");
  const whole = groups.findLastIndex((group) => matchHeading(group)?.kind === "fullName");
  if (family <= whole) return undefined;
  const joined = matchHeading(path.slice(family).join(" "));
  return joined?.kind === "fullName" ? joined : { kind: "fullName", confidence: "likely", rank: 1, names: 0 };
}

/** The parts of a heading as they make most sense, in Unicode or out of an old font. */
function bestParts(text: string): HeadingParts {
  const readings = [text, ...legacyReadings(text)].map(headingParts);
  return readings.reduce((best, other) => (other.unknown < best.unknown ? other : best));
}

/**
 * What a sub-heading says with the groups over it, and whether that is at odds; null: it says nothing that they could
 * complete.
 */
function withGroups(
  groups: readonly string[],
  child: string,
): { match: HeadingMatch | undefined; isMixed?: boolean } | null {
  const own = bestParts(child);
  const over = groups.filter((group) => !NO_GROUPS.has(matchHeading(group)?.kind)).map(bestParts);
  if (over.length === 0) return null;
  if (!canInherit(own)) return !namesSubject(own) && over.some(namesSubject) ? { match: undefined } : null;
  const parts = over.reduceRight(partsUnder, own);
  const match = byParts(parts);
  return { match: match?.confidence === "certain" ? { ...match, rank: 3 } : match, isMixed: parts.stance === "mixed" };
}

/** What a column is about, from the headings over it, top to bottom; undefined where they say nothing known. */
export function matchPath(path: readonly string[]): HeadingMatch | undefined {
  const child = path.at(-1);
  if (child === undefined) return undefined;
  const groups = path.slice(0, -1);
  const own = underGroup(groups, child) ?? matchHeading(child);
  if (own?.kind === "birthDateMale" || own?.kind === "birthDateFemale") {
    // "Nam" alone may be anything (a misspelt "Năm" too): it is half a birth date only under a birth-date heading, or
    // with its words, of which "Nam (x)" has none.
    if (OF_BIRTH.test(foldText(child))) return own;
    return own.rank === 3 && groups.some((group) => matchHeading(group)?.kind === "birthDate") ? own : undefined;
  }
  if (groups.length === 0) return own;
  const name = nameOverRows(path);
  if (name !== undefined) return name;
  if (own === undefined || (isToldByParts(own.kind) && own.kind !== "reason")) {
    const whole = withGroups(groups, child);
    if (whole?.match !== undefined) return whole.match;
    if (whole !== null && (own !== undefined || whole.isMixed === true)) return undefined;
  }
  if (own !== undefined && own.confidence === "certain") return own;
  const joined = matchHeading(path.join(" "));
  // A misspelt heading is not to be explained by a group heading that may not stand over it at all.
  return own !== undefined && joined?.confidence !== "certain" ? own : joined;
}
