import type { Highlight } from "../../highlights/highlight";
import type { SheetHead } from "../check/readHead";
import { removeHighlights, setHighlights } from "./setHighlights";

/** Queues old highlights off and new ones on, for one request: the sheet never shows a half of them. */
export function replaceHighlights({ sheet, highlights: old }: SheetHead, highlights: readonly Highlight[]): void {
  removeHighlights(sheet, old);
  setHighlights(sheet, highlights);
}
