import { CHART_TYPES, type BookChart, type ChartAxisData, type ChartFont, type ChartSeriesData } from "./chart";
import { element, escapeXml } from "./xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const LEGEND_PLACES: Readonly<Record<string, string>> = { Bottom: "b", Top: "t", Left: "l", Right: "r" };
const LABEL_PLACES: Readonly<Record<string, string>> = { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase" };
/** The two axes of a chart, by any two numbers. */
const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";

const value = (name: string, val: string | number) => element(name, { val: String(val) });
const flag = (name: string, on: boolean) => value(name, on ? 1 : 0);
const solid = (color: string) => element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1) }));

/** `a:defRPr` of a text; sizes are hundredths of a point. */
function runProperties(name: string, { name: face, size, bold, color }: ChartFont): string {
  const inner = [
    ...(color === undefined ? [] : [solid(color)]),
    ...(face === undefined ? [] : [element("a:latin", { typeface: face }), element("a:cs", { typeface: face })]),
  ].join("");
  const attributes = {
    sz: size === undefined ? undefined : String(Math.round(size * 100)),
    b: bold === undefined ? undefined : bold ? "1" : "0",
  };
  return element(name, attributes, inner);
}

const textProperties = (font: ChartFont) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("a:defRPr", font)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

function titleXml({ text, font }: BookChart["title"]): string {
  const run = `<a:r>${runProperties("a:rPr", font)}<a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("a:defRPr", font)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function labelsXml({ shown, position, numberFormat, font }: ChartSeriesData["labels"]): string {
  if (!shown) return "";
  const place = position === null ? undefined : LABEL_PLACES[position];
  return element(
    "c:dLbls",
    {},
    [
      numberFormat === null ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: "0" }),
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
      textProperties(font),
      place === undefined ? "" : value("c:dLblPos", place),
      flag("c:showLegendKey", false),
      flag("c:showVal", true),
      ...["c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"].map((name) => flag(name, false)),
    ].join(""),
  );
}

function seriesXml(series: ChartSeriesData, place: number, formulaOf: (cells: ChartSeriesData["values"]) => string) {
  const { name, values, names, fill, line, labels } = series;
  const look = [
    fill === null ? "" : solid(fill),
    line === null ? "" : element("a:ln", { w: "9525" }, solid(line)),
  ].join("");
  const reference = (kind: string, cells: ChartSeriesData["values"]) =>
    element(kind, {}, element("c:f", {}, escapeXml(formulaOf(cells))));
  return element(
    "c:ser",
    {},
    [
      value("c:idx", place),
      value("c:order", place),
      element("c:tx", {}, element("c:v", {}, escapeXml(name))),
      look === "" ? "" : element("c:spPr", {}, look),
      flag("c:invertIfNegative", false),
      labelsXml(labels),
      names === null ? "" : element("c:cat", {}, reference("c:strRef", names)),
      element("c:val", {}, reference("c:numRef", values)),
    ].join(""),
  );
}

function axisXml(kind: "c:catAx" | "c:valAx", axis: ChartAxisData, horizontalBars: boolean): string {
  const category = kind === "c:catAx";
  const [own, other] = category ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const spacing = axis.labelSpacing === null ? "" : value("c:tickLblSkip", axis.labelSpacing);
  return element(
    kind,
    {},
    [
      value("c:axId", own),
      element("c:scaling", {}, value("c:orientation", axis.reversed ? "maxMin" : "minMax")),
      flag("c:delete", !axis.visible),
      value("c:axPos", category === horizontalBars ? "l" : "b"),
      axis.gridlines ? "<c:majorGridlines/>" : "",
      element("c:numFmt", { formatCode: "General", sourceLinked: category ? "1" : "0" }),
      value("c:majorTickMark", "none"),
      value("c:minorTickMark", "none"),
      value("c:tickLblPos", "nextTo"),
      textProperties(axis.font),
      value("c:crossAx", other),
      value("c:crosses", "autoZero"),
      ...(category ? [flag("c:auto", true), value("c:lblAlgn", "ctr"), value("c:lblOffset", 100), spacing] : []),
      category ? flag("c:noMultiLvlLbl", false) : value("c:crossBetween", "between"),
    ].join(""),
  );
}

/** The chart's own part of the package, `xl/charts/chart….xml`. `formulaOf` says where cells are: 'Sheet'!$A$1:$A$9. */
export function chartXml(chart: BookChart, formulaOf: (cells: ChartSeriesData["values"]) => string): string {
  const { direction, grouping } = CHART_TYPES[chart.type];
  const { title, legend, series, categoryAxis, valueAxis, font } = chart;
  const titled = title.visible && title.text !== "";
  const bars = element(
    "c:barChart",
    {},
    [
      value("c:barDir", direction),
      value("c:grouping", grouping),
      flag("c:varyColors", false),
      ...series.map((one, place) => seriesXml(one, place, formulaOf)),
      value("c:gapWidth", series[0]?.gapWidth ?? 150),
      grouping === "clustered" ? "" : value("c:overlap", 100),
      value("c:axId", CATEGORY_AXIS),
      value("c:axId", VALUE_AXIS),
    ].join(""),
  );
  const axes =
    axisXml("c:catAx", categoryAxis, direction === "bar") + axisXml("c:valAx", valueAxis, direction === "bar");
  const legendXml = legend.visible
    ? element(
        "c:legend",
        {},
        `${value("c:legendPos", LEGEND_PLACES[legend.position] ?? "b")}<c:overlay val="0"/>${textProperties(legend.font)}`,
      )
    : "";
  const drawn = [
    titled ? titleXml(title) : "",
    flag("c:autoTitleDeleted", !titled),
    element("c:plotArea", {}, `<c:layout/>${bars}${axes}`),
    legendXml,
    flag("c:plotVisOnly", true),
    value("c:dispBlanksAs", "gap"),
  ].join("");
  const namespaces = { "xmlns:c": `${DRAWING}/chart`, "xmlns:a": `${DRAWING}/main` };
  return element(
    "c:chartSpace",
    namespaces,
    `<c:roundedCorners val="0"/>${element("c:chart", {}, drawn)}${textProperties(font)}`,
  );
}
