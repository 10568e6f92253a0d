import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import type { Worksheet } from "exceljs";
import { notesOf } from "../convert/notes";
import type { Engine } from "./createUniver";

/** Makes Univer's notes of a sheet those of the book. */
export function syncNotes({ injector, commands }: Engine, unitId: string, sheetId: string, grid: Worksheet): void {
  const shown = injector.get(SheetsNoteModel).getSheetNotes(unitId, sheetId);
  for (const { id } of shown?.values() ?? [])
    commands.syncExecuteCommand(RemoveNoteMutation.id, { unitId, sheetId, noteId: id });
  for (const note of notesOf(grid))
    commands.syncExecuteCommand(UpdateNoteMutation.id, { unitId, sheetId, row: note.row, col: note.col, note });
}
