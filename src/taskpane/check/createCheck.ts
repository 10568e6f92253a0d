import type { UndoStep } from "../../excel/host/undoStep";
import type { Columns } from "../columns/createColumns";
import type { Work } from "../createWork";
import type { PaneEvent } from "../paneEvent";
import type { PaneHost } from "../paneHost";
import { isBusy, type Notice, type PaneState } from "../paneState";

/** Checking a sheet. What fails is shown in the pane. */
export interface Check {
  /**
   * Checks a sheet; `notice` says what led to it, once it is done.
   * @param step what its highlights are a part of, for Ctrl+Z
   */
  readonly checkSheet: (sheetId: string, notice: Notice | null, step?: UndoStep) => Promise<void>;
}

/** The pane as its check sees it. */
interface CheckedPane {
  getState: () => PaneState;
  tell: (event: PaneEvent) => void;
  work: Work["work"];
  columns: Pick<Columns, "forCheck">;
}

/** Whether a check has read its sheet: highlights are only written after that. */
function hasReadAll(state: PaneState): boolean {
  return state.kind === "checking" && state.rowsInAll > 0 && state.rowsDone >= state.rowsInAll;
}

/** Makes the part of a pane that checks. */
export function createCheck(
  host: Pick<PaneHost, "checkSheet" | "now">,
  { getState, tell, work, columns }: CheckedPane,
): Check {
  return {
    async checkSheet(sheetId, notice, step) {
      const state = getState();
      if (isBusy(state) || !("desk" in state)) return;
      const { highlightToDos: highlightedToDos } = state.desk;
      const { choice } = columns.forCheck(sheetId);
      tell({ kind: "checkStarted" });
      await work(
        async (signal, answered) => {
          const result = await host.checkSheet(sheetId, {
            today: host.now(),
            onProgress: (rowsDone, rowsInAll) => {
              if (signal.aborted) return;
              answered();
              tell({ kind: "rowsRead", rowsDone, rowsInAll });
            },
            signal,
            highlightToDos: highlightedToDos,
            ...(choice && { choice }),
            ...(step && { step }),
          });
          if (signal.aborted) return;
          tell({ kind: "checkEnded", outcome: { result, checkedAt: host.now(), highlightedToDos, choice }, notice });
        },
        () => notice ?? { kind: hasReadAll(getState()) ? "stopped" : "cancelled" },
      );
    },
  };
}
