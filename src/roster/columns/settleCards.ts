import type { HeadingKind } from "../headings/headingKind";
import { headingParts } from "../headings/headingParts";
import type { ColumnSampler } from "./columnSample";
import type { Heading } from "./heading";
import { withKind, withMatch } from "./headingAs";

/** A column "CCCD" that holds marks tells who has a card, not its number. */
export function settleMarkedCards(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    if (heading.match?.kind !== "citizenId" || headingParts(heading.path.join(" > ")).parts.has("number"))
      return heading;
    const { filled, longNumbers, oldNumbers, marks, yesMarks, crosses } = samples.sample(heading.index);
    const isMarked = yesMarks + crosses > 0 && marks * 2 > filled && longNumbers + oldNumbers === 0;
    return isMarked ? withKind(heading, "citizenIdIssued") : heading;
  });
}

const OF_CARD: ReadonlySet<HeadingKind | undefined> = new Set([
  "citizenId",
  "citizenIdIssueDate",
  "citizenIdIssuePlace",
] as const);

/** "Ngày hết hạn" does not say of what; right of the card's number, day or place of issue it is the card's. */
export function settleExpiry(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    const { path, match, index } = heading;
    const { parts, unknown } = headingParts(path[0] ?? "");
    const isBare = [...parts].every((part) => part === "expiry" || part === "date" || part === "filler");
    if (match !== undefined || path.length !== 1 || unknown > 0 || !parts.has("expiry") || !isBare) return heading;
    const left = headings.find((other) => other.index === index - 1);
    return OF_CARD.has(left?.match?.kind) && samples.sample(index).dates > 0
      ? withMatch(heading, "citizenIdExpiry")
      : heading;
  });
}
