import { deniedSigns } from "../cells/deniedSigns";
import { legendTexts } from "../cells/legendTexts";
import { lineLegend } from "../cells/lineLegend";
import type { FilledCell } from "./rowBlock";

/** A sheet explains its marks in a few lines. */
const MOST_LEGENDS = 20;

/** Keeps the lines of a sheet that explain its marks. */
export class LegendReader {
  readonly legends: string[] = [];

  meet(cells: readonly FilledCell[]): void {
    for (const text of legendTexts(cells.map(({ value }) => value))) {
      if (this.legends.length === MOST_LEGENDS) return;
      if (lineLegend(text).size > 0 || deniedSigns(text).size > 0) this.legends.push(text);
    }
  }
}
