import type { CellValue } from "../../grid/cellValue";
import { isBlankCell } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { valueAt, type Grid } from "../../grid/grid";
import type { Column, Layout } from "../layout";
import type { Heading } from "./heading";

function saysText(value: CellValue): boolean {
  return typeof value === "string" && !isBlankCell(value);
}

/**
 * Whether the column right of a name heading, itself without one, goes on with the name: text beside text in most rows
 * below.
 */
function continuesName(head: Grid, lastHeaderRow: number, name: number): boolean {
  let names = 0;
  let both = 0;
  for (let row = lastHeaderRow + 1; row < head.top + head.rows.length; row++) {
    if (!saysText(valueAt(head, row, name))) continue;
    names++;
    if (saysText(valueAt(head, row, name + 1))) both++;
  }
  return both > 0 && both * 2 > names;
}

/**
 * Whether the column right of a name heading, "Tên", goes on with the name in most rows: where it repeats its last
 * word, the name is whole.
 */
function partsName(head: Grid, lastHeaderRow: number, name: number): boolean {
  let both = 0;
  let repeated = 0;
  for (let row = lastHeaderRow + 1; row < head.top + head.rows.length; row++) {
    const [first, second] = [valueAt(head, row, name), valueAt(head, row, name + 1)];
    if (!saysText(first) || !saysText(second)) continue;
    both++;
    if (` ${foldText(String(first))}`.endsWith(` ${foldText(String(second))}`)) repeated++;
  }
  return both > 0 && repeated * 2 <= both;
}

/**
 * A name in one column though it was looked for in two, or the other way round: nothing better than likely, unless the
 * user said so.
 */
function alone(column: Column): Column {
  return column.chosen === true ? column : { ...column, confidence: "likely" };
}

/** How many columns right of a name heading, themselves without one, go on with the name. */
function continuing(name: Column, free: readonly Heading[], head: Grid, lastHeaderRow: number): number {
  let more = 0;
  for (const index of [name.index + 1, name.index + 2]) {
    const beside = free.find((heading) => heading.index === index);
    if (beside?.path.length !== 0 || !continuesName(head, lastHeaderRow, index - 1)) break;
    more++;
  }
  return more;
}

/**
 * A heading over the whole name and over columns that have none of their own: the first is the family name, the last
 * the given one.
 */
function spreadName(columns: Layout["columns"], name: Column, more: number): void {
  columns.familyName = name;
  if (more > 1) columns.middleName = { ...name, index: name.index + 1 };
  columns.givenName = { ...name, index: name.index + more };
  delete columns.fullName;
}

/** The whole name is in one column. */
function dropParts(columns: Layout["columns"]): void {
  delete columns.familyName;
  delete columns.middleName;
  delete columns.givenName;
}

/**
 * A name in parts, of which some have no column: what there is takes the first place and the last; alone it is the
 * whole name.
 */
function joinParts(columns: Layout["columns"]): void {
  const parts = [columns.familyName, columns.middleName, columns.givenName].filter((column) => column !== undefined);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length === 3) return;
  dropParts(columns);
  if (first === last) columns.fullName = alone(first);
  else {
    columns.familyName = first;
    columns.givenName = last;
  }
}

/**
 * Settles whether the name stands in one column or in its parts.
 *
 * @param free the columns that may be taken without the user having said so
 */
export function chooseName(
  columns: Layout["columns"],
  free: readonly Heading[],
  head: Grid,
  lastHeaderRow: number,
  mayPart: boolean,
): void {
  const { fullName, familyName, givenName } = columns;
  if (fullName === undefined) {
    joinParts(columns);
    return;
  }
  const more = mayPart ? continuing(fullName, free, head, lastHeaderRow) : 0;
  if (more > 0) spreadName(columns, fullName, more);
  else if (
    familyName === undefined &&
    givenName?.index === fullName.index + 1 &&
    fullName.chosen !== true &&
    partsName(head, lastHeaderRow, fullName.index)
  ) {
    columns.familyName = alone(fullName);
    delete columns.fullName;
    delete columns.middleName;
  } else dropParts(columns);
}
