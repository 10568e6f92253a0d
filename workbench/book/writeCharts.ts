import type JSZip from "jszip";
import type { BookChart, ChartCells } from "./chart";
import { chartXml } from "./chartXml";
import { chartAnchor, drawingXml } from "./drawingXml";
import type { KeptChart } from "./keptCharts";
import { addRelation, declarePart, freePath, readPart, relationsOf, writePart } from "./packageParts";
import { joinSheetXml, splitSheetXml } from "./sheetXml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Ids of shapes from here on are free: exceljs counts its pictures from 1. */
const FIRST_SHAPE = 1001;

/**
 * Adds the charts of a sheet to a package that exceljs wrote, which knows none: a part for each, and their places in
 * the drawing that also holds the sheet's pictures. Gives the sheet's XML, which names the drawing.
 */
export async function writeCharts(
  zip: JSZip,
  sheetPath: string,
  sheetXml: string,
  { charts, kept }: { charts: readonly BookChart[]; kept: readonly KeptChart[] },
  formulaOf: (cells: ChartCells) => string,
): Promise<string> {
  if (charts.length + kept.length === 0) return sheetXml;
  const { path, xml } = await openDrawing(zip, sheetPath, sheetXml);
  const anchors: string[] = [];
  const namespaces: Record<string, string> = {};
  // Those that were in the file keep their places in the package, so they come first.
  for (const chart of kept) {
    const [main] = chart.parts;
    for (const { path: part, content, type } of chart.parts) {
      zip.file(part, content);
      if (type !== null) await declarePart(zip, part, type);
    }
    const id = await addRelation(zip, path, "chart", main?.path ?? "");
    anchors.push(chart.anchor.replace(`r:id="${chart.relationId}"`, `r:id="${id}"`));
    Object.assign(namespaces, chart.namespaces);
  }
  for (const [place, chart] of charts.entries()) {
    const chartPath = freePath(zip, "xl/charts/chart");
    writePart(zip, chartPath, chartXml(chart, formulaOf));
    await declarePart(zip, chartPath, CHART_TYPE);
    anchors.push(chartAnchor(chart, await addRelation(zip, path, "chart", chartPath), FIRST_SHAPE + place));
  }
  const pictures = /<xdr:wsDr\b[^>]*>([\s\S]*)<\/xdr:wsDr>/.exec(await readPart(zip, path))?.[1] ?? "";
  writePart(zip, path, drawingXml(pictures + anchors.join(""), namespaces));
  return xml;
}

/** The drawing of a sheet, a new one where it has none. */
async function openDrawing(zip: JSZip, sheetPath: string, sheetXml: string): Promise<{ path: string; xml: string }> {
  const known = /<drawing\b[^>]*\br:id="([^"]+)"/.exec(sheetXml)?.[1];
  const found = (await relationsOf(zip, sheetPath)).find(({ id }) => id === known);
  if (found !== undefined) return { path: found.path, xml: sheetXml };
  const path = freePath(zip, "xl/drawings/drawing");
  await declarePart(zip, path, DRAWING_TYPE);
  writePart(zip, path, drawingXml(""));
  const id = await addRelation(zip, sheetPath, "drawing", path);
  const sheet = splitSheetXml(sheetXml);
  sheet.children.push({ name: "drawing", xml: `<drawing r:id="${id}"/>` });
  return { path, xml: joinSheetXml(sheet) };
}
