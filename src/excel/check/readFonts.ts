import { columnLetters } from "../../grid/address";
import type { Field } from "../../roster/field";
import type { Layout } from "../../roster/layout";
import type { Roster } from "../../roster/roster";
import { decideLegacy } from "../../roster/legacy/decideLegacy";
import { LEGACY_FIELDS } from "../../roster/legacy/suspectCells";
import { batchesOf, type Stretch } from "../host/cellStretches";

/** Cells whose fonts are asked for at once: some 60 bytes each. */
const CELLS_AT_ONCE = 30_000;

/** Columns of marks, which may be in a font of symbols. */
const MARK_FIELDS = ["level2", "level2Not"] as const;

/** The one font of a whole column of people, by field; null where there are several. */
export type ColumnFonts = Partial<Record<Field, Excel.RangeFont>>;

/** Asks for the fonts of the columns whose text may be in an old font, or whose marks in a font of symbols; to be read after the next sync. */
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

/**
 * Decides which texts are in an old font. No round trip where each column has one font; else one for the cells in question
 * (more only for tens of thousands of them).
 */
export async function readFonts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  roster: Roster,
  columnFonts: ColumnFonts,
): Promise<void> {
  const cellFonts: CellFonts = new Map();
  const stretches = stretchesOver(roster.layout, undecidedRows(roster, columnFonts));
  for (const batch of batchesOf(stretches, CELLS_AT_ONCE)) await readStretches(context, sheet, batch, cellFonts);
  decideLegacy(roster, (person, field) => {
    const ofCell = cellFonts.get(field)?.get(roster.row[person] ?? 0);
    return ofCell ?? (columnFonts[field]?.name as string | null | undefined) ?? "";
  });
}
