import { joinRows } from "../../grid/joinRows";
import type { RowSpan } from "../../grid/rowSpan";

/**
 * Which of the hidden rows of a sheet we hid, by their place among all its hidden rows, from 0. Whoever inserts or
 * deletes visible rows moves hidden rows, but changes neither their number nor their order. So these places stay right
 * where row numbers would not.
 */
export interface OurHiddenRows {
  /** How many rows were hidden in all, after we had hidden ours. */
  hidden: number;
  ours: readonly RowSpan[];
}

/** The hidden rows of a sheet: entry `i` is 1 where row `top + i` is hidden. */
export interface RowFlags {
  top: number;
  hidden: Uint8Array;
}

/** What hiding has to do, and what the workbook is to remember of it. */
export interface HidePlan {
  hide: readonly RowSpan[];
  /** Rows that we hid before and that are to be seen now. */
  show: readonly RowSpan[];
  record: OurHiddenRows;
}

/** The rows, from `top`, for whose place a test holds. */
function* rowsWhere(length: number, top: number, test: (place: number) => boolean): Iterable<number> {
  for (let place = 0; place < length; place++) if (test(place)) yield top + place;
}

/**
 * Gives a function to call once for each hidden row, from the top: it tells whether we hid that row. If the number of
 * hidden rows has changed since, its answer is a guess: see `oursAmong`.
 */
export function ourRowsInOrder({ ours }: OurHiddenRows): () => boolean {
  let next = 0;
  let run = 0;
  return () => {
    const ordinal = next++;
    while ((ours[run]?.last ?? Infinity) < ordinal) run++;
    return (ours[run]?.first ?? Infinity) <= ordinal;
  };
}

/**
 * Flags those of the hidden rows that we hid. If only as many rows are hidden as others had hidden, ours are visible
 * already: the user pressed Ctrl+Z, say, or the host refused to hide them. If others hid or showed rows since, nobody
 * can tell ours any more. Then `exact` is false and all hidden rows count as ours: a row shown too much can be hidden
 * again, a row left hidden may be missed.
 */
function oursAmong({ hidden }: RowFlags, record: OurHiddenRows): { ours: Uint8Array; exact: boolean } {
  const now = hidden.reduce((sum, flag) => sum + flag, 0);
  if (now === record.hidden - countRows(record.ours)) return { ours: new Uint8Array(hidden.length), exact: true };
  if (now !== record.hidden) return { ours: hidden, exact: false };
  const isOurs = ourRowsInOrder(record);
  return { ours: hidden.map((flag) => (flag === 1 && isOurs() ? 1 : 0)), exact: true };
}

/**
 * Plans to hide rows. Rows that are hidden already stay as they are and are not ours. Rows that we hid before and that
 * are not wanted now are shown.
 * @param wanted rows to hide, ascending; rows outside the flags are left out
 */
export function planHiding(rows: RowFlags, wanted: Iterable<number>, before: OurHiddenRows | null): HidePlan {
  const { top, hidden } = rows;
  const wantedFlags = new Uint8Array(hidden.length);
  for (const row of wanted) wantedFlags[row - top] = 1;
  const formerly = before === null ? new Uint8Array(hidden.length) : oursAmong(rows, before).ours;
  const byOthers = hidden.map((flag, place) => (flag === 1 && formerly[place] === 0 ? 1 : 0));
  const isOurs = (place: number) => wantedFlags[place] === 1 && byOthers[place] === 0;
  const hiddenAfter: boolean[] = [];
  for (let place = 0; place < hidden.length; place++) {
    if (isOurs(place)) hiddenAfter.push(true);
    else if (byOthers[place] === 1) hiddenAfter.push(false);
  }
  return {
    hide: joinRows(rowsWhere(hidden.length, top, (place) => isOurs(place) && hidden[place] === 0)),
    show: joinRows(rowsWhere(hidden.length, top, (place) => formerly[place] === 1 && !isOurs(place))),
    record: {
      hidden: hiddenAfter.length,
      ours: joinRows(rowsWhere(hiddenAfter.length, 0, (ordinal) => hiddenAfter[ordinal] === true)),
    },
  };
}

/**
 * The rows to show so that all is as it was before we hid any. `exact` is false where nobody can tell that for sure.
 */
export function planShowing(rows: RowFlags, record: OurHiddenRows): { show: readonly RowSpan[]; exact: boolean } {
  const { ours, exact } = oursAmong(rows, record);
  return { show: joinRows(rowsWhere(ours.length, rows.top, (place) => ours[place] === 1)), exact };
}

/** How many rows some runs hold. */
export function countRows(runs: readonly RowSpan[]): number {
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
