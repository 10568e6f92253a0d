import type { Workbook } from "exceljs";
import { parseBlock } from "./blockAddress";
import { BookError } from "./bookError";
import { ChartSheet, GridSheet, type SheetVisibility } from "./bookSheet";
import { rememberRawRules } from "./conditionalFormatXml";
import { internals } from "./gridInternals";
import { keptElements } from "./keptElements";
import { mergeBlock } from "./mergeBlock";
import type { Package } from "./openPackage";
import { readPageBreaks } from "./pageBreaks";
import { repairDates } from "./repairDates";
import { childXml, splitSheetXml } from "./sheetXml";
import { elementsOf } from "./xml";

/**
 * A sheet of a workbook that exceljs has read, with what exceljs does not read of it. Throws BookError where it has not
 * read it.
 */
export function openSheet(
  workbook: Workbook,
  sheet: Package["sheets"][number],
  id: string,
  fileName: string,
): GridSheet | ChartSheet {
  if (sheet.kind === "chart") return new ChartSheet(id, sheet.name, sheet.state as SheetVisibility);
  const grid = workbook.getWorksheet(sheet.name);
  if (grid === undefined) throw new BookError(`Không đọc được trang tính “${sheet.name}” của tệp “${fileName}”.`);
  // exceljs leaves null where a file says nothing of these.
  grid.views = internals(grid).views ?? [];
  grid.headerFooter = internals(grid).headerFooter ?? {};
  // exceljs gives every sheet a first page number and then saves it as one that is used.
  const { pageSetup } = grid;
  if (!(pageSetup as { useFirstPageNumber?: boolean }).useFirstPageNumber)
    Object.assign(pageSetup, { firstPageNumber: undefined });
  const parts = splitSheetXml(sheet.xml);
  rememberRawRules(grid, childXml(parts, "conditionalFormatting"));
  for (const { attributes } of elementsOf(childXml(parts, "mergeCells"), "mergeCell")) {
    const block = parseBlock(attributes["ref"] ?? "");
    if (block !== null) mergeBlock(grid, block, true);
  }
  readPageBreaks(grid, childXml(parts, "rowBreaks"));
  repairDates(grid, sheet.xml);
  const opened = new GridSheet(id, grid, keptElements(parts));
  opened.keptCharts = sheet.charts;
  return opened;
}
