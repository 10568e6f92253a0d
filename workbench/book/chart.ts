import type { Block } from "./block";

/** What a text of a chart says of its font; the rest is the chart's, or Excel's own. */
export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  /** "#RRGGBB". */
  color?: string;
}

/** Cells that a chart draws; the sheet by its id, so that renaming it does no harm. */
export interface ChartCells {
  sheetId: string;
  block: Block;
}

export interface ChartLabels {
  shown: boolean;
  /** Null is Excel's own choice. */
  position: string | null;
  numberFormat: string | null;
  font: ChartFont;
}

export interface ChartSeriesData {
  name: string;
  values: ChartCells;
  names: ChartCells | null;
  /** "#RRGGBB"; null is Excel's own choice. */
  fill: string | null;
  line: string | null;
  /** Gap between bars in percent of their thickness. */
  gapWidth: number;
  labels: ChartLabels;
}

export interface ChartAxisData {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  /** Every how many-th bar has its name; null is Excel's own choice. */
  labelSpacing: number | null;
  font: ChartFont;
}

/** How Office.js calls the kinds of bar chart that the workbench can write, and how a file says the same. */
export const CHART_TYPES = {
  BarClustered: { direction: "bar", grouping: "clustered" },
  BarStacked: { direction: "bar", grouping: "stacked" },
  BarStacked100: { direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { direction: "col", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  ColumnStacked100: { direction: "col", grouping: "percentStacked" },
} as const;

export type ChartType = keyof typeof CHART_TYPES;

/** A chart that was added to a sheet of the open book. */
export interface BookChart {
  id: string;
  name: string;
  type: ChartType;
  /** The cells it covers. */
  place: Block;
  font: ChartFont;
  title: { text: string; visible: boolean; font: ChartFont };
  legend: { visible: boolean; position: string; font: ChartFont };
  series: ChartSeriesData[];
  categoryAxis: ChartAxisData;
  valueAxis: ChartAxisData;
}

export function createSeries(name: string, values: ChartCells): ChartSeriesData {
  const labels = { shown: false, position: null, numberFormat: null, font: {} };
  return { name, values, names: null, fill: null, line: null, gapWidth: 150, labels };
}

const createAxis = (gridlines: boolean): ChartAxisData => ({
  visible: true,
  reversed: false,
  gridlines,
  labelSpacing: null,
  font: {},
});

/** As Excel makes one: with a legend, without names of bars until somebody says which. */
export function createChart(id: string, type: ChartType, series: ChartSeriesData[]): BookChart {
  return {
    id,
    name: `Chart ${id}`,
    type,
    place: { top: 0, left: 0, bottom: 14, right: 7 },
    font: {},
    title: { text: "", visible: true, font: {} },
    legend: { visible: true, position: "Bottom", font: {} },
    series,
    categoryAxis: createAxis(false),
    valueAxis: createAxis(true),
  };
}
