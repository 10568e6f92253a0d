import type { CellValue } from "../../src/grid/cellValue";
import { summarize } from "../../src/summary/summary";
import { findLayout } from "../../src/roster/columns/findLayout";
import { NO_MERGED_CELLS } from "../../src/roster/rows/mergedDown";
import { RosterReader } from "../../src/roster/rows/rosterReader";
import { problemsOf } from "../support/readSheet";
import { idiomaticLoop } from "./idiomaticLoop";
import { HEADINGS, syntheticRows } from "./syntheticRoster";
import { nanosecondsPerRow } from "./timeOf";

const ROWS_PER_CHUNK = 10_000;
const FEW = 100_000;
const MANY = 1_000_000;

/** All that "Kiểm tra" computes: header, people, all rules, totals; rows come in chunks as from Excel. */
function engine(rows: readonly (readonly CellValue[])[]): number {
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
  const roster = reader.finish();
  return problemsOf(roster).length + summarize(roster).totals.total;
}

/** Budgets of design §10. Ratios within one run: the machine and its load are the same for both sides. */
function withinBudgets(): boolean {
  const json = JSON.stringify(syntheticRows(FEW));
  const rows = JSON.parse(json) as CellValue[][];
  const manyRows = JSON.parse(JSON.stringify(syntheticRows(MANY))) as CellValue[][];
  const loop = nanosecondsPerRow(FEW, 9, () => idiomaticLoop(rows));
  const parse = nanosecondsPerRow(FEW, 9, () => JSON.parse(json) as unknown);
  const few = nanosecondsPerRow(FEW, 9, () => engine(rows));
  const many = nanosecondsPerRow(MANY, 3, () => engine(manyRows));
  const budgets = [
    { ratio: "engine / idiomatic loop", is: few / loop, "at most": 0.6, goal: 0.35 },
    { ratio: "engine / JSON.parse", is: few / parse, "at most": 2, goal: 1 },
    { ratio: "1,000,000 rows / 100,000 rows", is: (many / few) * (MANY / FEW), "at most": 18, goal: 10 },
  ];
  console.log("Nanoseconds a row, all rules and totals, 9 columns:");
  console.table({
    "idiomatic loop, nine checks": Math.round(loop),
    "JSON.parse": Math.round(parse),
    "engine, 100,000 rows": Math.round(few),
    "engine, 1,000,000 rows": Math.round(many),
  });
  console.log("Budgets, and what they are meant to come to:");
  console.table(
    Object.fromEntries(
      budgets.map(({ ratio, is, ...limits }) => [
        ratio,
        { is: Number(is.toFixed(2)), ...limits, kept: is <= limits["at most"] ? "yes" : "NO" },
      ]),
    ),
  );
  return budgets.every((budget) => budget.is <= budget["at most"]);
}

if (!withinBudgets()) {
  console.error("The engine is over its budget. On a machine that does other work besides, run it again.");
  process.exitCode = 1;
}
