import type { RowSpan } from "../../grid/rowSpan";
import type { Highlight } from "../../highlights/highlight";
import { replaceRows } from "../../roster/rows/replaceRows";
import { columnsToRead, type RowBlock } from "../../roster/rows/rowBlock";
import { askForRows, blockOfRows, type AskedRows } from "../check/askedRows";
import type { CheckResult } from "../check/checkResult";
import { HostError } from "../host/hostError";
import { judgeSheet, resultOfEmptySheet, shapeOfSheet, type CheckOptions } from "../check/judgeSheet";
import { askForColumnFonts, type ColumnFonts } from "../check/readFonts";
import { readHead, type SheetHead } from "../check/readHead";
import { readPeople, readPeopleAgain } from "../check/readPeople";
import { replaceHighlights } from "../highlights/replaceHighlights";
import { runInBackground } from "../host/runExcel";
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

/** null: there is nothing kept, or too much has changed for one answer. */
function askForChange(
  sheet: Excel.Worksheet,
  { checked, kept }: CheckResult,
  { first, last }: RowSpan,
): AskedChange | null {
  const firstKept = kept?.rows?.[0];
  const lastKept = kept?.rows?.at(-1);
  if (!checked || !kept?.rows || !firstKept || !lastKept) return null;
  const { layout } = checked.roster;
  const end = lastKept.firstRow + lastKept.rowCount - 1;
  const top = Math.max(first, firstKept.firstRow);
  const count = Math.min(last, end) - top + 1;
  if (count > MOST_ROWS_AHEAD) return null;
  return {
    kept: kept.rows,
    changed: count < 1 ? null : askForRows(sheet, layout, columnsToRead(layout), top, count),
    fonts: askForColumnFonts(sheet, layout, firstKept.firstRow, end),
  };
}

function rowsNow({ kept, changed }: AskedChange): readonly RowBlock[] {
  return changed === null ? kept : replaceRows(kept, blockOfRows(changed, null));
}

/**
 * Whether highlights are to be written anew: they differ, or Excel has moved them, and those that were set have not been taken off
 * meanwhile.
 */
function areToBeWritten(
  head: SheetHead,
  { checked }: CheckResult,
  highlights: readonly Highlight[],
  moved: boolean,
): boolean {
  if (head.protected) return false;
  if (checked === null) return true;
  if (!moved && JSON.stringify(checked.highlights) === JSON.stringify(highlights)) return false;
  return head.highlights.length > 0 || checked.highlights.length === 0;
}

/** @param ahead whether changed rows are asked for together with the head */
async function recheck(
  context: Excel.RequestContext,
  last: CheckResult,
  changed: SheetChange,
  options: CheckOptions,
  ahead: boolean,
): Promise<CheckResult> {
  const edited = changed !== null && changed !== "moved";
  const sheet = context.workbook.worksheets.getItem(last.sheetId);
  sheet.load("id,name");
  const asked = ahead ? askForChange(sheet, last, edited ? changed : ALL_ROWS) : null;
  const head = await readHead(context, last.sheetId);
  if (head === null) return resultOfEmptySheet(sheet);
  const result = await judgeSheet(head, options, (layout) =>
    // which rows are hidden is not asked ahead; only an edit is known to hide none
    asked !== null && shapeOfSheet(head, layout) === last.kept?.shape && (edited || !head.someRowsHidden)
      ? readPeopleAgain(context, head, layout, rowsNow(asked), asked.fonts, options)
      : readPeople(context, head, layout, options),
  );
  if (result.checked === null) return result;
  const changes = areToBeWritten(head, last, result.checked.highlights, changed === "moved");
  if (changes) {
    options.signal.throwIfAborted();
    await replaceHighlights(context, head, result.checked.highlights);
  }
  const highlighted = !head.protected && (changes || last.checked?.highlighted === true);
  return { ...result, checked: { ...result.checked, highlighted } };
}

/**
 * Checks a sheet again after a change: what comes out is what `checkSheet` would give. Only the changed rows are read where all others
 * stand where they stood, and highlights are only written where they differ. Round trips: one, and one more to highlight; where rows have
 * moved, or more than 5,000 have changed, one a chunk besides. It runs in the background, and knows the sheet by its id, whatever
 * its name.
 * Throws HostError, or the signal's reason if it was aborted; nothing has been written then.
 * @param last the check before
 * @param changed all that has changed since
 */
export async function recheckSheet(
  last: CheckResult,
  changed: SheetChange,
  options: CheckOptions,
): Promise<CheckResult> {
  const run = (ahead: boolean) => runInBackground((context) => recheck(context, last, changed, options, ahead));
  try {
    return await run(true);
  } catch (error) {
    // what was asked for ahead may be too much for one answer: in chunks it is halved
    if (error instanceof HostError && error.kind === "payload") return run(false);
    throw error;
  }
}
