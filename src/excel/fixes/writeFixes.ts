import { cellKey, type CellNow } from "../../rules/cellsNow";
import type { Cell } from "../../rules/finding";
import type { ProposedFix } from "../../rules/proposeFix";
import { cellInput } from "../host/cellInput";
import { cellStretches, type Stretch } from "../host/cellStretches";
import { valuesOf } from "../host/valuesOf";

/** The range of some cells of a column. */
export function rangeOf(sheet: Excel.Worksheet, { firstRow, column, rowCount }: Stretch): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
}

/**
 * Does something with the ranges of all cells for which `look` differs before and after, those of one look together.
 */
function changeLook(
  sheet: Excel.Worksheet,
  fixes: readonly ProposedFix[],
  look: "numberFormat" | "font",
  change: (range: Excel.Range, to: string) => void,
): void {
  const cells = new Map<string, Cell[]>();
  for (const fix of fixes) {
    const to = fix.after[look];
    if (to === fix.before[look]) continue;
    const same = cells.get(to);
    if (same === undefined) cells.set(to, [fix]);
    else same.push(fix);
  }
  for (const [to, same] of cells) for (const stretch of cellStretches(same, 0)) change(rangeOf(sheet, stretch), to);
}

/** Queues that cells hold nothing: to write "" leaves a text of no length in some of them (office-js #1943). */
function clearCells(sheet: Excel.Worksheet, cells: readonly Cell[]): void {
  for (const stretch of cellStretches(cells, 0)) rangeOf(sheet, stretch).clear(Excel.ClearApplyTo.contents);
}

/**
 * Queues the fixes: number formats before values, so that digits written as text stay text. Nothing between the cells
 * is touched.
 */
export function writeFixes(sheet: Excel.Worksheet, fixes: readonly ProposedFix[]): void {
  const filled = fixes.filter(({ after }) => after.value !== "");
  const inputs = new Map(filled.map((fix) => [cellKey(fix), cellInput(fix.after.value, fix.after.numberFormat)]));
  changeLook(sheet, fixes, "numberFormat", (range, format) => {
    // The types want an array of every cell; a single value is documented to serve all of them.
    range.numberFormat = format as unknown as string[][];
  });
  clearCells(
    sheet,
    fixes.filter(({ after }) => after.value === ""),
  );
  for (const stretch of cellStretches(filled, 0)) {
    const { firstRow, column, rowCount } = stretch;
    rangeOf(sheet, stretch).values = Array.from({ length: rowCount }, (_, i) => [
      inputs.get(cellKey({ row: firstRow + i, column })),
    ]);
  }
  changeLook(sheet, fixes, "font", (range, font) => {
    range.format.font.name = font;
  });
}

/** Asks for what the cells hold, in the request that writes them; after it the function tells it. */
export function askWhatIsHeld(sheet: Excel.Worksheet, fixes: readonly ProposedFix[]): (fix: ProposedFix) => unknown {
  const asked = cellStretches(fixes, 0).map((stretch) => ({ ...stretch, range: rangeOf(sheet, stretch) }));
  for (const { range } of asked) range.load("values");
  let held: Map<string, unknown> | null = null;
  return (fix) => {
    held ??= new Map(
      asked.flatMap(({ range, firstRow, column }) =>
        valuesOf(range).map(([value], i) => [cellKey({ row: firstRow + i, column }), value] as const),
      ),
    );
    return held.get(cellKey(fix));
  };
}

/** Queues what a cell was before a fix that was not meant for it. */
export function putBack(range: Excel.Range, { before, after }: ProposedFix, was: CellNow, formula: unknown): void {
  if (before.numberFormat !== after.numberFormat) range.numberFormat = [[was.numberFormat]];
  if (was.isFormula) range.formulas = [[formula]];
  else if (was.value === "") range.clear(Excel.ClearApplyTo.contents);
  else range.values = [[cellInput(was.value, was.numberFormat)]];
  if (before.font !== after.font) range.format.font.name = was.font;
}
