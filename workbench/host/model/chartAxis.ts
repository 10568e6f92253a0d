import type { BookChart, ChartAxisData } from "../../book/chart";
import { textFormat } from "./chartFormats";
import { asBoolean, ChartPart, field, numberWithin } from "./chartPart";
import type { SheetPart } from "./sheetPart";

function chartAxis({ context, sheetId }: SheetPart, axis: ChartAxisData): ChartPart {
  return new ChartPart(context, sheetId, "ChartAxis", {
    properties: {
      reversePlotOrder: field(axis, "reversed", asBoolean),
      tickLabelSpacing: field(axis, "labelSpacing", numberWithin(1, 31_999)),
      visible: field(axis, "visible", asBoolean),
    },
    objects: {
      format: (self) => textFormat(self, "ChartAxisFormat", axis.font),
      majorGridlines: () =>
        new ChartPart(context, sheetId, "ChartGridlines", {
          properties: { visible: field(axis, "gridlines", asBoolean) },
        }),
    },
  });
}

/** `Chart.axes`. */
export function chartAxes({ context, sheetId }: SheetPart, { categoryAxis, valueAxis }: BookChart): ChartPart {
  return new ChartPart(context, sheetId, "ChartAxes", {
    objects: {
      categoryAxis: (self) => chartAxis(self, categoryAxis),
      valueAxis: (self) => chartAxis(self, valueAxis),
    },
  });
}
