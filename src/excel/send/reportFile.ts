import ExcelJS from "exceljs";
import { columnLetters } from "../../grid/address";
import type { Block } from "../../grid/block";
import type { SheetPlan } from "../../documents/sheetPlan";
import { SHEET_FONT, SHEET_STYLES, type SheetStyle } from "../../documents/sheetStyles";
import { PAGE_MARGINS, PAGE_NUMBER } from "../documents/setUpPage";

const INCH = 72;
/** Widths in a file count digits of the default font, 7 pixels of 0.75 points each. */
const POINTS_OF_DIGIT = 7 * 0.75;
/** Excel's number of the paper. The library's own name for it stands in its types only. */
const A4 = { paperSize: 9 };

const alignments = { Left: "left", Center: "center", Right: "right", Top: "top" } as const;

function eachCell(sheet: ExcelJS.Worksheet, block: Block, change: (cell: ExcelJS.Cell) => void): void {
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++) change(sheet.getCell(row + 1, column + 1));
}

function setStyle(cell: ExcelJS.Cell, { size, bold, italic, align, vertical, numberFormat }: SheetStyle): void {
  cell.font = { name: SHEET_FONT, size, bold, italic };
  cell.alignment = {
    horizontal: alignments[align],
    vertical: vertical === "Center" ? "middle" : "top",
    wrapText: true,
  };
  cell.numFmt = numberFormat;
}

function mergeCells(sheet: ExcelJS.Worksheet, { merges }: SheetPlan): void {
  for (const { block, across } of merges) {
    const { top, left, bottom, right } = block;
    if (!across) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    else for (let row = top + 1; row <= bottom + 1; row++) sheet.mergeCells(row, left + 1, row, right + 1);
  }
}

function drawLines(sheet: ExcelJS.Worksheet, { tables, blankLines }: SheetPlan): void {
  const thin = { style: "thin" } as const;
  for (const block of tables)
    eachCell(sheet, block, (cell) => (cell.border = { top: thin, left: thin, bottom: thin, right: thin }));
  for (const block of blankLines) eachCell(sheet, block, (cell) => (cell.border = { bottom: { style: "dotted" } }));
}

function setUpPage(sheet: ExcelJS.Worksheet, { orientation, titleRows, pageBreaks, values, columnWidths }: SheetPlan) {
  const { left, right, top, bottom, header, footer } = PAGE_MARGINS;
  const inches = (points: number) => points / INCH;
  sheet.pageSetup = {
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    },
    printArea: `A1:${columnLetters(columnWidths.length - 1)}${String(values.length)}`,
    printTitlesRow: `${String(titleRows.first + 1)}:${String(titleRows.last + 1)}`,
  };
  Object.assign(sheet.pageSetup, A4);
  sheet.headerFooter = { differentFirst: true, firstHeader: "", oddHeader: `&C${PAGE_NUMBER}` };
  for (const row of pageBreaks) sheet.getRow(row).addPageBreak();
}

/**
 * A workbook with one sheet that holds the report and nothing else: no other sheet, no name but those of its print area and titles, no
 * setting, nobody's name as its author. Gives the .xlsx file.
 */
export async function makeReportFile(plan: SheetPlan, sheetName: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  // Of no name at all the library makes "Unknown".
  workbook.creator = " ";
  workbook.lastModifiedBy = " ";
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: "normal", showGridLines: false }] });
  plan.columnWidths.forEach((width, column) => (sheet.getColumn(column + 1).width = width / POINTS_OF_DIGIT));
  plan.rowHeights.forEach((height, row) => (sheet.getRow(row + 1).height = height));
  for (const { style, blocks } of plan.styled)
    for (const block of blocks) eachCell(sheet, block, (cell) => setStyle(cell, SHEET_STYLES[style]));
  plan.values.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.getCell(at + 1, column + 1).value = value;
    }),
  );
  drawLines(sheet, plan);
  mergeCells(sheet, plan);
  setUpPage(sheet, plan);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
