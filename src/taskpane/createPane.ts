import type { WriteDecision } from "../excel/documents/writeOwnSheet";
import type { Texts } from "../text/texts";
import { createColumns, type Columns } from "./columns/createColumns";
import { createStore, type Store } from "./createStore";
import { failureOf, type Failure } from "./failure";
import { findingsAsText } from "./findings/findingsAsText";
import { createFixes, type Fixes } from "./fixes/createFixes";
import { createGuide, type Guide } from "./guide/createGuide";
import { createLetter, type LetterWriting } from "./letter/createLetter";
import { createFindings, type Findings } from "./findings/createFindings";
import { createLive, type Live } from "./live/createLive";
import type { PaneEvent } from "./paneEvent";
import type { PaneHost } from "./paneHost";
import { isBusy, type FailedAction, type Notice, type Outcome, type PaneState, type Task } from "./paneState";
import { startPatience } from "./patience";
import { reducePane } from "./reducePane";
import { createQuestions, type Questions } from "./questions/createQuestions";
import { openQuestion } from "./questions/openQuestion";
import { createReport, type Report } from "./report/createReport";
import { createHiddenRows, type HiddenRows } from "./hiddenRows/createHiddenRows";
import { untilAborted } from "./untilAborted";

/** Where the pane finds itself: what `startOffice` learned. */
export interface Surroundings {
  inExcel: boolean;
  /** Whether the host has the requirement set the add-in needs. */
  supported: boolean;
}

/** The pane without its looks: state, and everything a user can do. Actions never reject; what fails is shown in the state. */
export interface Pane extends Store<PaneState> {
  /** Which column of the chosen sheet is what. */
  readonly columns: Columns;
  readonly fixes: Fixes;
  /** The letter in plain words. */
  readonly guide: Guide;
  /** Going through what was found. */
  readonly findings: Findings;
  /** Keeping the outcome right while the sheet changes. */
  readonly live: Live;
  /** Showing only the rows with findings. */
  readonly hiddenRows: HiddenRows;
  /** The email that goes with the report. */
  readonly letter: LetterWriting;
  /** What the pane asks before its totals are believed, and what unclear words mean. */
  readonly questions: Questions;
  /** The form of the report. */
  readonly report: Report;
  readonly start: (surroundings: Surroundings) => Promise<void>;
  /** The host did not even start. */
  readonly startFailed: (thrown: unknown) => void;
  readonly refreshSheets: () => Promise<void>;
  /** Chooses a sheet by its id. */
  readonly choose: (sheetId: string) => void;
  readonly setHighlightToDos: (on: boolean) => void;
  readonly check: () => Promise<void>;
  /** Ends what is running at once, whether Excel answers or not; what still comes of it counts for nothing. */
  readonly cancel: () => void;
  /** Brings the marks on the sheet up to date. */
  readonly redrawHighlights: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  /** A null decision, or none: she is asked where something of hers would be lost. */
  readonly writeReport: (decision?: WriteDecision | null) => Promise<void>;
  /** Makes a copy of the report for sending. */
  readonly sendReport: () => Promise<void>;
  /** Writes the sheet that goes back to the units. */
  readonly writeSupplement: (decision?: WriteDecision | null) => Promise<void>;
  readonly copyFindings: (texts: Texts) => Promise<void>;
  /** False where nothing could be put on the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Selects a cell of the sheet that was checked; row and column from 0. */
  readonly selectCell: (row: number, column: number) => Promise<void>;
  readonly dismiss: () => void;
}

/** Tasks that write nothing to the workbook. */
const READING: ReadonlySet<Task> = new Set<Task>(["copying", "readingCells"]);

/** Whether a check has read its sheet: highlights are only written after that. */
function hasReadAll(state: PaneState): boolean {
  return state.kind === "checking" && state.rowsInAll > 0 && state.rowsDone >= state.rowsInAll;
}

/** Makes the pane, which is starting until `start` or `startFailed` is called. */
export function createPane(host: PaneHost): Pane {
  const { getState, subscribe, set } = createStore<PaneState>({ kind: "starting" });
  let running = new AbortController();
  const columns = createColumns(host);
  const fixes = createFixes(host, { outcome, run, checkAgain: checkSheet });
  const failed = (thrown: unknown): void => fail(thrown, "other");
  const findings = createFindings({ selectCell, fail: failed });
  const hiddenRows = createHiddenRows(host, { run, fail: failed });
  const report = createReport(host);
  const letter = createLetter(host, { particulars: () => report.getState().particulars, fail: failed });
  const guide = createGuide();
  const questions = createQuestions(host, {
    outcome,
    columns,
    choose: chooseSheet,
    checkAgain: checkSheet,
    isBusy: () => isBusy(getState()),
    fail: failed,
  });

  const live = createLive(host, {
    rechecked(result) {
      const before = outcome()?.result.sheetName;
      tell({ kind: "rechecked", result, checkedAt: host.now() });
      // who renames one sheet may have given its name to another
      if (result.sheetName !== before) void refreshSheets();
    },
  });

  function tell(event: PaneEvent): void {
    const state = reducePane(getState(), event);
    set(state);
    live.follow(state);
    columns.follow(state);
    findings.follow(state);
    hiddenRows.follow(state);
  }

  function fail(thrown: unknown, action: FailedAction): void {
    tell({ kind: "failed", failure: failureOf(thrown), action });
  }

  /**
   * Does something of the user's, once nothing is written in the background any more, until it ends or is cancelled; `stopped` is what is said
   * of a cancelled one. Tells where an answer of Excel, renewed by `answered`, is overdue. Gives whether it came to its end.
   */
  async function work(
    action: (signal: AbortSignal, answered: () => void) => Promise<void>,
    stopped: () => Notice,
  ): Promise<boolean> {
    const { signal } = (running = new AbortController());
    const patience = startPatience(() => {
      tell({ kind: "overdue" });
    });
    const done = async (): Promise<void> => {
      const settled = live.rest();
      if (settled !== null) await settled;
      signal.throwIfAborted();
      await action(signal, patience.renew);
    };
    try {
      await untilAborted(done(), signal);
      return true;
    } catch (thrown) {
      if (signal.aborted && thrown === signal.reason) tell({ kind: "taskEnded", notice: stopped() });
      else fail(thrown, "other");
      return false;
    } finally {
      patience.end();
    }
  }

  /** Runs a task where none is running; gives whether it came to its end. */
  async function run(task: Task, action: (signal: AbortSignal) => Promise<Notice | null>): Promise<boolean> {
    if (isBusy(getState())) return false;
    tell({ kind: "taskStarted", task });
    return work(
      async (signal) => {
        const notice = await action(signal);
        if (!signal.aborted) tell({ kind: "taskEnded", notice });
      },
      () => ({ kind: READING.has(task) ? "cancelled" : "stopped" }),
    );
  }

  function chooseSheet(sheetId: string): void {
    tell({ kind: "sheetChosen", sheetId });
  }

  async function refreshSheets(): Promise<void> {
    try {
      tell({ kind: "sheetsListed", sheets: await host.listSheets() });
    } catch (thrown) {
      // a check that is running says itself what is wrong
      if (!isBusy(getState())) fail(thrown, "listing");
    }
  }

  /** Checks a sheet; `notice` says what led to it, once it is done. */
  async function checkSheet(sheetId: string, notice: Notice | null): Promise<void> {
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
        });
        if (signal.aborted) return;
        tell({ kind: "checkEnded", outcome: { result, checkedAt: host.now(), highlightedToDos, choice }, notice });
      },
      () => notice ?? { kind: hasReadAll(getState()) ? "stopped" : "cancelled" },
    );
  }

  async function check(): Promise<void> {
    const state = getState();
    if (isBusy(state) || !("desk" in state) || state.desk.chosen === null) return;
    fixes.forget();
    await checkSheet(state.desk.chosen, null);
  }

  function outcome(): Outcome | null {
    const state = getState();
    return "desk" in state ? state.outcome : null;
  }

  /** Runs a task that makes something of the outcome. All is checked again before, because Excel does not tell of every change. */
  async function make(task: Task, action: (checked: Outcome) => Promise<Notice>): Promise<void> {
    if (outcome() === null) return;
    await run(task, async (signal) => {
      // a copy opens beside the workbook, which stays as it is
      await live.refresh(signal, task !== "sending");
      const checked = outcome();
      // of people who are gone nothing is made; the result says so
      if (checked === null || checked.result.checked === null) return null;
      // nor of totals that wait for an answer: the question is in view
      return openQuestion(checked) === null ? action(checked) : null;
    });
  }

  async function selectCell(row: number, column: number): Promise<void> {
    const checked = outcome();
    if (checked === null || isBusy(getState())) return;
    try {
      const done = await host.selectCell(checked.result, row, column);
      if (done === "moved" && !isBusy(getState())) tell({ kind: "taskEnded", notice: { kind: "personMoved" } });
    } catch (thrown) {
      fail(thrown, "other");
    }
  }

  return {
    columns,
    fixes,
    guide,
    letter,
    findings,
    live,
    hiddenRows,
    questions,
    report,
    getState,
    subscribe,
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
    choose: chooseSheet,
    setHighlightToDos(on) {
      tell({ kind: "highlightToDosSet", on });
    },
    check,
    cancel() {
      running.abort();
    },
    async redrawHighlights() {
      await run("redrawing", async (signal) => {
        await live.refresh(signal, true);
        return null;
      });
    },
    async clearHighlights() {
      const state = getState();
      if (!("desk" in state) || state.desk.chosen === null) return;
      const { chosen } = state.desk;
      await run("clearing", async () => ({ kind: "cleared", sheetName: await host.clearHighlights(chosen) }));
    },
    writeReport: (decision = null) =>
      make("reporting", async ({ result, checkedAt }) => {
        const outcome = await host.writeReport(result, checkedAt, report.getState().particulars, decision);
        return outcome.kind === "asks" ? { ...outcome, task: "reporting" } : { ...outcome, kind: "reported" };
      }),
    sendReport: () =>
      make("sending", async ({ result, checkedAt }) => ({
        kind: "sent",
        sent: await host.sendReport(result, checkedAt, report.getState().particulars),
      })),
    writeSupplement: (decision = null) =>
      make("supplementing", async ({ result, checkedAt }) => {
        const outcome = await host.writeSupplement(result, checkedAt, decision);
        return outcome.kind === "asks" ? { ...outcome, task: "supplementing" } : { ...outcome, kind: "supplemented" };
      }),
    async copyFindings(texts) {
      const checked = outcome();
      const found = checked?.result.checked?.findings;
      // what is found of a column that is asked about may not be so
      if (checked === null || found === undefined || openQuestion(checked) !== null) return;
      await run("copying", async () => {
        const { shown } = findings.getState();
        const { text, lines } = await findingsAsText(found, texts, shown);
        return (await host.copyText(text))
          ? { kind: "copied", lines, filtered: shown !== null }
          : { kind: "copyByHand", text };
      });
    },
    copyText: host.copyText,
    selectCell,
    dismiss() {
      if (!isBusy(getState())) tell({ kind: "noticeDismissed" });
    },
  };
}
