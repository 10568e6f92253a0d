import { createSeries, type BookChart } from "../../book/chart";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { invalidArgument, itemNotFound } from "../officeError";
import { ChartSeries } from "./chartSeries";
import { SheetPart } from "./sheetPart";

/** `Chart.series`. */
export class ChartSeriesCollection extends SheetPart {
  readonly typeName = "ChartSeriesCollection";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    private readonly chart: BookChart,
  ) {
    super(context, sheetId);
  }

  get all(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.context, this.sheetId, series));
  }

  /** A series without values of its own until it is given some. */
  add(name: string | null): ChartSeries {
    this.writableGrid();
    const { series } = this.chart;
    const [first] = series;
    if (first === undefined) throw invalidArgument("a chart without any series");
    const added = createSeries(name ?? `Series${String(series.length + 1)}`, first.values);
    series.push(added);
    this.tellLayout();
    return new ChartSeries(this.context, this.sheetId, added);
  }
}

const MEMBERS: Members<ChartSeriesCollection> = {
  properties: { count: { get: ({ all }) => all.length } },
  items: ({ all }) => all,
  methods: {
    add: (self, call) => {
      call.atMost(1);
      return self.add(call.optionalString(0));
    },
    getCount: ({ all }) => all.length,
    getItemAt: ({ all }, call) => {
      const found = all[call.integer(0)];
      if (found === undefined) throw itemNotFound(`series number ${String(call.integer(0))}`);
      return found;
    },
  },
};
