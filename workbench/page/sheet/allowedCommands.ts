import { CanceledError, CommandType } from "@univerjs/core";
import {
  AutoClearContentCommand,
  AutoFillCommand,
  ClearSelectionContentCommand,
  RefillCommand,
  SetRangeValuesCommand,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./createUniver";

/** Commands of the keyboard and mouse that change cells, and do so in a way the book can follow. */
const SUPPORTED = new Set([
  AutoClearContentCommand.id,
  AutoFillCommand.id,
  ClearSelectionContentCommand.id,
  RefillCommand.id,
  SetRangeValuesCommand.id,
]);

/** Commands that change nothing in the book. */
const HARMLESS =
  /^(univer\.command\.(undo|redo|copy|cut|paste)|sheet\.command\.(paste-value|optional-paste|paste|copy|cut|scroll|select|expand|move-selection|change-zoom|set-zoom|set-scroll|reset-scroll|set-worksheet-activ|set-activate|enter-editing|toggle-note|change-selection)|doc\.|ui\.|formula-ui\.|formula\.|sheet\.command\.(set-cell-edit|jump-over))/;

/**
 * Stops every command whose effect the book could not follow (formats, rows, sheets, drag and drop), so that what is
 * shown never differs from what is saved. `onRefused` is told, to say so.
 */
export function refuseOtherCommands({ commands }: Engine, onRefused: (commandId: string) => void): void {
  commands.beforeCommandExecuted(({ id, type }) => {
    if (type !== CommandType.COMMAND || SUPPORTED.has(id) || HARMLESS.test(id)) return;
    onRefused(id);
    throw new CanceledError();
  });
}
