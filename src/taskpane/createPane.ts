import type { SheetOffer } from "../excel/check/listSheets";
import type { SelectOutcome } from "../excel/host/selectCell";
import type { PlacedCell } from "../excel/host/selectedCell";
import type { UndoStep } from "../excel/host/undoStep";
import type { WriteDecision } from "../excel/documents/writeOwnSheet";
import type { Texts } from "../text/texts";
import { createColumns, type Columns } from "./columns/createColumns";
import { createStore, type Store } from "./createStore";
import { failureOf } from "./failure";
import { createFixes, type Fixes } from "./fixes/createFixes";
import { createComparePage, type ComparePage } from "./compare/createComparePage";
import { createLazyPage, type LazyPage } from "./createLazyPage";
import { createGatherPage, type GatherPage } from "./gather/createGatherPage";
import { createGuide, type Guide } from "./guide/createGuide";
import { createLetter, type LetterWriting } from "./letter/createLetter";
import { createFindings, type Findings } from "./findings/createFindings";
import { createLive, type Live } from "./live/createLive";
import type { PaneEvent } from "./paneEvent";
import type { PaneHost } from "./paneHost";
import { isBusy, type FailedAction, type Notice, type Outcome, type PaneState, type Task } from "./paneState";
import { startPatience } from "./patience";
import type { StartWish } from "./start/startWish";
import { createSelfTest, type SelfTest } from "./selfTest/createSelfTest";
import { createTakeBack, type TakeBack } from "./takeBack/createTakeBack";
import type { Template } from "./template/createTemplate";
import { createTrend, type Trend } from "./totals/createTrend";
import { createTabs, type Tabs } from "./tabs/createTabs";
import { whyCheckAgain } from "./check/whyCheckAgain";
import { reducePane } from "./reducePane";
import { createQuestions, type Questions } from "./questions/createQuestions";
import { openQuestion } from "./questions/openQuestion";
import { createReport, type Report } from "./report/createReport";
import { createSupplement, type Supplement } from "./supplement/createSupplement";
import { createHiddenRows, type HiddenRows } from "./hiddenRows/createHiddenRows";
import { untilAborted } from "./untilAborted";

/** Where the pane finds itself: what `startOffice` learned. */
export interface Surroundings {
  inExcel: boolean;
  /** Whether the host has the requirement set the add-in needs. */
  supported: boolean;
  /** What the pane was opened for. */
  wish?: StartWish | null;
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
  /** For when and for whom the units are asked. */
  readonly supplement: Supplement;
  /** Whether the copy for sending gives reasons that tell of health. */
  readonly tellsHealth: Store<boolean>;
  readonly setTellsHealth: (tells: boolean) => void;
  /** Which part of the result is in view. */
  readonly tabs: Tabs;
  /** Making a list for the units to fill in. */
  readonly templatePage: LazyPage<Template>;
  /** Taking what units sent back into the roster. */
  readonly takeBack: TakeBack;
  /** Trying what only a real Excel can tell. */
  readonly selfTest: SelfTest;
  /** The files of many offices. */
  readonly gatherPage: GatherPage;
  /** The totals of the reports of this workbook. */
  readonly trend: Trend;
  /** This list beside another. */
  readonly comparePage: ComparePage;
  /** Whether what is running waits because the user is typing in a cell. */
  readonly cellEditing: Store<boolean>;
  readonly start: (surroundings: Surroundings) => Promise<void>;
  /** The host did not even start. */
  readonly startFailed: (thrown: unknown) => void;
  readonly refreshSheets: () => Promise<void>;
  /** Chooses a sheet by its id. */
  readonly choose: (sheetId: string) => void;
  /** Also highlights whoever has no CCCD or no level 2, or no longer does; a sheet that was checked is checked again at once. */
  readonly setHighlightToDos: (on: boolean) => Promise<void>;
  readonly check: () => Promise<void>;
  /** Ends what is running at once, whether Excel answers or not; what still comes of it counts for nothing. */
  readonly cancel: () => void;
  /** Brings the marks on the sheet up to date. */
  readonly redrawHighlights: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  /** A null decision, or none: she is asked where something of hers would be lost. */
  readonly writeReport: (decision?: WriteDecision | null) => Promise<void>;
  /** Writes the report of all offices whose files were gathered, and closes their page. */
  readonly writeProvince: (decision?: WriteDecision | null) => Promise<void>;
  /** Writes the people of the files that were gathered on a new sheet. */
  readonly writeEveryone: () => Promise<void>;
  /** Makes a copy of the report for sending. */
  readonly sendReport: () => Promise<void>;
  /** Writes the sheet that goes back to the units. */
  readonly writeSupplement: (decision?: WriteDecision | null) => Promise<void>;
  /** Makes a file of what one unit has to supply; null: the people of whom no unit can be told. */
  readonly sendUnitPage: (unit: string | null) => Promise<void>;
  readonly copyFindings: (texts: Texts) => Promise<void>;
  /** False where nothing could be put on the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Selects a cell of the sheet that was checked; row and column from 0. */
  readonly selectCell: (row: number, column: number) => Promise<void>;
  readonly dismiss: () => void;
}

/** Tasks that write nothing to the workbook, or only to a sheet of their own that goes. */
const READING: ReadonlySet<Task> = new Set<Task>(["copying", "readingCells", "selfTesting", "takingBack"]);

/** Whether a check has read its sheet: highlights are only written after that. */
function hasReadAll(state: PaneState): boolean {
  return state.kind === "checking" && state.rowsInAll > 0 && state.rowsDone >= state.rowsInAll;
}

/** Makes the pane, which is starting until `start` or `startFailed` is called. */
export function createPane(host: PaneHost): Pane {
  const { getState, subscribe, set } = createStore<PaneState>({ kind: "starting" });
  let running = new AbortController();
  const columns = createColumns(host);
  const failed = (thrown: unknown): void => fail(thrown, "other");
  const fixes = createFixes(host, { outcome, outcomeInView, chosenSheet, run, checkAgain: checkSheet, fail: failed });
  const findings = createFindings({ selectCell, chosen: (index) => void fixes.offer(index), fail: failed });
  const hiddenRows = createHiddenRows(host, { run, fail: failed });
  const report = createReport(host);
  const supplement = createSupplement(host, failed);
  const tellsHealth = createStore(true);
  const tabs = createTabs();
  const selfTest = createSelfTest(host, { run, cancel: () => running.abort() });
  const takeBack = createTakeBack(host, { answered: fixes.answered, run, show: fixes.show });
  const cellEditing = createStore(false);
  host.watchCellEditing(cellEditing.set);
  const letter = createLetter(host, {
    particulars: () => report.getState().particulars,
    mailed: () => {
      tell({ kind: "mailed", at: host.now() });
    },
    saysStale: async () => {
      const checked = outcomeInView();
      const notice = checked === null || isBusy(getState()) ? null : await staleReport(checked, "email");
      if (notice === null) return false;
      tell({ kind: "taskEnded", notice });
      return true;
    },
    fail: failed,
  });
  const guide = createGuide();
  const gatherPage = createGatherPage(host, failed);
  const templatePage: LazyPage<Template> = createLazyPage(async () => {
    const { createTemplate } = await import(/* webpackChunkName: "units" */ "./template/createTemplate");
    return createTemplate(host, { wish: supplement.getState, run, closePage: () => templatePage.close() });
  }, failed);
  const trend = createTrend(host, failed);
  const comparePage = createComparePage(host, { answered: fixes.answered, now: host.now }, failed);
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
      await action(signal, () => {
        patience.renew();
        const state = getState();
        if ("overdue" in state && state.overdue && !signal.aborted) tell({ kind: "answered" });
      });
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

  /** Runs a task where none is running, of which `answered` tells whenever Excel answered; gives whether it came to its end. */
  async function run(
    task: Task,
    action: (signal: AbortSignal, answered: () => void) => Promise<Notice | null>,
  ): Promise<boolean> {
    if (isBusy(getState())) return false;
    tell({ kind: "taskStarted", task });
    return work(
      async (signal, answered) => {
        const notice = await action(signal, answered);
        if (!signal.aborted) tell({ kind: "taskEnded", notice });
      },
      () => ({ kind: READING.has(task) ? "cancelled" : "stopped" }),
    );
  }

  /** The pane is about the sheet in view (pane.md, rule 1), but for those that it wrote itself. */
  async function followSheet(sheetId: string): Promise<void> {
    const offerOf = (): SheetOffer | undefined => {
      const state = getState();
      return "desk" in state ? state.desk.sheets.find(({ id }) => id === sheetId) : undefined;
    };
    // a sheet that comes into view while something is written is what is written
    if (isBusy(getState())) return;
    if (offerOf() === undefined) await refreshSheets();
    if (offerOf()?.ours === false && !isBusy(getState())) chooseSheet(sheetId);
  }

  async function watchActiveSheet(): Promise<void> {
    try {
      await host.watchActiveSheet((sheetId) => void followSheet(sheetId));
    } catch (thrown) {
      failed(thrown);
    }
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
  async function checkSheet(sheetId: string, notice: Notice | null, step?: UndoStep): Promise<void> {
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
  }

  async function check(): Promise<void> {
    const state = getState();
    if (isBusy(state) || !("desk" in state) || state.desk.chosen === null) return;
    fixes.forget();
    tabs.show("findings");
    await checkSheet(state.desk.chosen, null);
  }

  /** Does what the pane was opened for: all of it begins with a check, and nothing but highlights is written. */
  async function fulfil(wish: StartWish): Promise<void> {
    const cell = wish === "cell" ? await cellInView() : null;
    await check();
    if ((outcomeInView()?.result.checked ?? null) === null) return;
    if (wish === "report") tabs.show("report");
    if (cell !== null && !(await findings.goToRow(cell.row, cell.column)))
      tell({ kind: "taskEnded", notice: { kind: "nothingInRow" } });
  }

  /** The selected cell, whose sheet is then the chosen one; null where that cannot be told, which is said. */
  async function cellInView(): Promise<PlacedCell | null> {
    try {
      const cell = await host.selectedCell();
      chooseSheet(cell.sheetId);
      return cell;
    } catch (thrown) {
      failed(thrown);
      return null;
    }
  }

  function outcome(): Outcome | null {
    const state = getState();
    return "desk" in state ? state.outcome : null;
  }

  function chosenSheet(): string | null {
    const state = getState();
    return "desk" in state ? state.desk.chosen : null;
  }

  /** The outcome, if it is that of the sheet and the columns that the user sees: of another nothing is made. */
  function outcomeInView(): Outcome | null {
    const state = getState();
    if (!("desk" in state) || state.outcome === null) return null;
    return whyCheckAgain(state.outcome, state.desk, columns.getState()) === null ? state.outcome : null;
  }

  /** Runs a task that makes something of the outcome. All is checked again before, because Excel does not tell of every change. */
  async function make(task: Task, action: (checked: Outcome) => Promise<Notice>): Promise<void> {
    if (outcomeInView() === null) return;
    await run(task, async (signal) => {
      // a copy opens beside the workbook, which stays as it is
      await live.refresh(signal, task !== "sending");
      const checked = outcomeInView();
      // of people who are gone nothing is made; the result says so
      if (checked === null || checked.result.checked === null) return null;
      // nor of totals that wait for an answer: the question is in view
      return openQuestion(checked) === null ? action(checked) : null;
    });
  }

  /** What is said in place of doing something with a report that is not one on this outcome; null where it is, or there is none. */
  async function staleReport({ result }: Outcome, wanted: "send" | "email"): Promise<Notice | null> {
    const state = getState();
    const report = "desk" in state ? state.desk.report : null;
    if (report === null) return null;
    // what counts came with the check
    const { reportStaleness } = await import(/* webpackChunkName: "excel" */ "./report/reportStaleness");
    const staleness = reportStaleness(result, report);
    return staleness === null ? null : { kind: "reportStale", wanted, staleness, sheetName: report.sheetName };
  }

  /** Gives what came of it; null where it was not even tried, or failed, which is said. */
  async function selectCell(row: number, column: number, shows: boolean): Promise<SelectOutcome | null> {
    const checked = outcome();
    if (checked === null || isBusy(getState())) return null;
    try {
      const done = await host.selectCell(checked.result, row, column, shows);
      if (done === "moved" && !isBusy(getState())) tell({ kind: "taskEnded", notice: { kind: "personMoved" } });
      return done;
    } catch (thrown) {
      fail(thrown, "other");
      return null;
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
    supplement,
    tellsHealth,
    setTellsHealth: tellsHealth.set,
    tabs,
    selfTest,
    gatherPage,
    trend,
    comparePage,
    templatePage,
    takeBack,
    cellEditing,
    getState,
    subscribe,
    async start({ inExcel, supported, wish = null }) {
      if (!inExcel || !supported) {
        tell({ kind: "cannotRun", why: inExcel ? "tooOld" : "notInExcel" });
        return;
      }
      tell({ kind: "opened" });
      await refreshSheets();
      await watchActiveSheet();
      if (wish !== null) await fulfil(wish);
    },
    startFailed(thrown) {
      tell({ kind: "startFailed", failure: failureOf(thrown) });
    },
    refreshSheets,
    choose: chooseSheet,
    async setHighlightToDos(on) {
      tell({ kind: "highlightToDosSet", on });
      const checked = outcomeInView();
      if (checked !== null) await checkSheet(checked.result.sheetId, null);
    },
    check,
    cancel() {
      running.abort();
    },
    async redrawHighlights() {
      if (outcomeInView() === null) return;
      await run("redrawing", async (signal) => {
        await live.refresh(signal, true);
        return null;
      });
    },
    async clearHighlights() {
      const state = getState();
      if (!("desk" in state) || state.desk.chosen === null) return;
      const { chosen } = state.desk;
      await run("clearing", async () => ({ kind: "cleared", ...(await host.clearHighlights(chosen)) }));
    },
    writeReport: (decision = null) =>
      make("reporting", async ({ result, checkedAt }) => {
        const { particulars } = report.getState();
        const compared = comparePage.forReport(result);
        const outcome = await host.writeReport(result, checkedAt, particulars, decision, compared);
        return outcome.kind === "asks" ? { ...outcome, task: "reporting" } : { ...outcome, kind: "reported" };
      }),
    async writeProvince(decision = null) {
      const { shown: gather } = gatherPage.getState();
      if (gather === null || isBusy(getState())) return;
      gatherPage.close();
      await run("reporting", async () => {
        const outcome = await gather.writeProvince(decision);
        return outcome.kind === "asks" ? { ...outcome, task: "gathering" } : { ...outcome, kind: "provinceReported" };
      });
    },
    async writeEveryone() {
      const { shown: gather } = gatherPage.getState();
      if (gather === null || isBusy(getState())) return;
      const whole = await run("reporting", async (signal, answered) => {
        await gather.writeEveryone(signal, answered);
        return null;
      });
      // what is wrong is said in the pane beneath
      if (!whole) gatherPage.close();
    },
    sendReport: () =>
      make("sending", async (checked) => {
        const stale = await staleReport(checked, "send");
        if (stale !== null) return stale;
        const { result, checkedAt } = checked;
        const sent = await host.sendReport(result, checkedAt, report.getState().particulars, tellsHealth.getState());
        return { kind: "sent", sent, at: host.now() };
      }),
    writeSupplement: (decision = null) =>
      make("supplementing", async ({ result, checkedAt }) => {
        const outcome = await host.writeSupplement(result, checkedAt, supplement.getState(), decision);
        return outcome.kind === "asks" ? { ...outcome, task: "supplementing" } : { ...outcome, kind: "supplemented" };
      }),
    sendUnitPage: (unit) =>
      make("sending", async ({ result, checkedAt }) => ({
        kind: "unitSent",
        unit,
        sent: await host.sendUnitPage(result, checkedAt, supplement.getState(), unit),
      })),
    async copyFindings(texts) {
      const checked = outcomeInView();
      const found = checked?.result.checked ?? null;
      // what is found of a column that is asked about may not be so
      if (checked === null || found === null || openQuestion(checked) !== null) return;
      await run("copying", async () => {
        const { shown } = findings.getState();
        // what reads a roster came with the check
        const made = import(/* webpackChunkName: "excel" */ "./findings/findingsAsText").then(({ findingsAsText }) =>
          findingsAsText(found, texts, shown),
        );
        const onClipboard = await host.copyText(made.then(({ text }) => text));
        const { text, lines } = await made;
        return onClipboard ? { kind: "copied", lines, filtered: shown !== null } : { kind: "copyByHand", text };
      });
    },
    copyText: (text) => host.copyText(Promise.resolve(text)),
    async selectCell(row, column) {
      await selectCell(row, column, false);
    },
    dismiss() {
      if (!isBusy(getState())) tell({ kind: "noticeDismissed" });
    },
  };
}
