import type { Worksheet } from "exceljs";
import { elementsOf } from "./xml";

/** Horizontal page breaks as exceljs writes them: `id` is the row, from 1, after which a new page begins. */
interface RowBreak {
  id: number;
  max: number;
  man: number;
}

const LAST_COLUMN_OF_BREAK = 16_383;

function breaksOf(grid: Worksheet): RowBreak[] {
  return (grid as unknown as { rowBreaks: RowBreak[] }).rowBreaks;
}

/** exceljs writes page breaks but does not read them. */
export function readPageBreaks(grid: Worksheet, rowBreaksXml: string): void {
  for (const { attributes } of elementsOf(rowBreaksXml, "brk")) addPageBreak(grid, Number(attributes["id"]));
}

/** A new page before a row, counted from 0. */
export function addPageBreak(grid: Worksheet, row: number): void {
  if (!breaksOf(grid).some(({ id }) => id === row)) breaksOf(grid).push({ id: row, max: LAST_COLUMN_OF_BREAK, man: 1 });
}

export function clearPageBreaks(grid: Worksheet): void {
  breaksOf(grid).length = 0;
}

/** The rows, from 0, before which new pages begin. */
export function pageBreakRows(grid: Worksheet): number[] {
  return breaksOf(grid).map(({ id }) => id);
}
