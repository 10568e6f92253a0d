import type { CellValue } from "../../../src/grid/cellValue";
import { judgeRoster } from "../../../src/highlights/judgeRoster";
import { findLayout } from "../../../src/roster/columns/findLayout";
import { NO_MERGED_CELLS } from "../../../src/roster/rows/mergedDown";
import { RosterReader } from "../../../src/roster/rows/rosterReader";
import { HEADINGS } from "../syntheticRoster";

const ROWS_PER_CHUNK = 10_000;

/**
 * All that "Kiểm tra" computes: header, people, all rules, the plan of highlights, to-dos, totals; rows come in chunks
 * as from Excel.
 */
export function engine(rows: readonly (readonly CellValue[])[]) {
  const layout = findLayout({ top: 0, left: 0, rows: [HEADINGS, ...rows.slice(0, 47)] });
  if (layout === undefined) throw new Error("no roster");
  const reader = new RosterReader(layout, {
    sheetName: "DS",
    today: 20_261_125,
    rowsInAll: rows.length,
    merged: NO_MERGED_CELLS,
  });
  for (let row = 0; row < rows.length; row += ROWS_PER_CHUNK) {
    const chunk = rows.slice(row, row + ROWS_PER_CHUNK);
    reader.push({ firstRow: row + 1, rowCount: chunk.length, runs: [chunk], idFormats: null, hidden: null });
  }
  const steps = judgeRoster(reader.finish(), false);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { findings, summary, highlights } = step.value;
  const found = Object.fromEntries(findings.groups.map(({ rule, from, to }) => [rule, to - from]));
  return { found, totals: summary.totals, units: summary.units, highlights: highlights.length };
}
