import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { BookView } from "./bookView";
import type { Engine } from "./createUniver";
import { typedCell } from "./typedCell";

/** The cells of a text as spreadsheets put it on the clipboard: tabs, line breaks, and quotes round a cell that holds either. */
export function clipboardCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  // A line break at the end begins no row of its own.
  if (rows.length > 1 && rows.at(-1)?.every((cell) => cell === "") === true) rows.pop();
  return rows;
}

/** Pastes text over the cells from the first selected one on, each read as if it had been typed; one undoable step. */
export function pasteText({ commands }: Engine, view: BookView, row: number, column: number, text: string): void {
  const cells = clipboardCells(text);
  const width = Math.max(...cells.map(({ length }) => length));
  commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: view.unitId,
    subUnitId: view.book.activeSheetId,
    range: { startRow: row, startColumn: column, endRow: row + cells.length - 1, endColumn: column + width - 1 },
    value: cells.map((line) => Array.from({ length: width }, (_, index) => typedCell(line[index] ?? ""))),
  });
}
