import type { BookChart } from "../../book/chart";
import { findBlocks } from "../findBlocks";
import type { CallArguments } from "../callArguments";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { invalidArgument } from "../officeError";
import { AreaPart } from "./areaPart";
import { chartAxes } from "./chartAxis";
import { textFormat } from "./chartFormats";
import { asBoolean, asString, ChartPart, field, oneOf, stringUpTo } from "./chartPart";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { SheetPart } from "./sheetPart";

/** A chart on a sheet. */
export class Chart extends SheetPart {
  readonly typeName = "Chart";
  protected readonly members: Members<Chart>;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly data: BookChart,
  ) {
    super(context, sheetId);
    this.members = membersOf(data);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.data.id };
  }

  /** A cell given by its address or as a range. */
  private block(call: CallArguments, place: number) {
    const [block] =
      typeof call.raw(place) === "string"
        ? findBlocks(this.context.book, this.sheet, call.string(place))
        : call.object(place, AreaPart).blocks;
    if (block === undefined) throw invalidArgument("a chart over no cell");
    return block;
  }

  setPosition(call: CallArguments): void {
    this.writableGrid();
    const start = this.block(call, 0);
    const end = call.has(1) ? this.block(call, 1) : start;
    this.data.place = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
    this.tellLayout();
  }

  delete(): void {
    this.writableGrid();
    const { sheet, data } = this;
    sheet.charts = sheet.charts.filter(({ id }) => id !== data.id);
    this.tellLayout();
  }
}

function titleOf({ context, sheetId }: SheetPart, { title }: BookChart): ChartPart {
  return new ChartPart(context, sheetId, "ChartTitle", {
    properties: { text: field(title, "text", asString), visible: field(title, "visible", asBoolean) },
    objects: { format: (self) => textFormat(self, "ChartTitleFormat", title.font) },
  });
}

function legendOf({ context, sheetId }: SheetPart, { legend }: BookChart): ChartPart {
  return new ChartPart(context, sheetId, "ChartLegend", {
    properties: {
      position: field(legend, "position", oneOf("Bottom", "Top", "Left", "Right")),
      visible: field(legend, "visible", asBoolean),
    },
    objects: { format: (self) => textFormat(self, "ChartLegendFormat", legend.font) },
  });
}

/** Longer names of charts are refused. */
const MAX_NAME = 255;

function membersOf(data: BookChart): Members<Chart> {
  return {
    properties: {
      chartType: { get: () => data.type },
      id: { get: () => data.id },
      name: field(data, "name", stringUpTo(MAX_NAME)),
    },
    objects: {
      axes: (self) => chartAxes(self, data),
      format: (self) => textFormat(self, "ChartAreaFormat", data.font),
      legend: (self) => legendOf(self, data),
      series: ({ context, sheetId }) => new ChartSeriesCollection(context, sheetId, data),
      title: (self) => titleOf(self, data),
    },
    methods: {
      delete: (self) => {
        self.delete();
      },
      setPosition: (self, call) => {
        self.setPosition(call);
      },
    },
  };
}
