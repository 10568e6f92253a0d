import type { Worksheet } from "exceljs";
import { defaultRowHeight } from "../book/defaultRowHeight";
import { columnsOf } from "../book/gridInternals";
import type { AreaPart } from "./model/areaPart";
import { invalidArgument } from "./officeError";

/** Widths in a file count digits of the default font, 7 pixels each; Office.js counts points, 0.75 of a pixel. */
const PIXELS_OF_DIGIT = 7;
const POINTS_OF_PIXEL = 0.75;
/** 255 digits and the 5 pixels round them, in points. */
const WIDEST = (255 * PIXELS_OF_DIGIT + 5) * POINTS_OF_PIXEL;
/** A column whose width nobody set. */
const DEFAULT_WIDTH = 64 / PIXELS_OF_DIGIT;

/** Width of a column in points. */
function widthInPoints(grid: Worksheet, column: number): number {
  const held = columnsOf(grid)[column] as { width?: number } | undefined;
  const width = held?.width ?? grid.properties.defaultColWidth ?? DEFAULT_WIDTH;
  return Math.round(width * PIXELS_OF_DIGIT) * POINTS_OF_PIXEL;
}

/** The common width of an area's columns in points, null where they differ. */
export function columnWidth({ grid, blocks }: AreaPart): number | null {
  const widths = new Set<number>();
  for (const { left, right } of blocks)
    for (let column = left; column <= Math.min(right, Math.max(left, columnsOf(grid).length)); column++)
      widths.add(widthInPoints(grid, column));
  return widths.size === 1 ? ([...widths][0] ?? null) : null;
}

export function setColumnWidth(area: AreaPart, points: number): void {
  if (points < 0 || points > WIDEST) throw invalidArgument("a column width outside 0 to 255 digits");
  // Excel shows and saves whole pixels.
  const pixels = Math.round(points / POINTS_OF_PIXEL);
  const grid = area.writableGrid();
  for (const { left, right } of area.blocks)
    for (let column = left; column <= right; column++) grid.getColumn(column + 1).width = pixels / PIXELS_OF_DIGIT;
  area.tellLayout();
}

/** The common height of an area's rows in points, null where they differ. */
export function rowHeight({ grid, blocks }: AreaPart): number | null {
  const standard = defaultRowHeight(grid);
  const heights = new Set<number>();
  for (const { top, bottom } of blocks)
    for (let row = top; row <= Math.min(bottom, Math.max(top, grid.rowCount)); row++) {
      const held = (grid.findRow(row + 1) as { height?: number } | undefined)?.height;
      heights.add(held ?? standard);
    }
  return heights.size === 1 ? ([...heights][0] ?? null) : null;
}

export function setRowHeight(area: AreaPart, points: number): void {
  if (points < 0 || points > 409.5) throw invalidArgument("a row height outside 0 to 409.5");
  const grid = area.writableGrid();
  for (const { top, bottom } of area.blocks)
    for (let row = top; row <= bottom; row++) grid.getRow(row + 1).height = points;
  area.tellLayout();
}

/** Gives rows back the height that nobody set. */
export function clearRowHeights(area: AreaPart): void {
  const grid = area.writableGrid();
  for (const { top, bottom } of area.blocks)
    for (let row = top; row <= Math.min(bottom, grid.rowCount - 1); row++) {
      const held = grid.findRow(row + 1);
      if (held !== undefined) Reflect.deleteProperty(held, "height");
    }
  area.tellLayout();
}

/** Gives columns back the width that nobody set. */
export function clearColumnWidths(area: AreaPart): void {
  const columns = columnsOf(area.writableGrid());
  for (const { left, right } of area.blocks)
    for (const column of columns.slice(left, right + 1))
      if (column !== undefined) Reflect.deleteProperty(column, "width");
  area.tellLayout();
}
