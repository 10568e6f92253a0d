import { blockAddress } from "../grid/address";
import type { ReportPlan } from "../report/reportPlan";
import { REPORT_FONT } from "../report/reportStyles";

/** Nghị định 30/2020, Phụ lục I: A4, margins; the page number in the middle of the top margin, from the second page on. */
const MILLIMETRE = 72 / 25.4;
const PAGE_NUMBER = `&"${REPORT_FONT},Regular"&13&P`;

/** Makes the sheet ready to print: one page wide, as many tall as it takes, the heading of the long table on every page of it. */
export function setUpReportPage(
  sheet: Excel.Worksheet,
  whole: Excel.Range,
  { orientation, titleRows, pageBreaks }: ReportPlan,
): void {
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.paperSize = Excel.PaperType.a4;
  page.orientation = Excel.PageOrientation[orientation];
  page.leftMargin = 30 * MILLIMETRE;
  page.rightMargin = 15 * MILLIMETRE;
  page.topMargin = 20 * MILLIMETRE;
  page.bottomMargin = 20 * MILLIMETRE;
  page.headerMargin = 10 * MILLIMETRE;
  page.footerMargin = 10 * MILLIMETRE;
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(whole);
  page.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  page.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  page.headersFooters.firstPage.centerHeader = "";
  page.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(blockAddress(row, 0, row, 0));
}
