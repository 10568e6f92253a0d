import { cellKey } from "../../rules/cellsNow";
import type { Cell } from "../../rules/finding";
import type { ProposedFix } from "../../rules/proposeFix";
import { cellInput } from "./cellInput";
import { cellStretches, type Stretch } from "./cellStretches";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { readCells } from "./readCells";
import { runExcel } from "../host/runExcel";

/** What came of fixes: each of them is in one of the three. */
export interface AppliedFixes {
  written: readonly ProposedFix[];
  /** Somebody changed these cells after the fix was proposed: they were left alone. */
  changedMeanwhile: readonly ProposedFix[];
  /** Formulas stand in these by now: they were left alone. */
  formulas: readonly ProposedFix[];
}

function rangeOf(sheet: Excel.Worksheet, { firstRow, column, rowCount }: Stretch): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
}

/** Does something with the ranges of all cells for which `look` differs before and after, those of one look together. */
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

/** Queues the fixes: number formats before values, so that digits written as text stay text. Nothing between the cells is touched. */
function writeFixes(sheet: Excel.Worksheet, fixes: readonly ProposedFix[]): void {
  const inputs = new Map(fixes.map((fix) => [cellKey(fix), cellInput(fix.after.value, fix.after.numberFormat)]));
  changeLook(sheet, fixes, "numberFormat", (range, format) => {
    // The types want an array of every cell; a single value is documented to serve all of them.
    range.numberFormat = format as unknown as string[][];
  });
  for (const stretch of cellStretches(fixes, 0)) {
    const { firstRow, column, rowCount } = stretch;
    rangeOf(sheet, stretch).values = Array.from({ length: rowCount }, (_, i) => [
      inputs.get(cellKey({ row: firstRow + i, column })),
    ]);
  }
  changeLook(sheet, fixes, "font", (range, font) => {
    range.format.font.name = font;
  });
}

/**
 * Writes fixes in one batch, each only where the cell still holds the value it was proposed for, and no formula (design §8). All other
 * formats of the cells stay. Three round trips at most for some thousands: to look once more, to write, and office.js' own clearing up.
 * Throws HostError, and has then written nothing.
 */
export function applyFixes(sheetName: string, fixes: readonly ProposedFix[]): Promise<AppliedFixes> {
  return runExcel(async (context) => {
    const sheet = openForWriting(context, sheetName);
    const now = await readCells(context, sheet, fixes, false);
    refuseProtected(sheet);
    const formulas = fixes.filter((fix) => now.get(cellKey(fix))?.isFormula === true);
    const plain = fixes.filter((fix) => now.get(cellKey(fix))?.isFormula === false);
    const written = plain.filter((fix) => now.get(cellKey(fix))?.value === fix.before.value);
    const changedMeanwhile = plain.filter((fix) => now.get(cellKey(fix))?.value !== fix.before.value);
    if (written.length > 0) {
      writeFixes(sheet, written);
      await context.sync();
    }
    return { written, changedMeanwhile, formulas };
  });
}

/** Puts back what fixes changed, value, number format and font, as carefully: only where the cell still holds what the fix wrote. */
export function undoFixes(sheetName: string, fixes: readonly ProposedFix[]): Promise<AppliedFixes> {
  return applyFixes(
    sheetName,
    fixes.map((fix) => ({ ...fix, before: fix.after, after: fix.before })),
  );
}
