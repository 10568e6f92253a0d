import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { BookView } from "./bookView";
import { clipboardCells } from "./clipboardCells";
import type { Engine } from "./createUniver";
import { typedCell } from "./typedCell";

/**
 * Pastes text over the cells from the first selected one on, as one undoable step. The book reads each cell as if
 * somebody had typed it.
 */
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
