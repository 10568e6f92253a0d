import type { Layout } from "../../roster/layout";
import type { SheetHead } from "./readHead";

/** Where everything of a roster stands, as a text: while it is the same, and no row was inserted, deleted or moved, every row is where it was. */
export function shapeOfSheet({ used, merged, someRowsHidden }: SheetHead, layout: Layout): string {
  return JSON.stringify([layout, used, merged, someRowsHidden]);
}
