import type { ChartFont, ChartSeriesData } from "../../book/chart";
import { argbOf } from "../color";
import type { Members } from "../hostObject";
import { asBoolean, asString, ChartPart, field, numberWithin } from "./chartPart";
import type { SheetPart } from "./sheetPart";

const hex = (color: unknown) => `#${argbOf(color).slice(2)}`;

/** `ChartFont` of any part. */
function chartFont({ context, sheetId }: SheetPart, font: ChartFont): ChartPart {
  return new ChartPart(context, sheetId, "ChartFont", {
    properties: {
      bold: field(font, "bold", asBoolean),
      color: field(font, "color", hex),
      name: field(font, "name", asString),
      size: field(font, "size", numberWithin(1, 409)),
    },
  });
}

/** The `format` of a part that has a font and nothing else here. */
export function textFormat(owner: SheetPart, typeName: string, font: ChartFont): ChartPart {
  return new ChartPart(owner.context, owner.sheetId, typeName, {
    objects: { font: (self) => chartFont(self, font) },
  });
}

/** `ChartSeries.format`: what fills the bars, and the line round them. */
export function seriesFormat(owner: SheetPart, series: ChartSeriesData): ChartPart {
  const { context, sheetId } = owner;
  const fill: Members<ChartPart> = {
    methods: {
      setSolidColor: (self, call) => {
        self.writableGrid();
        series.fill = hex(call.raw(0));
        self.tellLayout();
      },
    },
  };
  return new ChartPart(context, sheetId, "ChartSeriesFormat", {
    objects: {
      fill: () => new ChartPart(context, sheetId, "ChartFill", fill),
      line: () =>
        new ChartPart(context, sheetId, "ChartLineFormat", { properties: { color: field(series, "line", hex) } }),
    },
  });
}
