import { rowsWithoutFindings } from "../../highlights/hiddenRows/rowsWithoutFindings";
import { createStore, type Store } from "../createStore";
import { isBusy, type Notice, type Outcome, type PaneState, type Task } from "../paneState";
import type { PaneHost } from "../paneHost";

/** What is shown of hidden rows. */
export interface HiddenRowsState {
  /** How many rows of the chosen sheet we hide. */
  hidden: number;
  /** Whether the last check would hide others. */
  outdated: boolean;
  /** Whether the user is asked to hide rows beside the own filter. */
  asking: boolean;
}

/** Showing only the rows with findings, and all of them again. Actions never reject; what fails the pane shows. */
export interface HiddenRows extends Store<HiddenRowsState> {
  /** Takes notice of what the pane does; called after every change of it. */
  readonly follow: (pane: PaneState) => void;
  /**
   * Hides the rows of all people of whom the last check found nothing; where the user's own filter is on it asks first,
   * and `besideFilter` is the answer yes.
   */
  readonly hideRowsWithoutFindings: (besideFilter: boolean) => Promise<void>;
  /** The answer no. */
  readonly decline: () => void;
  readonly showAll: () => Promise<void>;
}

/** What hiding rows asks of the workbook. */
type HiddenRowsHost = Pick<PaneHost, "hideRowsWithoutFindings" | "showRows" | "countHiddenRows">;

/** What hiding rows needs of the pane around it. */
export interface HiddenRowsPane {
  /** Runs a task where none is running; gives whether it came to its end. */
  readonly run: (task: Task, action: (signal: AbortSignal) => Promise<Notice | null>) => Promise<boolean>;
  readonly fail: (thrown: unknown) => void;
}

function unfoundRows(outcome: Outcome | null): readonly number[] {
  const checked = outcome?.result.checked ?? null;
  return checked === null ? [] : rowsWithoutFindings(checked.roster, checked.findings);
}

function sameRows(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((row, i) => row === others[i]);
}

const NONE_HIDDEN: HiddenRowsState = { hidden: 0, outdated: false, asking: false };

/** Makes the hiding of rows of a pane, with none hidden. */
export function createHiddenRows(host: HiddenRowsHost, pane: HiddenRowsPane): HiddenRows {
  const { getState, subscribe, change } = createStore(NONE_HIDDEN);
  let outcome: Outcome | null = null;
  /** The id of the chosen sheet. */
  let chosen: string | null = null;
  /** The rows that were to be hidden; null: that was before the pane was opened. */
  let wanted: readonly number[] | null = null;
  /** The chosen sheet whose hidden rows were counted. */
  let counted: string | null = null;

  async function count(sheetId: string): Promise<void> {
    const hidden = await host.countHiddenRows(sheetId);
    if (counted === sheetId && hidden !== getState().hidden) change({ hidden });
  }

  /** Runs a task that hides or shows rows. Where it does not come to its end, what it did all the same is looked up. */
  async function changeRows(task: Task, action: (signal: AbortSignal) => Promise<Notice | null>): Promise<void> {
    const sheetId = chosen;
    if ((await pane.run(task, action)) || sheetId === null) return;
    wanted = null;
    // why the task failed is said already
    await count(sheetId).catch(() => undefined);
  }

  return {
    getState,
    subscribe,
    follow(work) {
      const next = "desk" in work ? work.outcome : null;
      chosen = "desk" in work ? work.desk.chosen : null;
      if (next !== outcome && getState().hidden > 0)
        change({ outdated: wanted === null || !sameRows(wanted, unfoundRows(next)) });
      outcome = next;
      // the answer of a sheet that is being checked comes after that
      if (chosen === counted || isBusy(work)) return;
      counted = chosen;
      wanted = null;
      change(NONE_HIDDEN);
      if (chosen !== null) count(chosen).catch(pane.fail);
    },
    async hideRowsWithoutFindings(besideFilter) {
      const result = outcome?.result;
      if (result === undefined || result.checked === null || result.sheetId !== chosen) return;
      change({ asking: false });
      await changeRows("hidingRows", async (signal) => {
        const done = await host.hideRowsWithoutFindings(result, besideFilter);
        signal.throwIfAborted();
        if (done.kind === "moved") return { kind: "rowsMoved" };
        if (done.kind === "filtered") {
          change({ asking: true });
          return null;
        }
        wanted = unfoundRows(outcome);
        change({ hidden: done.rows, outdated: false });
        return { kind: "rowsHidden", rows: done.rows };
      });
    },
    decline() {
      change({ asking: false });
    },
    async showAll() {
      const sheetId = chosen;
      if (sheetId === null) return;
      await changeRows("showingRows", async (signal) => {
        const done = await host.showRows(sheetId);
        signal.throwIfAborted();
        if (done.kind === "filterChanged") return { kind: "filterChanged" };
        change(NONE_HIDDEN);
        return { kind: "rowsShown", rows: done.rows, exact: done.exact };
      });
    },
  };
}
