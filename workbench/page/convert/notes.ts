import type { Comment, Worksheet } from "exceljs";
import type { ISheetNote } from "@univerjs/preset-sheets-note";

function text(note: string | Comment): string {
  return typeof note === "string" ? note : (note.texts ?? []).map((run) => run.text).join("");
}

/** The notes of a sheet. */
export function notesOf(grid: Worksheet): ISheetNote[] {
  const notes: ISheetNote[] = [];
  grid.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      // exceljs says `note` is always there; it is undefined on most cells.
      const note = cell.note as string | Comment | undefined;
      if (note === undefined || (cell.isMerged && cell.master !== cell)) return;
      const at = { row: Number(cell.row) - 1, col: Number(cell.col) - 1 };
      notes.push({ id: cell.address, ...at, note: text(note), width: 220, height: 90 });
    }),
  );
  return notes;
}
