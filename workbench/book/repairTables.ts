import type { Workbook } from "exceljs";
import type JSZip from "jszip";
import { tablesOf, type TableModel } from "./gridInternals";
import { readPart } from "./packageParts";
import { attributesOf } from "./xml";

/** Of a table without a look of its own. */
const NO_STYLE: NonNullable<TableModel["style"]> = {
  theme: null,
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: false,
  showColumnStripes: false,
};

/**
 * Where a file says nothing of a table's headings it has a row of them, as all tables that Excel makes; exceljs takes
 * such a table for one without headings, and would save it so. Every table is asked for again in its own part. Where a
 * file says nothing of a table's look it has none; exceljs would not save it at all.
 */
export async function repairTables(workbook: Workbook, zip: JSZip): Promise<void> {
  const tables = workbook.worksheets.flatMap(tablesOf);
  if (tables.length === 0) return;
  for (const table of tables) table.style ??= NO_STYLE;
  for (const path of Object.keys(zip.files)) {
    if (!/^xl\/tables\/[^/]+\.xml$/.test(path)) continue;
    const { name, headerRowCount } = attributesOf(/<table\b[^>]*>/.exec(await readPart(zip, path))?.[0] ?? "");
    const table = tables.find((each) => each.name === name);
    if (table !== undefined) table.headerRow = headerRowCount !== "0";
  }
}
