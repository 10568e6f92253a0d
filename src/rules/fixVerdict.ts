import { cellKey, type CellNow, type CellsNow } from "./cellsNow";
import type { ProposedFix } from "./proposeFix";
import { holds, isUnderHeading, type Standing } from "./standing";

/** Whether a row is surely that of the fix's person, by what has been read of it. */
export function isPersonsRow({ who, beside }: Standing, row: number, now: CellsNow): boolean {
  return holds(row, who, now) && holds(row, beside, now);
}

/** What is to be done about a fix: to write it, or to leave its cell alone, with why (`AppliedFixes`). */
export type FixVerdict = "write" | "changedMeanwhile" | "formulas" | "moved" | "already";

/**
 * Whether the looks of a cell are still, in part, those of a fix whose value was never written or has been put back.
 */
function looksHalfDone({ before, after }: ProposedFix, now: CellNow): boolean {
  return (["numberFormat", "font"] as const).some((look) => before[look] !== after[look] && now[look] === before[look]);
}

function judge(fix: ProposedFix, now: CellNow | undefined, undoing: boolean): FixVerdict {
  if (now === undefined) return "changedMeanwhile";
  if (now.isFormula) return "formulas";
  if (now.value === fix.before.value) return "write";
  if (!undoing || now.value !== fix.after.value) return "changedMeanwhile";
  return looksHalfDone(fix, now) ? "write" : "already";
}

/** Whether a row is somebody's but for the cell of the fix itself, which somebody has typed anew. */
function isOnlyEdited({ row, column, standing: { who } }: ProposedFix, now: CellsNow): boolean {
  const own = who.filter((known) => known.column === column);
  const others = who.filter((known) => known.column !== column);
  return others.length > 0 && own.length > 0 && !holds(row, own, now) && holds(row, others, now);
}

/**
 * What is to be done about a fix, by what its row and the head of its column hold.
 * @param undoing whether it puts back what an earlier one wrote: what had not been written needs none
 */
export function verdictOn(fix: ProposedFix, now: CellsNow, undoing: boolean): FixVerdict {
  if (!isUnderHeading(fix, now)) return "moved";
  const isTheirs = isPersonsRow(fix.standing, fix.row, now) || isOnlyEdited(fix, now);
  return isTheirs ? judge(fix, now.get(cellKey(fix)), undoing) : "moved";
}
