import { rowsOfAddress } from "../../grid/address";
import type { RowSpan } from "../../grid/rowSpan";
import { runInBackground } from "../host/runExcel";

/**
 * Rows that have changed; "moved": rows, columns or cells have, and highlights with them; "unheard": nothing that was
 * told, and something may have all the same; null: anything may have changed.
 */
export type SheetChange = RowSpan | "moved" | "unheard" | null;

/** Whether a change is this add-in's own writing, which knows what it did. Before ExcelApi 1.14 nothing tells. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return (triggerSource as string | undefined) === "ThisLocalAddin";
}

/** Inserted and deleted rows, columns and cells move others; an edit moves nothing. */
function changeOf({ changeType, address }: Excel.WorksheetChangedEventArgs): SheetChange {
  return changeType === "RangeEdited" ? rowsOfAddress(address) : "moved";
}

/** Asking for an event that this Excel lacks would throw. */
function canTellSorting(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}

/** Tells of every change on any sheet. One round trip. */
async function listen(tell: (sheetId: string, change: SheetChange) => void): Promise<void> {
  await runInBackground(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      if (!isOwn(event)) tell(event.worksheetId, changeOf(event));
      return Promise.resolve();
    });
    if (canTellSorting())
      worksheets.onRowSorted.add(({ worksheetId, address }) => {
        tell(worksheetId, rowsOfAddress(address));
        return Promise.resolve();
      });
    await context.sync();
  });
}

/** Tells of every change of a sheet's cells by the user or a co-author, until the returned function is called. */
export type WatchSheet = (sheetId: string, tell: (change: SheetChange) => void) => Promise<() => void>;

/**
 * Makes a watcher of sheets. Excel is known to miss some changes (a choice from a list, Text to Columns, filling over
 * filtered rows: office-js #420, #3729, #1110, #294), and a handler must never open anything.
 * It asks Excel once, for the events of all sheets, and never again: Microsoft's client counts asking for those of one
 * sheet as writing, which ends the user's undo (office-js #2543), and before ExcelApi 1.12 it does so for those of all
 * sheets too. One round trip, for the first sheet alone. What it gives throws HostError; then the next one asks again.
 */
export function createSheetWatch(): WatchSheet {
  const listeners = new Set<{ sheetId: string; tell: (change: SheetChange) => void }>();
  let listening: Promise<void> | null = null;
  return async (sheetId, tell) => {
    listening ??= listen((changed, change) => {
      for (const listener of listeners) if (listener.sheetId === changed) listener.tell(change);
    });
    try {
      await listening;
    } catch (thrown) {
      listening = null;
      throw thrown;
    }
    const listener = { sheetId, tell };
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
