import type JSZip from "jszip";
import type { BookChart, ChartCells } from "./chart";
import { chartXml } from "./chartXml";
import { chartAnchor, drawingXml } from "./drawingXml";
import { addRelation, declarePart, freePath, readPart, relatedPart, writePart } from "./packageParts";
import { joinSheetXml, splitSheetXml } from "./sheetXml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Ids of shapes from here on are free: exceljs counts its pictures from 1. */
const FIRST_SHAPE = 1001;

/**
 * Adds the charts of a sheet to a package that exceljs wrote, which knows none: a part for each, and their places in the drawing that
 * also holds the sheet's pictures. Gives the sheet's XML, which names the drawing.
 */
export async function writeCharts(
  zip: JSZip,
  sheetPath: string,
  sheetXml: string,
  charts: readonly BookChart[],
  formulaOf: (cells: ChartCells) => string,
): Promise<string> {
  if (charts.length === 0) return sheetXml;
  const { path, xml } = await openDrawing(zip, sheetPath, sheetXml);
  const anchors: string[] = [];
  for (const [place, chart] of charts.entries()) {
    const chartPath = freePath(zip, "xl/charts/chart");
    writePart(zip, chartPath, chartXml(chart, formulaOf));
    await declarePart(zip, chartPath, CHART_TYPE);
    anchors.push(chartAnchor(chart, await addRelation(zip, path, "chart", chartPath), FIRST_SHAPE + place));
  }
  const pictures = /<xdr:wsDr\b[^>]*>([\s\S]*)<\/xdr:wsDr>/.exec(await readPart(zip, path))?.[1] ?? "";
  writePart(zip, path, drawingXml(pictures + anchors.join("")));
  return xml;
}

/** The drawing of a sheet, a new one where it has none. */
async function openDrawing(zip: JSZip, sheetPath: string, sheetXml: string): Promise<{ path: string; xml: string }> {
  const known = /<drawing\b[^>]*\br:id="([^"]+)"/.exec(sheetXml)?.[1];
  const found = known === undefined ? null : await relatedPart(zip, sheetPath, known);
  if (found !== null) return { path: found, xml: sheetXml };
  const path = freePath(zip, "xl/drawings/drawing");
  await declarePart(zip, path, DRAWING_TYPE);
  writePart(zip, path, drawingXml(""));
  const id = await addRelation(zip, sheetPath, "drawing", path);
  const sheet = splitSheetXml(sheetXml);
  sheet.children.push({ name: "drawing", xml: `<drawing r:id="${id}"/>` });
  return { path, xml: joinSheetXml(sheet) };
}
