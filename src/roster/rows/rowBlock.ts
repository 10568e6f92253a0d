import type { CellValue } from "../../grid/cellValue";
import { joinRows } from "../../grid/joinRows";
import type { Field } from "../field";
import { firstNameField } from "../fieldsOfLayout";
import type { Layout } from "../layout";

/** Neighbouring columns, both ends included, from 0. */
export interface ColumnRun {
  first: number;
  last: number;
}

/**
 * Some rows of a roster as they arrive: the values of each run of columns that `columnsToRead` asks for, in its order.
 */
export interface RowBlock {
  /** Sheet row of the first, from 0. */
  firstRow: number;
  rowCount: number;
  runs: readonly (readonly (readonly CellValue[])[])[];
  /** Number formats of the ID column, one a row; null where they are not known. */
  idFormats: readonly (readonly string[])[] | null;
  /** Which rows are hidden or filtered out; null where none is. */
  hidden: readonly boolean[] | null;
}

/** A cell of a row that holds something. */
export interface FilledCell {
  column: number;
  value: CellValue;
  /** The value as a person reads it, cleaned. */
  text: string;
}

/**
 * The columns a roster needs, as runs from the left: those with a field, the ordinal, and all from the first heading to
 * the name, where section rows and subtotals have their text.
 */
export function columnsToRead(layout: Layout): readonly ColumnRun[] {
  const { columns, ordinal, left } = layout;
  const wanted = new Set(Object.values(columns).map(({ index }) => index));
  const name = columns[firstNameField(layout)]?.index ?? left;
  for (let column = left; column <= name; column++) wanted.add(column);
  if (ordinal !== null) wanted.add(ordinal);
  return joinRows([...wanted].sort((a, b) => a - b));
}

/** Where a column's values stand in a block: which run, and how far in. */
export interface Place {
  run: number;
  offset: number;
}

/** Gives the place of a column in the blocks that hold these runs. Throws where no run holds the column. */
export function placeOf(runs: readonly ColumnRun[], column: number): Place {
  const run = runs.findIndex(({ first, last }) => column >= first && column <= last);
  const first = runs[run]?.first;
  if (first === undefined) throw new Error(`column ${String(column)} is not among those read`);
  return { run, offset: column - first };
}

/** Places of all fields that have a column. */
export function placesOfFields(runs: readonly ColumnRun[], layout: Layout): Partial<Record<Field, Place>> {
  const entries = Object.entries(layout.columns).map(([field, { index }]) => [field, placeOf(runs, index)]);
  return Object.fromEntries(entries) as Partial<Record<Field, Place>>;
}

/** The value of a row of a block at a place; "" where the block is narrower than was asked for. */
export function valueIn(block: RowBlock, row: number, { run, offset }: Place): CellValue {
  return block.runs[run]?.[row]?.[offset] ?? "";
}
