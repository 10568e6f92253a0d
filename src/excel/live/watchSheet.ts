import { rowsOfAddress } from "../../grid/address";
import type { RowSpan } from "../../grid/rowSpan";
import { asHostError, HostError } from "../host/hostError";
import { runExcel } from "../host/runExcel";

/** Rows that have changed; "moved": rows, columns or cells have, and highlights with them; null: anything may have changed. */
export type SheetChange = RowSpan | "moved" | null;

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

/**
 * Tells of every change of a sheet's cells by the user or a co-author, until the returned function is called. Excel is known to miss some
 * (a choice from a list, Text to Columns, filling over filtered rows: office-js #420, #3729, #1110, #294), and a handler must never open
 * anything.
 * One round trip, and one to end it. Throws HostError, and so does what it gives; with a sheet that is gone, its events are gone too.
 * @param nameOrId of the sheet
 */
export function watchSheet(nameOrId: string, tell: (change: SheetChange) => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(nameOrId);
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
      sheet.onChanged.add((event) => {
        if (!isOwn(event)) tell(changeOf(event));
        return Promise.resolve();
      }),
    ];
    if (canTellSorting())
      handlers.push(
        sheet.onRowSorted.add((event) => {
          tell(rowsOfAddress(event.address));
          return Promise.resolve();
        }),
      );
    await context.sync();
    return async () => {
      try {
        for (const handler of handlers) handler.remove();
        await context.sync();
      } catch (thrown) {
        const refused = asHostError(thrown);
        if (!(refused instanceof HostError) || refused.kind !== "sheet-gone") throw refused;
      }
    };
  });
}
