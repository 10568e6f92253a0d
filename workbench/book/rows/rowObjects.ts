import type { Row, Worksheet } from "exceljs";
import { columnLetters } from "../../../src/grid/address";
import { internals } from "../gridInternals";
import type { RowMove } from "./rowMove";

/** What exceljs keeps of a row's place, its types apart. */
interface PlacedRow {
  _number: number;
  _cells: (PlacedCell | undefined)[];
}

interface PlacedCell {
  _address: string;
  /** `master` is there in cells of a merged block but for its first, which it is. */
  _value: { model: { address: string; master?: string }; master?: PlacedCell };
}

type Rows = (Row | undefined)[];

/**
 * Moves the rows of a sheet as they are, with all that their cells have: values, looks, notes, links, height. exceljs'
 * own `spliceRows` copies values and looks only. `incoming` are rows to be put in the place of new ones; those that
 * went are given.
 */
export function moveRowObjects(grid: Worksheet, { kind, at, count }: RowMove, incoming: Rows = []): Rows {
  const rows = internals(grid)._rows;
  if (at >= rows.length && incoming.length === 0) return [];
  while (rows.length < at) rows.push(undefined);
  const fresh: Rows = Array.from({ length: count }, (_, place) => incoming[place]);
  const gone = kind === "delete" ? rows.splice(at, count) : rows.splice(at, 0, ...fresh);
  for (let place = at; place < rows.length; place++) {
    const row = rows[place];
    if (row !== undefined) renumber(row as unknown as PlacedRow, place + 1);
  }
  return gone;
}

function renumber(row: PlacedRow, number: number): void {
  row._number = number;
  row._cells.forEach((cell, column) => {
    if (cell === undefined) return;
    cell._address = columnLetters(column) + String(number);
    const { model, master } = cell._value;
    model.address = cell._address;
    // That of the block has its new place already: it is above, or left in the same row.
    if (master !== undefined) model.master = master._address;
  });
}

/** New rows look as the one above, and are as high, as in Excel; hidden they are not. */
export function lookAsAbove(grid: Worksheet, at: number, count: number): void {
  const above = grid.findRow(at);
  if (above === undefined) return;
  for (let row = at; row < at + count; row++) {
    const added = grid.getRow(row + 1);
    if (above.height) added.height = above.height;
    Object.assign(added, { style: (above as unknown as { style: object }).style });
    above.eachCell({ includeEmpty: true }, ({ style }, column) => {
      if (Object.keys(style).length > 0) added.getCell(column).style = style;
    });
  }
}
