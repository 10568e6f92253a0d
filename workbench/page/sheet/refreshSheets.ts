import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/preset-sheets-core/facade";
import type { Book } from "../../book/book";
import { sheetSnapshot } from "../convert/sheetSnapshot";
import type { Engine } from "./createUniver";

/**
 * Gives Univer the sheets of the book: adds, removes, renames, moves and hides them, and activates the active one.
 * Gives the ids of those it added.
 */
export function refreshSheets({ commands }: Engine, workbook: FWorkbook, book: Book): string[] {
  const unitId = workbook.getId();
  const inner = workbook.getWorkbook();
  const run = (id: string, subUnitId: string, params: object) =>
    commands.syncExecuteCommand(id, { unitId, subUnitId, ...params });
  const wanted = new Set(book.sheets.map(({ id }) => id));

  const added: string[] = [];
  book.sheets.forEach((sheet, index) => {
    const present = inner.getSheetBySheetId(sheet.id);
    if (!present) {
      run(InsertSheetMutation.id, sheet.id, {
        index,
        sheet: mergeWorksheetSnapshotWithDefault(sheetSnapshot(sheet, (style) => style)),
      });
      added.push(sheet.id);
      return;
    }
    if (present.getName() !== sheet.name) run(SetWorksheetNameMutation.id, sheet.id, { name: sheet.name });
    const hidden = sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (present.isSheetHidden() !== hidden) run(SetWorksheetHideMutation.id, sheet.id, { hidden });
  });

  // The active one first: Univer cannot remove the sheet it shows.
  if (inner.getActiveSheet().getSheetId() !== book.activeSheetId)
    run(SetWorksheetActiveOperation.id, book.activeSheetId, {});
  for (const sheet of inner.getSheets())
    if (!wanted.has(sheet.getSheetId()))
      run(RemoveSheetMutation.id, sheet.getSheetId(), { subUnitName: sheet.getName() });
  book.sheets.forEach(({ id }, toOrder) => {
    const fromOrder = inner.getSheetOrders().indexOf(id);
    if (fromOrder !== toOrder) run(SetWorksheetOrderMutation.id, id, { fromOrder, toOrder });
  });
  return added;
}
