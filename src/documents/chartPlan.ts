import type { Block } from "../grid/block";

/** The cells of a sheet that a chart is drawn from: it follows what stands there. */
export interface ChartCells {
  /** One column, a row for each bar. */
  names: Block;
  done: Block;
  notDone: Block;
  /** Null where nobody is to be verified. */
  toVerify: Block | null;
  /**
   * Part of one column, at least two rows of it: what a chart may be begun with. Of a single cell Excel might take in
   * its neighbours.
   */
  source: Block;
}

/** What there is to draw. */
export interface Chartable {
  cells: ChartCells;
  /** How many units have a bar of their own; 0 where the bar is that of the whole office. */
  units: number;
  /** How many of them are drawn: `cells` hold no heading in between. */
  shown: number;
}

/** How a part of a bar looks, each as "#RRGGBB". */
export interface ChartLook {
  fill: string;
  label: string;
}

/** One part of every bar: its name in the legend, the cells that hold its values, and how it looks. */
export interface ChartSeriesPlan {
  name: string;
  values: Block;
  look: ChartLook;
}

/**
 * A chart as plain data: one bar for each row of `names`, made of the series, each bar as long as the others. Rows and
 * columns from 0.
 */
export interface ChartPlan {
  title: string;
  /** The cells it covers; nothing stands in them. */
  place: Block;
  names: Block;
  source: Block;
  series: readonly ChartSeriesPlan[];
  /** Of names and numbers, in points. */
  textSize: number;
}
