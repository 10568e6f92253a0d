import type { Block } from "../../book/block";
import { CHART_TYPES, createChart, createSeries, type BookChart, type ChartType } from "../../book/chart";
import type { CallArguments } from "../callArguments";
import type { Members } from "../hostObject";
import { apiNotFound, invalidArgument, itemNotFound } from "../officeError";
import { AreaPart } from "./areaPart";
import { Chart } from "./chart";
import { KeptChartObject } from "./keptChartObject";
import { SheetPart } from "./sheetPart";

const isChartType = (type: string): type is ChartType => Object.hasOwn(CHART_TYPES, type);

/** The columns or the rows of a block. */
function seriesBlocks(block: Block, by: string): Block[] {
  const { top, left, bottom, right } = block;
  if (by === "Columns")
    return Array.from({ length: right - left + 1 }, (_, at) => ({ ...block, left: left + at, right: left + at }));
  if (by === "Rows")
    return Array.from({ length: bottom - top + 1 }, (_, at) => ({ ...block, top: top + at, bottom: top + at }));
  throw apiNotFound(`charts.add with seriesBy “${by}”`);
}

/** `Worksheet.charts`: those of the file, then those added since. */
export class ChartCollection extends SheetPart {
  readonly typeName = "ChartCollection";
  protected readonly members = MEMBERS;

  get all(): (Chart | KeptChartObject)[] {
    const { charts, keptCharts } = this.sheet;
    const kept = keptCharts.map((chart) => new KeptChartObject(this.context, this.sheetId, chart));
    return [...kept, ...charts.map((chart) => this.chart(chart))];
  }

  /** A chart by its id or its name. */
  find(key: string): Chart | KeptChartObject | null {
    return this.all.find((chart) => chart.data.name === key || chart.identity()["Id"] === key) ?? null;
  }

  get(key: string): Chart | KeptChartObject {
    const found = this.find(key);
    if (found === null) throw itemNotFound(`chart ${key}`);
    return found;
  }

  /** Every column or row of the source is a series: headings among the cells are not told from numbers here. */
  add(call: CallArguments): Chart {
    const type = call.string(0);
    if (!isChartType(type)) throw apiNotFound(`chart of the type “${type}”`);
    this.writableGrid();
    const { sheetId, blocks } = call.object(1, AreaPart);
    const [block, ...others] = blocks;
    if (block === undefined || others.length > 0) throw invalidArgument("a chart of several ranges");
    const series = seriesBlocks(block, call.optionalString(2) ?? "Auto").map((values, place) =>
      createSeries(`Series${String(place + 1)}`, { sheetId, block: values }),
    );
    const { charts } = this.sheet;
    const last = Math.max(0, ...charts.map(({ id }) => Number(id)));
    const added = createChart(String(last + 1), type, series);
    charts.push(added);
    this.tellLayout();
    return this.chart(added);
  }

  private chart(data: BookChart): Chart {
    return new Chart(this.context, this.sheetId, data);
  }
}

const MEMBERS: Members<ChartCollection> = {
  properties: { count: { get: ({ all }) => all.length } },
  items: ({ all }) => all,
  indexer: (self, call) => self.get(call.string(0)),
  methods: {
    add: (self, call) => self.add(call),
    getCount: ({ all }) => all.length,
    getItem: (self, call) => self.get(call.string(0)),
    getItemAt: ({ all }, call) => {
      const found = all[call.integer(0)];
      if (found === undefined) throw itemNotFound(`chart number ${String(call.integer(0))}`);
      return found;
    },
    getItemOrNullObject: (self, call) => self.find(call.string(0)),
  },
};
