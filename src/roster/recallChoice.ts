import type { Grid } from "../grid/grid";
import { findSignature } from "./headingSignature";
import type { LayoutChoice } from "./layoutChoice";

/** A choice that was kept, with the signature of the header it belongs to. */
export interface KeptChoice {
  signature: string;
  choice: LayoutChoice;
}

/**
 * The first of the kept choices whose form stands in the first rows of a sheet. A header that was chosen is looked for by its headings: on
 * this sheet it may stand higher or lower.
 */
export function recallChoice<Kept extends KeptChoice>(
  head: Grid,
  kept: readonly Kept[],
): { choice: LayoutChoice; kept: Kept } | undefined {
  const found = findSignature(head, kept);
  if (found === undefined) return undefined;
  const { choice } = found.known;
  return { choice: choice.header === undefined ? choice : { ...choice, header: found.header }, kept: found.known };
}
