import type { CellValue } from "../../src/grid/cellValue";
import { summarize } from "../../src/report/summary";
import { findLayout } from "../../src/roster/findLayout";
import { columnsToRead } from "../../src/roster/rowBlock";
import { RosterReader } from "../../src/roster/rosterReader";
import { problemsOf } from "../support/readSheet";
import { idiomaticLoop } from "./idiomaticLoop";
import { HEADINGS, syntheticRows } from "./syntheticRoster";
import { nanosecondsPerRow } from "./timeOf";

const ROWS_PER_CHUNK = 10_000;

/** All that "Kiểm tra" computes: header, people, all rules, totals; rows come in chunks as from Excel. */
function engine(rows: readonly (readonly CellValue[])[]): number {
  const layout = findLayout({ top: 0, left: 0, rows: [HEADINGS, ...rows.slice(0, 47)] });
  if (layout === undefined) throw new Error("no roster");
  const reader = new RosterReader(layout, {
    sheetName: "DS",
    today: 20_261_125,
    rowsInAll: rows.length,
    mergedUnits: [],
  });
  expect(columnsToRead(layout)).toEqual([{ first: 0, last: 8 }]);
  for (let row = 0; row < rows.length; row += ROWS_PER_CHUNK) {
    const chunk = rows.slice(row, row + ROWS_PER_CHUNK);
    reader.push({ firstRow: row + 1, rowCount: chunk.length, runs: [chunk], idFormats: null, hidden: null });
  }
  const roster = reader.finish();
  return problemsOf(roster).length + summarize(roster).totals.total;
}

test("time for a row, against an idiomatic loop and JSON.parse of the same rows", () => {
  const json = JSON.stringify(syntheticRows(100_000));
  const rows = JSON.parse(json) as CellValue[][];
  const many = JSON.parse(JSON.stringify(syntheticRows(1_000_000))) as CellValue[][];
  const loop = nanosecondsPerRow(100_000, 7, () => idiomaticLoop(rows));
  const parse = nanosecondsPerRow(100_000, 7, () => JSON.parse(json) as unknown);
  const ours = nanosecondsPerRow(100_000, 7, () => engine(rows));
  const oursAtMillion = nanosecondsPerRow(1_000_000, 3, () => engine(many));
  const ratios = {
    "engine / idiomatic loop (at most 0.6, goal 0.35)": ours / loop,
    "engine / JSON.parse (at most 2.0, goal 1.0)": ours / parse,
    "time at 1,000,000 rows / at 100,000 (at most 18)": (oursAtMillion * 10) / ours,
  };
  console.table({ "idiomatic loop": loop, "JSON.parse": parse, engine: ours, "engine, 1,000,000 rows": oursAtMillion });
  console.table(ratios);
  expect(ours / loop).toBeLessThanOrEqual(0.6);
  expect(ours / parse).toBeLessThanOrEqual(2);
  expect((oursAtMillion * 10) / ours).toBeLessThanOrEqual(18);
});
