import type { CellValue } from "../../../src/grid/cellValue";

/** What looking at each cell costs: nobody can be faster. */
export function floor(rows: readonly (readonly CellValue[])[]): number {
  let letters = 0;
  for (const cells of rows) for (const value of cells) letters += typeof value === "string" ? value.length : 1;
  return letters;
}
