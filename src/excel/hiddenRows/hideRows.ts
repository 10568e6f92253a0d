import { areSamePeople, namesakesIn, type PlacedPeople } from "../../highlights/hiddenRows/areSamePeople";
import { countRows, planHiding, planShowing } from "../../highlights/hiddenRows/hiddenRows";
import type { RowSpan } from "../../grid/rowSpan";
import { askForPeople } from "../host/askForPeople";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { readRowFlags } from "./readRowFlags";
import { askForHiddenRows, queueHiddenRows, type KeptHiddenRows } from "./hiddenRowsMemory";
import { runExcel } from "../host/runExcel";

/**
 * Rows looked at: one who sorts, inserts or deletes rows of a longer list moves some of these too, or nearly always.
 */
const ROWS_COMPARED = 20_000;

/** Rows of which one request says whether they are hidden: about 20 bytes each. */
const ROWS_AT_ONCE = 100_000;

/** What came of the wish to hide rows. `rows`: how many are hidden by us now. */
export type HideOutcome =
  | { kind: "hidden"; rows: number }
  /** The user's own filter is on: nothing was done, since nobody asked for both. */
  | { kind: "filtered" }
  /** People stand in other rows than when they were read: nothing was done. */
  | { kind: "moved" };

/** What came of the wish to show them again. */
export type ShowOutcome =
  /** `exact`: all is as it was before. Else rows were hidden or shown by others meanwhile, and all were shown. */
  | { kind: "shown"; rows: number; exact: boolean }
  /** The user's own filter has changed since: nothing was done, since it cannot be told which rows it hides. */
  | { kind: "filterChanged" };

/** Asks for a sheet, by its name or its id, and all that hiding rows depends on. */
function askForRows(
  context: Excel.RequestContext,
  nameOrId: string,
): { sheet: Excel.Worksheet; used: Excel.Range; kept: () => Promise<KeptHiddenRows> } {
  const sheet = openForWriting(context, nameOrId);
  sheet.load("autoFilter/isDataFiltered");
  sheet.tables.load("items/autoFilter/isDataFiltered");
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,rowCount,rowHidden");
  return { sheet, used, kept: askForHiddenRows(context, sheet) };
}

/** Asks whether people stand where they were read; to be called after the next sync. */
function askWhetherUnchanged(sheet: Excel.Worksheet, people: PlacedPeople): () => boolean {
  const { layout, row, count } = people;
  const first = row[0];
  if (first === undefined) throw new Error("A roster without people has no names.");
  const rows = Math.min((row[count - 1] ?? first) - first + 1, ROWS_COMPARED);
  const namesakes = namesakesIn(people);
  const now = askForPeople(sheet, layout, first, rows, namesakes.includes(1));
  return () => areSamePeople(now(), people, namesakes);
}

/** Whether a filter of the user's hides rows: of the sheet, or of a table on it. */
function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  return autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}

/**
 * What becomes of each row from one to another, which both change: whole blocks at once, since Excel on the web is slow
 * at many single rows.
 */
function rowProperties(
  changes: readonly (RowSpan & { hidden: boolean })[],
  first: number,
  count: number,
): Excel.SettableRowProperties[] {
  const properties = Array.from({ length: count }, (): Excel.SettableRowProperties => ({}));
  for (const change of changes)
    for (let row = Math.max(change.first, first); row <= Math.min(change.last, first + count - 1); row++)
      properties[row - first] = { rowHidden: change.hidden };
  return properties;
}

/**
 * Queues to hide and to show rows; all others stay as they are. One request for every 100,000 rows from the first to
 * the last; the last one is the caller's to send, with what belongs to it.
 * @param ask asks for something in the last request, before that changes anything
 */
async function setHidden(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly (RowSpan & { hidden: boolean })[],
  ask: () => void = () => undefined,
): Promise<void> {
  const end = changes.reduce((row, { last }) => Math.max(row, last + 1), 0);
  let first = changes.reduce((row, change) => Math.min(row, change.first), end);
  const setNext = (): void => {
    const count = Math.min(ROWS_AT_ONCE, end - first);
    sheet.getRangeByIndexes(first, 0, count, 1).setRowProperties(rowProperties(changes, first, count));
    first += count;
  };
  while (end - first > ROWS_AT_ONCE) {
    setNext();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for each part of the request
    await context.sync();
  }
  ask();
  if (first < end) setNext();
}

/**
 * Hides rows of people, from 0, ascending, and keeps on their sheet which they were. Rows hidden already stay as they
 * are; rows that we hid before and are not among these are shown. Two round trips, one more where rows are hidden
 * already, and one more for every 100,000 rows.
 * @param besideFilter what the user answered where the own filter is on: hide rows beside it
 * Throws HostError, also where the sheet is protected.
 */
export function hideRows(
  nameOrId: string,
  people: PlacedPeople,
  rows: Iterable<number>,
  besideFilter: boolean,
): Promise<HideOutcome> {
  return runExcel(async (context) => {
    const { sheet, used, kept } = askForRows(context, nameOrId);
    let isUnchanged = askWhetherUnchanged(sheet, people);
    await context.sync();
    refuseProtected(sheet);
    if (!isUnchanged()) return { kind: "moved" };
    const former = await kept();
    const before = former.rows;
    if (before === null && isFiltered(sheet) && !besideFilter) return { kind: "filtered" };
    const { hide, show, record } = planHiding(await readRowFlags(context, sheet, used), rows, before);
    // Kept first: should the host refuse half way, there is still a way back.
    const now = await queueHiddenRows(context, sheet, former, record);
    const changes = [
      ...show.map((run) => ({ ...run, hidden: false })),
      ...hide.map((run) => ({ ...run, hidden: true })),
    ];
    await setHidden(context, sheet, changes, () => (isUnchanged = askWhetherUnchanged(sheet, people)));
    await context.sync();
    if (!isUnchanged()) {
      // sorted in that very moment: other people's rows were hidden
      const back = changes.map((change) => ({ ...change, hidden: !change.hidden }));
      await setHidden(context, sheet, back);
      await queueHiddenRows(context, sheet, now, before);
      await context.sync();
      return { kind: "moved" };
    }
    return { kind: "hidden", rows: countRows(record.ours) };
  });
}

/**
 * Shows all rows that we hid, and only those, wherever they are by now. Round trips as for hiding. Throws HostError.
 */
export function showRows(nameOrId: string): Promise<ShowOutcome> {
  return runExcel(async (context) => {
    const { sheet, used, kept } = askForRows(context, nameOrId);
    await context.sync();
    refuseProtected(sheet);
    const former = await kept();
    if (former.rows === null) return { kind: "shown", rows: 0, exact: true };
    const { show, exact } = planShowing(await readRowFlags(context, sheet, used), former.rows);
    if (!exact && isFiltered(sheet)) return { kind: "filterChanged" };
    await setHidden(
      context,
      sheet,
      show.map((run) => ({ ...run, hidden: false })),
    );
    await queueHiddenRows(context, sheet, former, null);
    await context.sync();
    return { kind: "shown", rows: countRows(show), exact };
  });
}

/** How many rows of a sheet we hid and have not shown again. One round trip. Throws HostError. */
export function countHiddenRows(nameOrId: string): Promise<number> {
  return runExcel(async (context) => {
    const kept = askForHiddenRows(context, context.workbook.worksheets.getItem(nameOrId));
    await context.sync();
    const { rows } = await kept();
    return rows === null ? 0 : countRows(rows.ours);
  });
}
