import { CanceledError, CommandType, RedoCommand, UndoCommand } from "@univerjs/core";
import {
  AutoClearContentCommand,
  AutoFillCommand,
  ChangeZoomRatioCommand,
  ClearSelectionContentCommand,
  CopyCommand,
  ExpandSelectionCommand,
  MoveSelectionCommand,
  MoveSelectionEnterAndTabCommand,
  RefillCommand,
  ResetScrollCommand,
  ScrollCommand,
  ScrollToCellCommand,
  SelectAllCommand,
  SetRangeValuesCommand,
  SetScrollRelativeCommand,
  SetZoomRatioCommand,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./createUniver";

const ALLOWED = new Set([
  // They change values of cells, which the book can follow.
  AutoClearContentCommand.id,
  AutoFillCommand.id,
  ClearSelectionContentCommand.id,
  RedoCommand.id,
  RefillCommand.id,
  SetRangeValuesCommand.id,
  UndoCommand.id,
  // They change nothing in the book.
  ChangeZoomRatioCommand.id,
  CopyCommand.id,
  ExpandSelectionCommand.id,
  MoveSelectionCommand.id,
  MoveSelectionEnterAndTabCommand.id,
  ResetScrollCommand.id,
  ScrollCommand.id,
  ScrollToCellCommand.id,
  SelectAllCommand.id,
  SetScrollRelativeCommand.id,
  SetZoomRatioCommand.id,
]);

/** Commands of the editor of a single cell. Together they change one value. */
const CELL_EDITOR = "doc.";

/**
 * Stops every command of the user's that the book could not follow (formats, rows, sheets, cutting, dragging). So what
 * the grid shows never differs from what is saved. `onRefused` hears of it and tells the user.
 */
export function refuseOtherCommands({ commands }: Engine, onRefused: () => void): void {
  commands.beforeCommandExecuted(({ id, type }) => {
    if (type !== CommandType.COMMAND || ALLOWED.has(id) || id.startsWith(CELL_EDITOR)) return;
    onRefused();
    throw new CanceledError();
  });
}
