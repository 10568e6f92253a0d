import type { Highlight } from "../../highlights/highlight";
import type { SheetHead } from "../check/readHead";
import { readHighlights } from "./readHighlights";
import { removeHighlights, setHighlights } from "./setHighlights";

/**
 * Sets new highlights and takes old ones off, in one request: the sheet never shows a half of them. A batch is no
 * transaction: where it is refused half way, what was added and not marked as ours yet is taken away again, in three
 * more. Throws what Excel refused first.
 */
export async function replaceHighlights(
  context: Excel.RequestContext,
  { sheet, highlights: old }: Pick<SheetHead, "sheet" | "highlights">,
  highlights: readonly Highlight[],
): Promise<void> {
  // the old ones go last: a sheet without any is one whose highlights were taken off by hand
  setHighlights(sheet, highlights);
  removeHighlights(sheet, old);
  try {
    await context.sync();
  } catch (refused) {
    // Should that be refused as well, the next check takes away what is left.
    await removeUnfinished(context, sheet).catch(() => undefined);
    throw refused;
  }
}

async function removeUnfinished(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const { unfinished } = await readHighlights(context, sheet);
  if (unfinished.length === 0) return;
  removeHighlights(sheet, unfinished);
  await context.sync();
}
