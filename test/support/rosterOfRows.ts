import type { CellValue } from "../../src/grid/cellValue";
import type { Roster } from "../../src/roster/roster";
import { foundCells } from "./findings";
import { problemsOf, rosterOf } from "./readSheet";
import { sheetOf, type SheetExtras } from "./sheetOf";

type Row = readonly CellValue[];

/** The day of all tests that need one: 15 June 2026. */
export const TODAY = new Date(2026, 5, 15, 12);

/** The roster in these cells from A1 on; throws where they hold none. */
export function rosterOfRows(rows: readonly Row[], extras?: SheetExtras, rowsPerBlock?: number): Roster {
  const roster = rosterOf(sheetOf(rows, extras), TODAY, rowsPerBlock);
  if (roster === null) throw new Error("no roster in these rows");
  return roster;
}

/**
 * What the rules find in people under these headings, sorted, one for each cell: ["C2 missing-citizen-id"]. The
 * headings stand in row 1.
 */
export function findingsIn(headings: Row, people: readonly Row[], extras?: SheetExtras): string[] {
  return foundCells(problemsOf(rosterOfRows([headings, ...people], extras)));
}

/** The same of one rule only. */
export function findingsOf(rule: string, headings: Row, people: readonly Row[], extras?: SheetExtras): string[] {
  return findingsIn(headings, people, extras)
    .filter((found) => found.endsWith(` ${rule}`))
    .map((found) => found.slice(0, -rule.length - 1));
}
