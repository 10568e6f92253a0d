import type { Column, Style, Worksheet } from "exceljs";
import { LAST_COLUMN, LAST_ROW, type Block } from "./block";
import { columnsOf, internals } from "./gridInternals";

export type CellStyle = Partial<Style>;

/**
 * Changes the style of every cell of a block. exceljs lets cells of one look share one style object, so `change` must
 * return a new one and never touch the old; it is asked once for each look. Whole columns and rows also get it as their
 * own style, for the cells that do not exist yet.
 */
export function restyle(grid: Worksheet, block: Block, change: (style: CellStyle) => CellStyle): void {
  const done = new Map<CellStyle, CellStyle>();
  const changed = (style: CellStyle): CellStyle => {
    const known = done.get(style);
    if (known !== undefined) return known;
    const next = change(style);
    done.set(style, next);
    return next;
  };
  const wholeColumns = block.top === 0 && block.bottom === LAST_ROW;
  const wholeRows = block.left === 0 && block.right === LAST_COLUMN;
  if (wholeColumns)
    for (let column = block.left; column <= block.right; column++) {
      const held: Column = grid.getColumn(column + 1);
      held.style = changed(held.style);
    }
  if (wholeColumns || wholeRows) {
    restyleExisting(grid, block, changed, wholeRows && !wholeColumns);
    return;
  }
  for (let row = block.top; row <= block.bottom; row++) {
    const held = grid.getRow(row + 1);
    for (let column = block.left; column <= block.right; column++) {
      const cell = held.getCell(column + 1);
      cell.style = changed(cell.style);
    }
  }
}

function restyleExisting(
  grid: Worksheet,
  block: Block,
  changed: (style: CellStyle) => CellStyle,
  rowsToo: boolean,
): void {
  const last = rowsToo ? block.bottom : Math.min(block.bottom, internals(grid)._rows.length - 1);
  for (let top = block.top; top <= last; top++) {
    const row = rowsToo ? grid.getRow(top + 1) : grid.findRow(top + 1);
    if (row === undefined) continue;
    if (rowsToo) setRowStyle(row, changed(rowStyle(row)));
    for (let column = block.left; column < Math.min(row.cellCount, block.right + 1); column++) {
      const cell = row.findCell(column + 1);
      if (cell !== undefined) cell.style = changed(cell.style);
    }
  }
}

/** The look of a row's cells that do not exist yet. */
function rowStyle(row: object): CellStyle {
  return (row as { style: CellStyle }).style;
}

function setRowStyle(row: object, style: CellStyle): void {
  (row as { style: CellStyle }).style = style;
}

/** One for all cells that have none, so that a set of looks holds it once. */
const NO_STYLE: CellStyle = {};

/** The look of a cell, also of one that does not exist. */
export function styleAt(grid: Worksheet, row: number, column: number): CellStyle {
  const held = grid.findRow(row + 1);
  const cell = held?.findCell(column + 1);
  if (cell !== undefined) return cell.style;
  const own = held === undefined ? NO_STYLE : rowStyle(held);
  if (Object.keys(own).length > 0) return own;
  return columnsOf(grid)[column]?.style ?? NO_STYLE;
}

/** The different looks within a block, each once. Beyond the rows that exist, the columns' looks count. */
export function stylesWithin(grid: Worksheet, block: Block): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  const rows = internals(grid)._rows;
  const lastRow = Math.min(block.bottom, rows.length);
  // Counting the columns takes a look at every row, so only whole rows do it.
  const lastColumn = block.right < LAST_COLUMN ? block.right : Math.max(grid.columnCount, columnsOf(grid).length);
  let seenNone = false;
  for (let row = block.top; row <= Math.max(lastRow, block.top); row++) {
    // rows that do not exist look all alike
    if (rows[row] === undefined && seenNone) continue;
    seenNone ||= rows[row] === undefined;
    for (let column = block.left; column <= Math.max(lastColumn, block.left); column++)
      styles.add(styleAt(grid, row, column));
  }
  return styles;
}
