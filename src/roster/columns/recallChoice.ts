import type { Grid } from "../../grid/grid";
import { findSignature } from "../headings/headingSignature";
import type { KeptForm } from "./keptForm";
import type { LayoutChoice } from "../layoutChoice";

/**
 * The first of the kept choices whose form stands in the first rows of a sheet, with its signature. A header that was
 * chosen is looked for by its headings: on this sheet it may stand higher or lower.
 */
export function recallChoice(
  head: Grid,
  forms: readonly KeptForm[],
): { signature: string; choice: LayoutChoice } | undefined {
  const found = findSignature(head, forms);
  if (found === undefined) return undefined;
  const { signature, choice } = found.known;
  return { signature, choice: choice.header === undefined ? choice : { ...choice, header: found.header } };
}
