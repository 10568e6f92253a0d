import type { Grid } from "../../grid/grid";
import { textHash } from "../../grid/textHash";
import { toneKey } from "../../grid/toneKey";
import { legendTexts } from "../cells/legendTexts";
import { shower } from "../columns/shownColumns";
import type { LayoutChoice } from "../layoutChoice";

/** By what a legend is known again; none of its words can be read from it. For ever: workbooks carry it. */
export const legendKey = (legend: string): string => textHash(toneKey(shower([legend])(legend))).toString(36);

/**
 * A choice as far as it serves a sheet of the form: what was answered because of a legend serves where that legend
 * stands. Without it the same marks may say the opposite.
 */
export function servingChoice(choice: LayoutChoice, rows: Grid["rows"]): LayoutChoice {
  const { legends } = choice;
  const bearsOne = (text: string) => legends?.includes(legendKey(text)) === true;
  if (legends === undefined || rows.some((row) => legendTexts(row).some(bearsOne))) return choice;
  const serving = { ...choice, columns: { ...choice.columns } };
  delete serving.columns.level2;
  delete serving.columns.level2Not;
  delete serving.blankMeansDone;
  delete serving.legends;
  return serving;
}
