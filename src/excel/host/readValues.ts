import type { Block } from "../../grid/block";
import type { Grid } from "../../grid/grid";
import { onlyPayload } from "./hostError";
import { valuesOf } from "./valuesOf";

/**
 * The values of a block, in halves of its rows where they are too much for one answer. One round trip for each part.
 * Throws HostError.
 */
export async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Block,
): Promise<Grid["rows"]> {
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).load("values");
  try {
    await context.sync();
    return valuesOf(range);
  } catch (thrown) {
    if (top === bottom) throw thrown;
    onlyPayload(thrown);
    const middle = Math.floor((top + bottom) / 2);
    const above = await readValues(context, sheet, { top, left, bottom: middle, right });
    return [...above, ...(await readValues(context, sheet, { top: middle + 1, left, bottom, right }))];
  }
}
