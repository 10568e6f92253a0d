import type { Worksheet } from "exceljs";
import { wholeRows, type Block } from "../book/block";
import { columnsOf, internals } from "../book/gridInternals";
import type { Area } from "./model/sheetPart";
import { apiNotFound, invalidArgument } from "./officeError";

/** Whether the rows of a block are hidden; null where some are. */
export function rowsHidden(grid: Worksheet, { top, bottom }: Block): boolean | null {
  const existing = Math.min(bottom, internals(grid)._rows.length - 1);
  let hidden = 0;
  for (let row = top; row <= existing; row++) if (grid.findRow(row + 1)?.hidden === true) hidden++;
  return hidden === 0 ? false : hidden === bottom - top + 1 ? true : null;
}

/** Whether the columns of a block are hidden; null where some are. */
export function columnsHidden(grid: Worksheet, { left, right }: Block): boolean | null {
  let hidden = 0;
  for (const column of columnsOf(grid).slice(left, right + 1)) if (column?.hidden === true) hidden++;
  return hidden === 0 ? false : hidden === right - left + 1 ? true : null;
}

export function setRowsHidden(area: Area, hidden: unknown): void {
  if (typeof hidden !== "boolean") throw invalidArgument("Range.rowHidden is no boolean");
  const grid = area.writableGrid();
  // Rows that do not exist are shown already.
  const last = hidden ? area.block.bottom : Math.min(area.block.bottom, internals(grid)._rows.length - 1);
  for (let row = area.block.top; row <= last; row++)
    if (hidden || grid.findRow(row + 1) !== undefined) grid.getRow(row + 1).hidden = hidden;
  area.tellLayout();
  area.tellRowsHidden(wholeRows(area.block), hidden);
}

/**
 * `Range.setRowProperties`, of which it knows whether a row is hidden: one entry for each row, and what it does not
 * name stays.
 */
export function setRowProperties(area: Area, properties: unknown): void {
  const { top, bottom } = area.block;
  if (!Array.isArray(properties) || properties.length !== bottom - top + 1)
    throw invalidArgument("Range.setRowProperties without an entry for each row");
  const grid = area.writableGrid();
  for (const [place, entry] of (properties as unknown[]).entries()) {
    const { rowHidden, ...others } = (entry ?? {}) as { rowHidden?: unknown };
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw apiNotFound(`Range.setRowProperties with ${unknown}`);
    if (rowHidden === undefined || rowHidden === null) continue;
    if (typeof rowHidden !== "boolean") throw invalidArgument("rowHidden is no boolean");
    const row = top + place;
    if (!rowHidden && grid.findRow(row + 1) === undefined) continue;
    grid.getRow(row + 1).hidden = rowHidden;
    area.tellRowsHidden(wholeRows({ ...area.block, top: row, bottom: row }), rowHidden);
  }
  area.tellLayout();
}

export function setColumnsHidden(area: Area, hidden: unknown): void {
  if (typeof hidden !== "boolean") throw invalidArgument("Range.columnHidden is no boolean");
  const grid = area.writableGrid();
  const last = hidden ? area.block.right : Math.min(area.block.right, columnsOf(grid).length - 1);
  for (let column = area.block.left; column <= last; column++) grid.getColumn(column + 1).hidden = hidden;
  area.tellLayout();
}
