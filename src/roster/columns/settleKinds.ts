import { matchHeading } from "../headings/matchHeading";
import type { HeadingKind } from "../headings/headingKind";
import type { Heading } from "./heading";
import { birthPartsByValues } from "./birthPartsByValues";
import type { ColumnSampler } from "./columnSample";
import { withKind } from "./headingAs";
import { nameByValues } from "./nameByValues";
import { settleAnswers } from "./settleAnswers";
import { settleBirthHalves, settleBirthParts } from "./settleBirth";
import { settleExpiry, settleMarkedCards } from "./settleCards";
import { settleIssued, settleLevels, settleOtherLevels, settleSteps } from "./settleLevel2";
import { settleSaidTwice, settleSources } from "./settleSaidTwice";

const FIRST_PARTS: ReadonlySet<HeadingKind | undefined> = new Set(["familyName", "middleName"] as const);

/**
 * "Họ và" over "tên" is the whole name, unless the family names stand to the left under the same heading: "Họ và" over
 * "tên đệm | tên", or over "họ | đệm | tên".
 */
function settleNames(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading) => {
    const own = matchHeading(heading.path.at(-1) ?? "")?.kind;
    const isPart = own === "givenName" || own === "middleName";
    if (!isPart || heading.match === undefined || heading.match.kind === own) return heading;
    const left = headings.find(({ index }) => index === heading.index - 1);
    const isOneGroup = FIRST_PARTS.has(left?.match?.kind) && left?.path[0] === heading.path[0];
    return isOneGroup && FIRST_PARTS.has(matchHeading(left?.path.at(-1) ?? "")?.kind)
      ? withKind(heading, own)
      : heading;
  });
}

/** In this order: what one has settled, the next ones see. */
const STEPS: readonly ((headings: readonly Heading[], samples: ColumnSampler) => readonly Heading[])[] = [
  settleAnswers,
  settleOtherLevels,
  settleExpiry,
  nameByValues,
  settleNames,
  settleBirthParts,
  birthPartsByValues,
  settleBirthHalves,
  settleIssued,
  settleSources,
  settleSaidTwice,
  settleSteps,
  settleLevels,
  settleMarkedCards,
];

/** What headings are about once those beside them and the values below are looked at. */
export function settleKinds(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return STEPS.reduce((settled, step) => step(settled, samples), headings);
}
