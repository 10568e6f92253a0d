import { columnLetters } from "../../grid/address";
import { joinRows } from "../../grid/joinRows";
import type { Field } from "../../roster/field";
import type { Layout } from "../../roster/layout";
import type { Roster } from "../../roster/roster";
import { decideLegacy } from "../../roster/legacy/decideLegacy";
import { LEGACY_FIELDS } from "../../roster/legacy/suspectCells";
import { batchesOf, type Stretch } from "../host/cellStretches";
import { readInParts } from "../host/readInParts";
import type { SheetHead } from "./readHead";

/** Cells whose fonts are asked for at once: some 60 bytes each. */
const CELLS_AT_ONCE = 30_000;

/** So many cells between two that are asked for are asked for along with them: cheaper than asking anew. */
const GAP = 5;

/** Columns of marks, which may be in a font of symbols. */
const MARK_FIELDS = ["level2", "level2Not"] as const;

/** The one font of a whole column of people, by field; null where there are several. */
export type ColumnFonts = Partial<Record<Field, Excel.RangeFont>>;

/**
 * Asks for the fonts of the columns whose text may be in an old font, or whose marks in a font of symbols; to be read
 * after the next sync.
 */
export function askForColumnFonts(
  sheet: Excel.Worksheet,
  layout: Layout,
  firstRow: number,
  lastRow: number,
): ColumnFonts {
  const fonts: ColumnFonts = {};
  for (const field of [...LEGACY_FIELDS, ...MARK_FIELDS]) {
    const column = layout.columns[field];
    if (column === undefined) continue;
    const letters = columnLetters(column.index);
    const { font } = sheet.getRange(`${letters}${String(firstRow + 1)}:${letters}${String(lastRow + 1)}`).format;
    font.load("name");
    fonts[field] = font;
  }
  return fonts;
}

/** The names of fonts that were asked for; null where a column has several. */
export function fontNames(fonts: ColumnFonts): Partial<Record<Field, string | null>> {
  return Object.fromEntries(Object.entries(fonts).map(([field, { name }]) => [field, name as string | null]));
}

/** Rows of the suspect cells whose column has several fonts and whose text does not tell by itself, by field. */
function undecidedRows({ suspects, symbolMarks, row }: Roster, fonts: ColumnFonts): Map<Field, number[]> {
  const rows = new Map<Field, number[]>();
  for (let i = 0; i < suspects.count; i++) {
    const { person, field, byText } = suspects.at(i);
    const name = fonts[field]?.name as string | null | undefined;
    if (byText !== null || name !== null) continue;
    const known = rows.get(field);
    if (known === undefined) rows.set(field, [row[person] ?? 0]);
    else known.push(row[person] ?? 0);
  }
  for (const field of MARK_FIELDS) {
    const marked = symbolMarks.filter(({ letters }) => letters[field] !== undefined);
    if (fonts[field]?.name === (null as unknown) && marked.length > 0)
      rows.set(
        field,
        marked.map(({ person }) => row[person] ?? 0),
      );
  }
  return rows;
}

/** A stretch of a column whose cells are asked for their fonts. */
interface FontStretch extends Stretch {
  field: Field;
}

/** In each column all from the first to the last row in question. */
function stretchesOver({ columns }: Layout, rows: ReadonlyMap<Field, readonly number[]>): FontStretch[] {
  return Array.from(rows, ([field, asked]) => {
    const firstRow = asked[0] ?? 0;
    return { field, column: columns[field]?.index ?? 0, firstRow, rowCount: (asked.at(-1) ?? -1) - firstRow + 1 };
  });
}

/** In each column the rows in question, from the top. */
function stretchesWith({ columns }: Layout, rows: ReadonlyMap<Field, readonly number[]>): FontStretch[] {
  return Array.from(rows, ([field, asked]) =>
    joinRows(asked, GAP).map(({ first, last }) => ({
      field,
      column: columns[field]?.index ?? 0,
      firstRow: first,
      rowCount: last - first + 1,
    })),
  ).flat();
}

/** Fonts by field and sheet row. */
type CellFonts = Map<Field, Map<number, string>>;

async function readStretches(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  batch: readonly FontStretch[],
  fonts: CellFonts,
): Promise<void> {
  const asked = batch.map((stretch) => {
    const range = sheet.getRangeByIndexes(stretch.firstRow, stretch.column, stretch.rowCount, 1);
    return { stretch, properties: range.getCellProperties({ format: { font: { name: true } } }) };
  });
  await context.sync();
  for (const { stretch, properties } of asked) {
    const known = fonts.get(stretch.field) ?? new Map<number, string>();
    fonts.set(stretch.field, known);
    properties.value.forEach(([cell], i) => known.set(stretch.firstRow + i, cell?.format?.font?.name ?? ""));
  }
}

/** The same by reads alone: see `readInParts`. */
async function readQuietly(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: Layout,
  rows: ReadonlyMap<Field, readonly number[]>,
): Promise<CellFonts> {
  const asked = new Map([...rows].map(([field, ofField]) => [field, flagged(ofField)]));
  const parts = await readInParts(
    context,
    stretchesOver(layout, rows),
    ({ firstRow, column, rowCount }) => {
      const { font } = sheet.getRangeByIndexes(firstRow, column, rowCount, 1).format;
      font.load("name");
      return () => font.name;
    },
    ({ field, firstRow, rowCount }) =>
      asked
        .get(field)
        ?.subarray(firstRow, firstRow + rowCount)
        .includes(1) === true,
  );
  const fonts: CellFonts = new Map([...rows.keys()].map((field) => [field, new Map<number, string>()]));
  for (const { field, firstRow, rowCount, value } of parts)
    for (let row = firstRow; row < firstRow + rowCount; row++) fonts.get(field)?.set(row, value);
  return fonts;
}

/** 1 for each of these rows, which ascend. */
function flagged(rows: readonly number[]): Uint8Array {
  const flags = new Uint8Array((rows.at(-1) ?? -1) + 1);
  for (const row of rows) flags[row] = 1;
  return flags;
}

async function readCellFonts(
  context: Excel.RequestContext,
  { sheet, quiet }: SheetHead,
  layout: Layout,
  rows: ReadonlyMap<Field, readonly number[]>,
): Promise<CellFonts> {
  if (quiet) return readQuietly(context, sheet, layout, rows);
  const fonts: CellFonts = new Map();
  for (const batch of batchesOf(stretchesWith(layout, rows), CELLS_AT_ONCE))
    await readStretches(context, sheet, batch, fonts);
  return fonts;
}

/**
 * Decides which texts are in an old font. No round trip where each column has one font; else one for the cells in
 * question (more for tens of thousands of them, and where only reads may be sent). Throws HostError.
 */
export async function readFonts(
  context: Excel.RequestContext,
  head: SheetHead,
  roster: Roster,
  columnFonts: ColumnFonts,
): Promise<void> {
  const cellFonts = await readCellFonts(context, head, roster.layout, undecidedRows(roster, columnFonts));
  decideLegacy(roster, (person, field) => {
    const ofCell = cellFonts.get(field)?.get(roster.row[person] ?? 0);
    return ofCell ?? (columnFonts[field]?.name as string | null | undefined) ?? "";
  });
}
