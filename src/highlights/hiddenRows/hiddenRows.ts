/** Rows from 0, one below the other; both ends belong to it. */
export interface RowRun {
  first: number;
  last: number;
}

/**
 * Which hidden rows of a sheet we hid, told by their order among all hidden rows of it, from 0. Inserting and deleting rows that are
 * shown moves hidden rows, but changes neither their number nor their order, so that this stays right where row numbers would not.
 */
export interface OurHiddenRows {
  /** How many rows were hidden when ours had been. */
  hidden: number;
  ours: readonly RowRun[];
}

/** The hidden rows of a sheet: entry `i` is 1 where row `top + i` is hidden. */
export interface RowFlags {
  top: number;
  hidden: Uint8Array;
}

/** What hiding has to do, and what is to be remembered of it. */
export interface HidePlan {
  hide: readonly RowRun[];
  /** Rows hidden by us before that are wanted now. */
  show: readonly RowRun[];
  record: OurHiddenRows;
}

/** Rows where a test holds, as runs. */
function runsWhere(length: number, top: number, test: (place: number) => boolean): RowRun[] {
  const runs: RowRun[] = [];
  for (let place = 0; place < length; place++) {
    if (!test(place)) continue;
    const run = runs.at(-1);
    if (run?.last === top + place - 1) run.last++;
    else runs.push({ first: top + place, last: top + place });
  }
  return runs;
}

/**
 * Tells for hidden rows, asked for one after the other from the top, whether we hid them. Where more or fewer are hidden by now than
 * there were, that is only a guess: see `oursAmong`.
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
 * Those of the hidden rows that we hid, as flags. Where only as many are hidden as others hid, ours are shown already: with Ctrl+Z, say, or
 * because the host refused to hide them. Where other rows were hidden or shown since, nobody can tell any more; then `exact` is false and
 * all that are hidden are taken for ours: what is shown too much can be hidden again, what stays hidden may be missed.
 */
function oursAmong({ hidden }: RowFlags, record: OurHiddenRows): { ours: Uint8Array; exact: boolean } {
  const now = hidden.reduce((sum, flag) => sum + flag, 0);
  if (now === record.hidden - countRows(record.ours)) return { ours: new Uint8Array(hidden.length), exact: true };
  if (now !== record.hidden) return { ours: hidden, exact: false };
  const isOurs = ourRowsInOrder(record);
  return { ours: hidden.map((flag) => (flag === 1 && isOurs() ? 1 : 0)), exact: true };
}

/**
 * Plans to hide rows: those that are hidden already stay as they are and are not ours. What we hid before and is not among them any more
 * is shown.
 * @param wanted rows to hide, ascending; only those among the flags
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
    hide: runsWhere(hidden.length, top, (place) => isOurs(place) && hidden[place] === 0),
    show: runsWhere(hidden.length, top, (place) => formerly[place] === 1 && !isOurs(place)),
    record: {
      hidden: hiddenAfter.length,
      ours: runsWhere(hiddenAfter.length, 0, (ordinal) => hiddenAfter[ordinal] === true),
    },
  };
}

/** The rows to show so that all is as it was before we hid any; `exact` is false where that can no longer be told for sure. */
export function planShowing(rows: RowFlags, record: OurHiddenRows): { show: readonly RowRun[]; exact: boolean } {
  const { ours, exact } = oursAmong(rows, record);
  return { show: runsWhere(ours.length, rows.top, (place) => ours[place] === 1), exact };
}

/** How many rows some runs hold. */
export function countRows(runs: readonly RowRun[]): number {
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
