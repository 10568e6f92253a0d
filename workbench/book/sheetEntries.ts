import type JSZip from "jszip";
import { readKeptCharts, type KeptChart } from "./keptCharts";
import { readPart, relationsOf } from "./packageParts";
import { elementsOf } from "./xml";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  name: string;
  state: string;
  /** "unread": its part is missing, or of a kind that is no sheet for us, such as dialogs and Excel 4 macros. */
  kind: "grid" | "chart" | "unread";
  /** The raw XML of its part. */
  xml: string;
  /** Charts that can be written back. */
  charts: KeptChart[];
}

/** The sheets of a workbook in tab order. */
export async function sheetEntries(zip: JSZip, workbookXml: string): Promise<SheetEntry[]> {
  const relations = await relationsOf(zip, "xl/workbook.xml");
  const sheets: SheetEntry[] = [];
  const taken = new Set<string>();
  for (const { attributes } of elementsOf(workbookXml, "sheet")) {
    const path = relations.find(({ id }) => id === attributes["r:id"])?.path ?? "";
    const xml = path === "" ? "" : await readPart(zip, path);
    // exceljs finds the parts of sheets by these names alone, and takes a part for one sheet.
    const readable = !taken.has(path) && /^xl\/(worksheets\/sheet\d+|chartsheets\/[^/]+)\.xml$/.test(path);
    const root = readable ? /<(worksheet|chartsheet)[\s/>]/.exec(xml)?.[1] : undefined;
    taken.add(path);
    const kind = root === "worksheet" ? "grid" : root === "chartsheet" ? "chart" : "unread";
    const charts = kind === "unread" ? [] : await readKeptCharts(zip, path, xml);
    sheets.push({ name: attributes["name"] ?? "", state: attributes["state"] ?? "visible", kind, xml, charts });
  }
  return sheets;
}
