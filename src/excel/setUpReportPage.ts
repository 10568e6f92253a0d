import { blockAddress } from "../grid/address";
import type { ReportPlan } from "../report/reportPlan";
import { REPORT_FONT } from "../report/reportStyles";

/** Nghị định 30/2020, Phụ lục I: A4, margins; the page number in the middle of the top margin, from the second page on. */
const MARGINS_CM = { left: 3, right: 1.5, top: 2, bottom: 2, header: 1, footer: 1 };
const PAGE_NUMBER = `&"${REPORT_FONT},Regular"&13&P`;

/** Makes the sheet ready to print: one page wide, as many tall as it takes, the heading of the long table on every page of it. */
export function setUpReportPage(
  sheet: Excel.Worksheet,
  whole: Excel.Range,
  { titleRows, pageBreaks }: ReportPlan,
): void {
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.paperSize = Excel.PaperType.a4;
  page.orientation = Excel.PageOrientation.portrait;
  page.setPrintMargins(Excel.PrintMarginUnit.centimeters, MARGINS_CM);
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(whole);
  page.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  page.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  page.headersFooters.firstPage.centerHeader = "";
  page.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(blockAddress(row, 0, row, 0));
}
