import { bareDayColumns } from "../../src/grid/bareDays";
import { runToEnd } from "../../src/grid/runToEnd";
import { showsYear } from "../../src/grid/dateFormat";
import { dateCodeOf } from "../../src/grid/excelDate";
import { decideLegacy } from "../../src/roster/legacy/decideLegacy";
import { findLayout } from "../../src/roster/columns/findLayout";
import type { Roster } from "../../src/roster/roster";
import { NO_CHOICE, type LayoutChoice } from "../../src/roster/layoutChoice";
import type { WordAnswers } from "../../src/roster/questions/wordAnswers";
import { columnsToRead } from "../../src/roster/rows/rowBlock";
import { mergedSpans } from "../../src/roster/rows/mergedDown";
import { RosterReader } from "../../src/roster/rows/rosterReader";
import type { FindingList } from "../../src/rules/findingList";
import { findProblems } from "../../src/rules/findProblems";
import type { WorkbookSheet } from "./readWorkbook";

/** Reads a sheet of a file as the add-in does, in blocks of so many rows; null where it holds no roster. */
export function rosterOf(
  sheet: WorkbookSheet,
  today: Date,
  rowsPerBlock = 20_000,
  choice: LayoutChoice = NO_CHOICE,
  words: WordAnswers = new Map(),
): Roster | null {
  const { grid, hiddenRows } = sheet;
  const bareDays = bareDayColumns(grid.rows.slice(0, 48), (_, row, column) =>
    showsYear(sheet.numberFormats[row]?.[column] ?? ""),
  );
  const layout = findLayout({ ...grid, bareDays, rows: grid.rows.slice(0, 48) }, choice);
  if (layout === undefined) return null;
  const firstRow = layout.header.last + 1;
  const reader = new RosterReader(layout, {
    sheetName: sheet.name,
    today: dateCodeOf(today),
    rowsInAll: grid.rows.length,
    merged: mergedSpans(sheet.merges, layout),
    words,
  });
  const id = layout.columns.citizenId?.index;
  for (let row = firstRow; row < grid.rows.length; row += rowsPerBlock) {
    const rows = grid.rows.slice(row, row + rowsPerBlock);
    reader.push({
      firstRow: row,
      rowCount: rows.length,
      runs: columnsToRead(layout).map(({ first, last }) => rows.map((cells) => cells.slice(first, last + 1))),
      idFormats:
        id === undefined
          ? null
          : sheet.numberFormats.slice(row, row + rowsPerBlock).map((formats) => [formats[id] ?? ""]),
      hidden: rows.map((_, i) => hiddenRows.has(row + i)),
    });
  }
  const roster = reader.finish();
  decideLegacy(
    roster,
    (person, field) => sheet.fonts[roster.row[person] ?? -1]?.[layout.columns[field]?.index ?? -1] ?? "",
  );
  return roster;
}

/** All findings of a roster at once. */
export function problemsOf(roster: Roster): FindingList {
  return runToEnd(findProblems(roster));
}
