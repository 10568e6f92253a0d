import type { CellValue } from "../../src/grid/cellValue";
import { findLayout } from "../../src/roster/columns/findLayout";
import { NO_MERGED_CELLS } from "../../src/roster/rows/mergedDown";
import { RosterReader } from "../../src/roster/rows/rosterReader";
import { RowReader } from "../../src/roster/rows/rowKind";
import { HEADINGS, syntheticRows } from "./syntheticRoster";

type Row = readonly CellValue[];

const PEOPLE = 2_000;
const FIRST = HEADINGS.indexOf("Họ và tên");

const without = (row: Row, column: number): Row => row.filter((_, at) => at !== column);
const withText = (row: Row, column: number, text: (value: CellValue) => CellValue): Row =>
  row.map((value, at) => (at === column ? text(value) : value));

/**
 * A closer look costs ten times as much as all else that is computed of a row: people have to be told at a glance,
 * however they are numbered.
 */
test.each<[string, (row: Row) => Row]>([
  ["as they are", (row) => row],
  ["whose numbers are text", (row) => withText(row, 0, String)],
  ["whose numbers are text with a stop", (row) => withText(row, 0, (number) => `${String(number)}.`)],
  ["without numbers", (row) => withText(row, 0, (value) => (value === HEADINGS[0] ? value : ""))],
  ["without a column of numbers", (row) => without(row, 0)],
  ["one in two without a name", (row) => (Number(row[0]) % 2 === 0 ? withText(row, FIRST, () => "") : row)],
])("of people %s hardly any need a closer look", (_, typed) => {
  const look = vitest.spyOn(RowReader.prototype, "kindOf");
  const rows = [HEADINGS, ...syntheticRows(PEOPLE)].map(typed);
  const layout = findLayout({ top: 0, left: 0, rows: rows.slice(0, 48) });
  if (layout === undefined) throw new Error("no roster");
  const options = { sheetName: "DS", today: 20_261_125, rowsInAll: PEOPLE, merged: NO_MERGED_CELLS };
  const reader = new RosterReader(layout, options);
  reader.push({ firstRow: 1, rowCount: PEOPLE, runs: [rows.slice(1)], idFormats: null, hidden: null });
  expect(reader.finish().count).toBe(PEOPLE);
  expect(look.mock.calls.length / PEOPLE).toBeLessThan(0.05);
  look.mockRestore();
});
