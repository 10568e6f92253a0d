import { bareDayColumns } from "../grid/bareDays";
import { showsYear } from "../grid/dateFormat";
import { dateCodeOf } from "../grid/excelDate";
import type { Grid } from "../grid/grid";
import { HEAD_ROWS } from "../roster/headings/headerRows";
import type { Layout } from "../roster/layout";
import { decideLegacy } from "../roster/legacy/decideLegacy";
import type { Roster } from "../roster/roster";
import type { WordAnswers } from "../roster/questions/wordAnswers";
import { mergedSpans } from "../roster/rows/mergedDown";
import { columnsToRead, type RowBlock } from "../roster/rows/rowBlock";
import { RosterReader } from "../roster/rows/rosterReader";
import type { FileSheet } from "./openBook";

/** The first rows of a sheet, in which its header is looked for; null where nothing stands on it. */
export function headOf({ rows, used, date1904, formatAt }: FileSheet): Grid | null {
  if (used === null) return null;
  const { top, left, bottom, right } = used;
  const width = right - left + 1;
  const last = Math.min(bottom, top + HEAD_ROWS - 1);
  const cells = rows.slice(top, last + 1).map((row) => Array.from({ length: width }, (_, at) => row[left + at] ?? ""));
  const bareDays = bareDayColumns(cells, (_, row, column) => showsYear(formatAt(top + row, left + column)));
  return {
    top,
    left,
    rows: cells,
    bareDays: bareDays.map((column) => left + column),
    ...(date1904 && { date1904 }),
  };
}

/** Some rows of a sheet, as its reader takes them. */
function blockOf({ rows: all, isRowHidden, formatAt }: FileSheet, layout: Layout, from: number, to: number): RowBlock {
  const rows = all.slice(from, to);
  const numbers = [...rows.keys()];
  const id = layout.columns.citizenId?.index;
  return {
    firstRow: from,
    rowCount: rows.length,
    runs: columnsToRead(layout).map(({ first, last }) => rows.map((row) => row.slice(first, last + 1))),
    idFormats: id === undefined ? null : numbers.map((row) => [formatAt(from + row, id)]),
    hidden: numbers.map((row) => isRowHidden(from + row)),
  };
}

function readerOf(sheet: FileSheet, layout: Layout, today: Date, words?: WordAnswers): RosterReader {
  return new RosterReader(layout, {
    sheetName: sheet.name,
    today: dateCodeOf(today),
    rowsInAll: Math.max(0, sheet.rows.length - layout.header.last - 1),
    merged: mergedSpans(sheet.merged, layout),
    ...(words && { words }),
  });
}

/**
 * Reads the people of a sheet as the pane reads those of a sheet in Excel: through the same reader, in one block.
 * @param today for ages, and for dates to come
 * @param words what unclear words of level 2 mean
 */
export function readRoster(sheet: FileSheet, layout: Layout, today: Date, words?: WordAnswers): Roster {
  const reader = readerOf(sheet, layout, today, words);
  reader.push(blockOf(sheet, layout, layout.header.last + 1, sheet.rows.length));
  const roster = reader.finish();
  decideLegacy(roster, (person, field) => {
    const column = layout.columns[field]?.index;
    return column === undefined ? "" : sheet.fontAt(roster.row[person] ?? 0, column);
  });
  return roster;
}

/** So many rows are read at once to see whether people stand below headings. */
const ROWS = 100;

/** Whether people stand on a sheet: no more of it is read than tells. */
export function standsAnybody(sheet: FileSheet, layout: Layout, today: Date): boolean {
  const reader = readerOf(sheet, layout, today);
  for (let row = layout.header.last + 1; row < sheet.rows.length && !reader.hasPeople; row += ROWS)
    reader.push(blockOf(sheet, layout, row, row + ROWS));
  return reader.hasPeople;
}
