import { codingOfText, decodeText } from "../legacy/legacyFont";
import { mayBeLegacy } from "../legacy/legacyText";

/**
 * How the headings of one sheet are shown: in Unicode where they are in an old font. One that gives its coding away
 * speaks for the others: they are typed in one font, and "Sè" alone tells nothing.
 */
export function headingShower(headings: readonly string[]): (heading: string) => string {
  const coding = headings.map(codingOfText).find((found) => found !== null) ?? null;
  return (heading) => (coding !== null && mayBeLegacy(heading) ? decodeText(heading, coding, "") : heading);
}
