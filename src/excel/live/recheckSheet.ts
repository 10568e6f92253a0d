import type { RowSpan } from "../../grid/rowSpan";
import { areMarksOld, areSameMarks } from "../../highlights/compareMarks";
import type { Mark } from "../../highlights/highlight";
import { mergedSpans } from "../../roster/rows/mergedDown";
import { replaceRows } from "../../roster/rows/replaceRows";
import { columnsToRead, type RowBlock } from "../../roster/rows/rowBlock";
import { askForRows, blockOfRows, type AskedRows } from "../check/askedRows";
import type { CheckResult } from "../check/checkResult";
import { breathe } from "../host/breathe";
import { HostError } from "../host/hostError";
import { judgeSheet, resultOfEmptySheet, shapeOfSheet, type CheckOptions } from "../check/judgeSheet";
import { askForColumnFonts, type ColumnFonts } from "../check/readFonts";
import { readHead, type SheetHead } from "../check/readHead";
import { readPeople, readPeopleAgain } from "../check/readPeople";
import { readDrawn } from "../highlights/readDrawn";
import { replaceHighlights } from "../highlights/replaceHighlights";
import { runInBackground } from "../host/runExcel";
import { seemsUnchanged } from "./seemsUnchanged";
import type { SheetChange } from "./watchSheet";

/** So many rows are asked for together with the head, before it is known that they stand where they stood. */
const MOST_ROWS_AHEAD = 5_000;
/** Anything may have changed: all rows of the roster, wherever it ends. */
const ALL_ROWS: RowSpan = { first: 0, last: Infinity };

/** What was asked for in place of the whole sheet. */
interface AskedChange {
  /** The roster's rows as they were. */
  kept: readonly RowBlock[];
  /** Those of the changed rows that lie below the header, as they are; null where none does. */
  changed: AskedRows | null;
  fonts: ColumnFonts;
}

/** Whether blocks hold all of some rows: what was blank may not have been read. */
function areHeld(blocks: readonly RowBlock[], top: number, count: number): boolean {
  const held = blocks.reduce(
    (sum, { firstRow, rowCount }) =>
      sum + Math.max(0, Math.min(firstRow + rowCount, top + count) - Math.max(firstRow, top)),
    0,
  );
  return held >= count;
}

/** null: there is nothing kept, or not of what has changed, or too much has for one answer. */
function askForChange(
  sheet: Excel.Worksheet,
  { checked, kept }: CheckResult,
  { first, last }: RowSpan,
): AskedChange | null {
  const firstKept = kept?.rows?.[0];
  if (!checked || !kept?.rows || !firstKept) return null;
  const { layout } = checked.roster;
  const top = Math.max(first, firstKept.firstRow);
  const count = Math.min(last, kept.lastRow) - top + 1;
  if (count > MOST_ROWS_AHEAD || !areHeld(kept.rows, top, count)) return null;
  return {
    kept: kept.rows,
    changed: count < 1 ? null : askForRows(sheet, layout, columnsToRead(layout), top, count),
    fonts: askForColumnFonts(sheet, layout, firstKept.firstRow, kept.lastRow),
  };
}

function rowsNow({ kept, changed }: AskedChange): readonly RowBlock[] {
  return changed === null ? kept : replaceRows(kept, blockOfRows(changed, null));
}

/** What of a check is done beside the check itself. */
export interface RecheckOptions extends CheckOptions {
  /**
   * Whether this is part of something that the user does: then merged cells are asked for, and highlights that differ
   * are written. Else only requests are sent that Microsoft's client counts as reads: others end her undo (design §6).
   */
  redraw: boolean;
}

/**
 * What the sheet bears by now; null: what was set has been taken off meanwhile. One round trip where rows have moved.
 */
async function drawnNow(
  context: Excel.RequestContext,
  { sheet, highlights }: SheetHead,
  { drawn }: CheckResult,
  changed: SheetChange,
): Promise<readonly Mark[] | null> {
  if (drawn === null || (highlights.length === 0 && drawn.length > 0)) return null;
  return changed === "moved" ? readDrawn(context, sheet, highlights) : drawn;
}

/** Whether rows that have moved may have moved merged cells with them that say something of people. */
function mayMoveMerged({ merged, checked }: CheckResult, changed: SheetChange): boolean {
  if (changed !== "moved") return false;
  if (checked === null || merged === null) return merged === null || merged.length > 0;
  return Object.values(mergedSpans(merged, checked.roster.layout)).some((spans) => spans.length > 0);
}

/** @param ahead whether changed rows are asked for together with the head */
async function recheck(
  context: Excel.RequestContext,
  last: CheckResult,
  changed: SheetChange,
  options: RecheckOptions,
  ahead: boolean,
): Promise<CheckResult> {
  const edited = typeof changed === "object" && changed !== null;
  const sheet = context.workbook.worksheets.getItem(last.sheetId);
  const asked = ahead ? askForChange(sheet, last, edited ? changed : ALL_ROWS) : null;
  const head = await readHead(context, last.sheetId, options.redraw ? null : last);
  if (head.used === null) return { ...resultOfEmptySheet(head.sheet), merged: last.merged, drawn: last.drawn };
  const result = await judgeSheet(head, options, (layout) =>
    // which rows are hidden is not asked ahead; only an edit is known to hide none
    asked !== null &&
    !head.refusedAtFirst &&
    shapeOfSheet(head, layout) === last.kept?.shape &&
    (edited || !head.someRowsHidden)
      ? readPeopleAgain(context, head, layout, rowsNow(asked), asked.fonts, options)
      : readPeople(context, head, layout, options),
  );
  const drawn = await drawnNow(context, head, last, changed);
  if (drawn === null || result.checked === null || head.protected) return { ...result, drawn };
  const { highlights } = result.checked;
  if (!options.redraw) {
    const marksAreOld = areMarksOld(drawn, highlights);
    // whoever hears of it draws the pane anew
    await breathe();
    return { ...result, drawn, marksAreOld };
  }
  if (areSameMarks(drawn, highlights)) return { ...result, drawn };
  options.signal.throwIfAborted();
  await replaceHighlights(context, head, highlights);
  return { ...result, drawn: highlights };
}

/**
 * Checks a sheet again after a change: what comes out is what `checkSheet` would give, with merged cells as they were.
 * Only the changed rows are read where all others stand where they stood. Round trips: one, and one more to write
 * highlights where they differ and that is asked for; where rows have moved, or more than 5,000 have changed, one a
 * chunk besides. It knows the sheet by its id, whatever its name. Of a change that is "unheard" it asks
 * `seemsUnchanged` first, in two round trips, and gives the very result of before where it says so. Throws HostError,
 * "needs-check" where reads alone do not tell, or the signal's reason if it was aborted; nothing has been written then.
 * @param last the check before
 * @param changed all that has changed since
 */
export async function recheckSheet(
  last: CheckResult,
  changed: SheetChange,
  options: RecheckOptions,
): Promise<CheckResult> {
  if (changed === "unheard" && (await runInBackground((context) => seemsUnchanged(context, last)))) return last;
  if (!options.redraw && mayMoveMerged(last, changed))
    throw new HostError("needs-check", "", "Rows have moved, and merged cells with them.");
  const run = (ahead: boolean) => runInBackground((context) => recheck(context, last, changed, options, ahead));
  try {
    return await run(true);
  } catch (error) {
    // what was asked for ahead may be too much for one answer: in chunks it is halved
    if (error instanceof HostError && error.kind === "payload") return run(false);
    throw error;
  }
}
