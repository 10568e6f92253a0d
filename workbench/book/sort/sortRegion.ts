import type { Worksheet } from "exceljs";
import { filterBlock } from "../autoFilter";
import { intersection, type Block } from "../block";
import { parseBlock } from "../blockAddress";
import { stateOf } from "../cellEdit";
import { tablesOf } from "../gridInternals";
import { currentRegion } from "./currentRegion";

/**
 * The rows that are sorted where this is selected, without headings: those of the filter or the table it is in; else,
 * of several rows, these, as wide as what is filled round them; else what is filled round the one cell. Null where
 * there is nothing to sort.
 */
export function sortRegion(grid: Worksheet, selection: Block): Block | null {
  const { top, left, bottom } = selection;
  const active = { top, left, bottom: top, right: left };
  const owner = ownerOf(grid, active);
  if (owner !== null) return owner.top > owner.bottom ? null : owner;
  if (bottom > top) {
    const { left: first, right } = currentRegion(grid, active);
    return { top, left: first, bottom, right };
  }
  const region = currentRegion(grid, active);
  const body = hasHeadings(grid, region) ? { ...region, top: region.top + 1 } : region;
  return body.top >= body.bottom ? null : body;
}

/** The data rows of the filter or the table that a cell is in. */
function ownerOf(grid: Worksheet, cell: Block): Block | null {
  const filter = filterBlock(grid);
  if (filter !== null && intersection(filter, cell) !== null) return { ...filter, top: filter.top + 1 };
  for (const { tableRef, totalsRow } of tablesOf(grid)) {
    const table = parseBlock(tableRef);
    if (table === null || intersection(table, cell) === null) continue;
    return { ...table, top: table.top + 1, bottom: totalsRow ? table.bottom - 1 : table.bottom };
  }
  return null;
}

/** Like Excel's guess: the first row holds nothing but text, and unlike what is below it, by kind or by being bold. */
function hasHeadings(grid: Worksheet, { top, left, bottom, right }: Block): boolean {
  if (top === bottom) return false;
  let unlike = false;
  for (let column = left; column <= right; column++) {
    const first = grid.findCell(top + 1, column + 1);
    const second = grid.findCell(top + 2, column + 1);
    if (first === undefined || stateOf(first, false).type === "Empty") continue;
    if (stateOf(first, false).type !== "String") return false;
    const bold = (cell: typeof first | undefined): boolean => cell?.style.font?.bold === true;
    const kinds = second !== undefined && !["String", "Empty"].includes(stateOf(second, false).type);
    unlike ||= kinds || bold(first) !== bold(second);
  }
  return unlike;
}
