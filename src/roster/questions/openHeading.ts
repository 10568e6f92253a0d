import type { ColumnSampler } from "../columns/columnSample";
import { headingItems } from "../headings/headingItems";
import { headingParts } from "../headings/headingParts";
import { namesSubject } from "../headings/partsUnder";
import type { Column } from "../layout";
import { legacyReadings } from "../legacy/legacyText";

/** Folded words that say when, where, of whom or how often something was said, and not what. */
const ASIDES = new Set(
  (
    "cac nhung tat ca toan bo nam thang quy dot lan ky dau cuoi giua truoc sau nay hom tuan bhxh bao hiem xa hoi vn " +
    "viet nam tinh huyen phuong so lieu danh sach ds cap nhat list total all"
  ).split(" "),
);

function unknownWords(text: string): number {
  return headingItems(text).filter(({ part, fold }) => part === "unknown" && fold.length > 1 && !ASIDES.has(fold))
    .length;
}

/** What a heading says itself, where that names what it is about; else with the groups over it. */
function tellingPart(heading: string): string {
  const own = heading.split(" > ").at(-1) ?? heading;
  return namesSubject(headingParts(own)) ? own : heading;
}

/**
 * Whether the heading of the level-2 column has words that nobody knows over bare marks: they may say the opposite,
 * "VNeID mức 2 phải bổ sung".
 */
export function isOpenHeading({ heading, index }: Column, samples: ColumnSampler): boolean {
  const text = tellingPart(heading);
  if ([text, ...legacyReadings(text)].some((reading) => unknownWords(reading) === 0)) return false;
  return samples.sample(index).yesMarks > 0;
}
