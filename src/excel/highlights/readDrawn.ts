import { ownerOfFormula, type Mark } from "../../highlights/highlight";
import { blockOf } from "../host/mergedBlocks";

/**
 * Highlights of ours as Excel has them by now: whoever inserts, deletes or sorts rows moves them. By reads alone, in
 * one round trip.
 * @param ids of `ourHighlights`
 */
export async function readDrawn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ids: readonly string[],
): Promise<readonly Mark[]> {
  const formats = sheet.getRange().conditionalFormats;
  const asked = ids.map((id) => {
    const { rule } = formats.getItem(id).custom;
    rule.load("formula");
    const ranges = formats.getItem(id).getRanges();
    ranges.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { rule, ranges };
  });
  await context.sync();
  return asked.map(({ rule, ranges }) => {
    const formula = rule.formula.replace(/^=/u, "");
    const areas = ranges.areas.items.map(blockOf).sort((a, b) => a.top - b.top);
    return { owner: ownerOfFormula(formula) ?? "", formula, areas };
  });
}
