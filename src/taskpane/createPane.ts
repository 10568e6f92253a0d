import type { Texts } from "../text/texts";
import { createColumns, type Columns } from "./columns/createColumns";
import { failureOf, type Failure } from "./failure";
import { findingsAsText } from "./findingsAsText";
import type { PaneEvent } from "./paneEvent";
import type { PaneHost } from "./paneHost";
import { isBusy, type FailedAction, type Notice, type Outcome, type PaneState, type Task } from "./paneState";
import { reducePane } from "./reducePane";

/** Where the pane finds itself: what `startOffice` learned. */
export interface Surroundings {
  inExcel: boolean;
  /** Whether the host has the requirement set the add-in needs. */
  supported: boolean;
}

/** The pane without its looks: state, and everything a user can do. Actions never reject; what fails is shown in the state. */
export interface Pane {
  /** Which column of the chosen sheet is what. */
  readonly columns: Columns;
  readonly getState: () => PaneState;
  /** Calls back after every change, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly start: (surroundings: Surroundings) => Promise<void>;
  /** The host did not even start. */
  readonly startFailed: (thrown: unknown) => void;
  readonly refreshSheets: () => Promise<void>;
  readonly choose: (sheetName: string) => void;
  readonly setHighlightToDos: (on: boolean) => void;
  readonly check: () => Promise<void>;
  /** Stops the running check; nothing has been written then. */
  readonly cancel: () => void;
  readonly clearHighlights: () => Promise<void>;
  readonly writeReport: () => Promise<void>;
  readonly copyFindings: (texts: Texts) => Promise<void>;
  /** Selects a cell of the sheet that was checked; row and column from 0. */
  readonly selectCell: (row: number, column: number) => Promise<void>;
  readonly dismiss: () => void;
}

export function createPane(host: PaneHost): Pane {
  let state: PaneState = { kind: "starting" };
  let running = new AbortController();
  const columns = createColumns(host);
  const listeners = new Set<() => void>();

  function tell(event: PaneEvent): void {
    state = reducePane(state, event);
    for (const listener of listeners) listener();
    columns.follow(state);
  }

  function fail(thrown: unknown, action: FailedAction): void {
    tell({ kind: "failed", failure: failureOf(thrown), action });
  }

  async function run(task: Task, action: () => Promise<Notice>): Promise<void> {
    if (isBusy(state)) return;
    tell({ kind: "taskStarted", task });
    try {
      tell({ kind: "taskEnded", notice: await action() });
    } catch (thrown) {
      fail(thrown, "other");
    }
  }

  async function refreshSheets(): Promise<void> {
    try {
      tell({ kind: "sheetsListed", sheets: await host.listSheets() });
    } catch (thrown) {
      // a check that is running says itself what is wrong
      if (!isBusy(state)) fail(thrown, "listing");
    }
  }

  async function check(): Promise<void> {
    if (isBusy(state) || !("desk" in state) || state.desk.chosen === null) return;
    const { chosen, highlightToDos } = state.desk;
    const { signal } = (running = new AbortController());
    tell({ kind: "checkStarted", sheetName: chosen });
    try {
      const result = await host.checkSheet(chosen, {
        today: host.now(),
        onProgress: (rowsDone, rowsInAll) => {
          tell({ kind: "rowsRead", rowsDone, rowsInAll });
        },
        signal,
        highlightToDos,
        ...columns.forCheck(chosen),
      });
      tell({ kind: "checkEnded", result, checkedAt: host.now(), highlightedToDos: highlightToDos });
    } catch (thrown) {
      if (signal.aborted && thrown === signal.reason) tell({ kind: "taskEnded", notice: { kind: "cancelled" } });
      else fail(thrown, "other");
    }
  }

  function outcome(): Outcome | null {
    return "desk" in state ? state.outcome : null;
  }

  return {
    columns,
    getState: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async start({ inExcel, supported }) {
      if (!inExcel || !supported) {
        tell({ kind: "cannotRun", why: inExcel ? "tooOld" : "notInExcel" });
        return;
      }
      tell({ kind: "opened" });
      await refreshSheets();
    },
    startFailed(thrown) {
      // without internet the host's script is not there, and its name means nothing
      const failure: Failure = thrown instanceof ReferenceError ? { kind: "partNotLoaded" } : failureOf(thrown);
      tell({ kind: "startFailed", failure });
    },
    refreshSheets,
    choose(sheetName) {
      tell({ kind: "sheetChosen", sheetName });
    },
    setHighlightToDos(on) {
      tell({ kind: "highlightToDosSet", on });
    },
    check,
    cancel() {
      running.abort();
    },
    async clearHighlights() {
      if (!("desk" in state) || state.desk.chosen === null) return;
      const sheetName = state.desk.chosen;
      await run("clearing", async () => {
        await host.clearHighlights(sheetName);
        return { kind: "cleared", sheetName };
      });
    },
    async writeReport() {
      const checked = outcome();
      if (checked === null) return;
      await run("reporting", async () => ({
        kind: "reported",
        ...(await host.writeReport(checked.result, checked.checkedAt)),
      }));
    },
    async copyFindings(texts) {
      const findings = outcome()?.result.checked?.findings;
      if (findings === undefined) return;
      await run("copying", async () => {
        const { text, lines } = await findingsAsText(findings, texts);
        return (await host.copyText(text)) ? { kind: "copied", lines } : { kind: "copyByHand", text };
      });
    },
    async selectCell(row, column) {
      const checked = outcome();
      if (checked === null || isBusy(state)) return;
      try {
        await host.selectCell(checked.result.sheetName, row, column);
      } catch (thrown) {
        fail(thrown, "other");
      }
    },
    dismiss() {
      if (!isBusy(state)) tell({ kind: "noticeDismissed" });
    },
  };
}
