import type { Block } from "../grid/block";

/**
 * Joins neighbouring rows of a column: [3, 4, 5, 9] gives rows 3–5 and row 9. `rows` ascend; a repeated row counts
 * once.
 */
export function verticalRuns(rows: Iterable<number>, column: number): Block[] {
  const runs: Block[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row <= run.bottom + 1) run.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
