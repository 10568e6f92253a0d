import type { Workbook } from "exceljs";
import type JSZip from "jszip";
import { tablesOf } from "./gridInternals";
import { readPart } from "./packageParts";
import { attributesOf } from "./xml";

/**
 * Where a file says nothing of a table's headings it has a row of them, as all tables that Excel makes; exceljs takes such a table
 * for one without headings, and would save it so. Every table is asked for again in its own part.
 */
export async function repairTableHeadings(workbook: Workbook, zip: JSZip): Promise<void> {
  const tables = workbook.worksheets.flatMap(tablesOf);
  if (tables.length === 0) return;
  for (const path of Object.keys(zip.files)) {
    if (!/^xl\/tables\/[^/]+\.xml$/.test(path)) continue;
    const { name, headerRowCount } = attributesOf(/<table\b[^>]*>/.exec(await readPart(zip, path))?.[0] ?? "");
    const table = tables.find((each) => each.name === name);
    if (table !== undefined) table.headerRow = headerRowCount !== "0";
  }
}
