import { blockAddress } from "../../grid/address";
import type { ChartPlan, ChartSeriesPlan } from "../../documents/chartPlan";
import type { Block } from "../../grid/block";
import { SHEET_FONT } from "../../documents/sheetStyles";

/** By this name a chart is known as ours. */
export const OWN_CHART = "VNeID";

/** Numbers with separators; nothing where there is nobody. */
const LABEL_FORMAT = "#,##0;;";

const addressOf = ({ top, left, bottom, right }: Block) => blockAddress(top, left, bottom, right);

function drawSeries(
  series: Excel.ChartSeries,
  sheet: Excel.Worksheet,
  { name, values, look }: ChartSeriesPlan,
  { names, textSize }: ChartPlan,
): void {
  series.name = name;
  series.setValues(sheet.getRange(addressOf(values)));
  series.setXAxisValues(sheet.getRange(addressOf(names)));
  series.gapWidth = 40;
  series.format.fill.setSolidColor(look.fill);
  series.format.line.color = "#000000";
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.position = Excel.ChartDataLabelPosition.center;
  dataLabels.numberFormat = LABEL_FORMAT;
  dataLabels.format.font.color = look.label;
  dataLabels.format.font.size = textSize;
}

/** Takes our chart off a sheet, where there is one; one of the user's own stays. Queues only. */
export function removeChart(sheet: Excel.Worksheet): void {
  sheet.charts.getItemOrNullObject(OWN_CHART).delete();
}

/** Draws a chart over cells of its own sheet. Queues only. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { title, place, source, textSize } = plan;
  const chart = sheet.charts.add(
    Excel.ChartType.barStacked100,
    sheet.getRange(addressOf(source)),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = OWN_CHART;
  chart.setPosition(
    blockAddress(place.top, place.left, place.top, place.left),
    blockAddress(place.bottom, place.right, place.bottom, place.right),
  );
  chart.format.font.name = SHEET_FONT;
  plan.series.forEach((series, index) => {
    drawSeries(index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name), sheet, series, plan);
  });
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.legend.format.font.size = 10;
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars grow from below; the table is read from above.
  categoryAxis.reversePlotOrder = true;
  // Every bar has its name, however narrow they stand.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = textSize;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}
