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

/**
 * Reads the people of a sheet as the pane reads those of a sheet in Excel: through the same reader, in one block.
 * @param today for ages, and for dates to come
 * @param words what unclear words of level 2 mean
 */
export function readRoster(sheet: FileSheet, layout: Layout, today: Date, words?: WordAnswers): Roster {
  const firstRow = layout.header.last + 1;
  const rows = sheet.rows.slice(firstRow);
  const numbers = [...rows.keys()];
  const runs = columnsToRead(layout).map(({ first, last }) => rows.map((row) => row.slice(first, last + 1)));
  const id = layout.columns.citizenId?.index;
  const block: RowBlock = {
    firstRow,
    rowCount: rows.length,
    runs,
    idFormats: id === undefined ? null : numbers.map((row) => [sheet.formatAt(firstRow + row, id)]),
    hidden: numbers.map((row) => sheet.isRowHidden(firstRow + row)),
  };
  const reader = new RosterReader(layout, {
    sheetName: sheet.name,
    today: dateCodeOf(today),
    rowsInAll: rows.length,
    merged: mergedSpans(sheet.merged, layout),
    ...(words && { words }),
  });
  reader.push(block);
  const roster = reader.finish();
  decideLegacy(roster, (person, field) => {
    const column = layout.columns[field]?.index;
    return column === undefined ? "" : sheet.fontAt(roster.row[person] ?? 0, column);
  });
  return roster;
}
