import type { Grid } from "../../grid/grid";
import { textHash } from "../../grid/textHash";
import { toneKey } from "../../grid/toneKey";
import { legendTexts } from "../cells/legendTexts";
import { shower } from "../columns/shownColumns";
import { chooseColumn, type LayoutChoice } from "../layoutChoice";

/** By what a legend is known again; none of its words can be read from it. For ever: workbooks carry it. */
export const legendKey = (legend: string): string => textHash(toneKey(shower([legend])(legend))).toString(36);

/**
 * A choice as it serves a sheet of the form: what was answered because of a legend serves where that legend stands.
 * Without it the same marks may say the opposite.
 */
export function servingChoice({ legend: _, ...choice }: LayoutChoice, rows: Grid["rows"]): LayoutChoice {
  const { legends } = choice;
  if (legends === undefined) return choice;
  for (const row of rows) {
    const said = legendTexts(row)
      .map(legendKey)
      .find((key) => (legends[key] ?? null) !== null);
    if (said !== undefined) return { ...choice, legend: said };
  }
  return choice;
}

/** A choice with the columns as the legend tells them by which the sheet is read. */
export function choiceByLegend(choice: LayoutChoice): LayoutChoice {
  const { legend = "", legends = {}, blankMeansDone } = choice;
  const said = legends[legend] ?? null;
  if (said === null) return choice;
  const { column, blankIsDone } = said;
  const blank = blankMeansDone ?? (blankIsDone ? true : undefined);
  return { ...chooseColumn(choice, "level2Not", column), ...(blank !== undefined && { blankMeansDone: blank }) };
}
