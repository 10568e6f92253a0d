import type { ChartCells, ChartSeriesData } from "../../book/chart";
import type { CallArguments } from "../callArguments";
import type { Members } from "../hostObject";
import { apiNotFound } from "../officeError";
import { AreaPart } from "./areaPart";
import { seriesFormat, textFormat } from "./chartFormats";
import { asBoolean, asString, ChartPart, field, numberWithin, oneOf } from "./chartPart";
import type { HostContext } from "../hostContext";
import { SheetPart } from "./sheetPart";

/** One series of a chart. */
export class ChartSeries extends SheetPart {
  readonly typeName = "ChartSeries";
  protected readonly members: Members<ChartSeries>;

  constructor(context: HostContext, sheetId: string, data: ChartSeriesData) {
    super(context, sheetId);
    this.members = membersOf(data);
  }
}

/** The cells of a call's only argument. */
function cellsOf(call: CallArguments): ChartCells {
  const { sheetId, blocks } = call.object(0, AreaPart);
  const [block, ...others] = blocks;
  if (block === undefined || others.length > 0) throw apiNotFound("series of several ranges");
  return { sheetId, block };
}

function dataLabels({ context, sheetId }: SheetPart, { labels }: ChartSeriesData): ChartPart {
  return new ChartPart(context, sheetId, "ChartDataLabels", {
    properties: {
      numberFormat: field(labels, "numberFormat", asString),
      position: field(labels, "position", oneOf("Center", "InsideEnd", "InsideBase")),
      showValue: field(labels, "shown", asBoolean),
    },
    objects: { format: (self) => textFormat(self, "ChartDataLabelFormat", labels.font) },
  });
}

function membersOf(data: ChartSeriesData): Members<ChartSeries> {
  return {
    properties: {
      gapWidth: field(data, "gapWidth", numberWithin(0, 500)),
      hasDataLabels: field(data.labels, "shown", asBoolean),
      name: field(data, "name", asString),
    },
    objects: {
      dataLabels: (self) => dataLabels(self, data),
      format: (self) => seriesFormat(self, data),
    },
    methods: {
      setValues: (self, call) => {
        self.writableGrid();
        data.values = cellsOf(call);
        self.tellLayout();
      },
      setXAxisValues: (self, call) => {
        self.writableGrid();
        data.names = cellsOf(call);
        self.tellLayout();
      },
    },
  };
}
