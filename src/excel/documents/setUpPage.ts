import { blockAddress } from "../../grid/address";
import { printedBlock } from "../../documents/printedBlock";
import type { SheetPlan } from "../../documents/sheetPlan";
import { SHEET_FONT } from "../../documents/sheetStyles";

/**
 * Nghị định 30/2020, Phụ lục I: A4, margins; the page number in the middle of the top margin, from the second page on.
 */
const MILLIMETRE = 72 / 25.4;
/** The number of the page, in the codes of Excel's headers: font, size, number. */
export const PAGE_NUMBER = `&"${SHEET_FONT},Regular"&13&P`;

/** In points. */
export const PAGE_MARGINS = {
  left: 30 * MILLIMETRE,
  right: 15 * MILLIMETRE,
  top: 20 * MILLIMETRE,
  bottom: 20 * MILLIMETRE,
  header: 10 * MILLIMETRE,
  footer: 10 * MILLIMETRE,
};

/**
 * Makes the sheet ready to print: one page wide, as many tall as it takes, the heading of the long table on every page
 * of it.
 */
export function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { orientation, titleRows, pageBreaks } = plan;
  const { top, left, bottom, right } = printedBlock(plan);
  const page = sheet.pageLayout;
  page.paperSize = Excel.PaperType.a4;
  page.orientation = Excel.PageOrientation[orientation];
  page.leftMargin = PAGE_MARGINS.left;
  page.rightMargin = PAGE_MARGINS.right;
  page.topMargin = PAGE_MARGINS.top;
  page.bottomMargin = PAGE_MARGINS.bottom;
  page.headerMargin = PAGE_MARGINS.header;
  page.footerMargin = PAGE_MARGINS.footer;
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(blockAddress(top, left, bottom, right));
  page.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  page.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  page.headersFooters.firstPage.centerHeader = "";
  page.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(blockAddress(row, 0, row, 0));
}
