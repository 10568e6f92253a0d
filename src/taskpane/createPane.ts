import type { SelectOutcome } from "../excel/host/selectCell";
import { createCheck } from "./check/createCheck";
import { createColumns } from "./columns/createColumns";
import { createDocuments } from "./createDocuments";
import { createStore } from "./createStore";
import { createSheets } from "./createSheets";
import { createWork } from "./createWork";
import { failureOf } from "./failure";
import { createFixes } from "./fixes/createFixes";
import { createComparePage } from "./compare/createComparePage";
import { createLazyPage, type LazyPage } from "./createLazyPage";
import { createGatherPage } from "./gather/createGatherPage";
import { createGuide } from "./guide/createGuide";
import { createLetter } from "./letter/createLetter";
import { createFindings } from "./findings/createFindings";
import { createLive } from "./live/createLive";
import type { Pane } from "./pane";
import type { PaneEvent } from "./paneEvent";
import type { PaneHost } from "./paneHost";
import { isBusy, type FailedAction, type Notice, type Outcome, type PaneState } from "./paneState";
import type { StartWish } from "./start/startWish";
import { createSelfTest } from "./selfTest/createSelfTest";
import { createTakeBack } from "./takeBack/createTakeBack";
import type { Template } from "./template/createTemplate";
import { createTrend } from "./totals/createTrend";
import { createTabs } from "./tabs/createTabs";
import { whyCheckAgain } from "./check/whyCheckAgain";
import { reducePane } from "./reducePane";
import { createQuestions } from "./questions/createQuestions";
import { createReport } from "./report/createReport";
import { staleReportNotice } from "./report/staleReportNotice";
import { createSupplement } from "./supplement/createSupplement";
import { createHiddenRows } from "./hiddenRows/createHiddenRows";

/** Makes the pane, which is starting until `start` or `startFailed` is called. */
export function createPane(host: PaneHost): Pane {
  const { getState, subscribe, set } = createStore<PaneState>({ kind: "starting" });
  const columns = createColumns(host);
  const { work, run, cancel } = createWork({ getState, tell, fail, settle: () => live.rest() });
  const failed = (thrown: unknown): void => fail(thrown, "other");
  const sheets = createSheets(host, { getState, tell, fail });
  const { checkSheet } = createCheck(host, { getState, tell, work, columns });
  const fixes = createFixes(host, { outcome, outcomeInView, chosenSheet, run, checkAgain: checkSheet, fail: failed });
  const findings = createFindings({ selectCell, chosen: (index) => void fixes.offer(index), fail: failed });
  const hiddenRows = createHiddenRows(host, { run, fail: failed });
  const report = createReport(host);
  const supplement = createSupplement(host, failed);
  const tabs = createTabs();
  const selfTest = createSelfTest(host, { run, cancel });
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
    choose: sheets.choose,
    checkAgain: checkSheet,
    isBusy: () => isBusy(getState()),
    fail: failed,
  });

  const live = createLive(host, {
    rechecked(result) {
      const before = outcome()?.result.sheetName;
      tell({ kind: "rechecked", result, checkedAt: host.now() });
      // who renames one sheet may have given its name to another
      if (result.sheetName !== before) void sheets.refresh();
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

  async function check(): Promise<void> {
    const state = getState();
    if (isBusy(state) || !("desk" in state) || state.desk.chosen === null) return;
    fixes.forget();
    tabs.show("findings");
    await checkSheet(state.desk.chosen, null);
  }

  /** Does what the pane was opened for. */
  async function fulfil(wish: StartWish): Promise<void> {
    try {
      // most days the pane is opened for nothing in particular
      const { fulfilWish } = await import("./start/fulfilWish");
      await fulfilWish(wish, host, {
        check,
        choose: sheets.choose,
        hasPeople: () => (outcomeInView()?.result.checked ?? null) !== null,
        tabs,
        findings,
        say: (notice) => tell({ kind: "taskEnded", notice }),
        fail: failed,
      });
    } catch (thrown) {
      failed(thrown);
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

  function staleReport(checked: Outcome, wanted: "send" | "email"): Promise<Notice | null> {
    const state = getState();
    return staleReportNotice("desk" in state ? state.desk.report : null, checked, wanted);
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

  const documents = createDocuments(host, {
    getState,
    outcomeInView,
    run,
    live,
    findings,
    report,
    supplement,
    comparePage,
    gatherPage,
    staleReport,
  });

  return {
    ...documents,
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
      await sheets.refresh();
      await sheets.followActive();
      if (wish !== null) await fulfil(wish);
    },
    startFailed(thrown) {
      tell({ kind: "startFailed", failure: failureOf(thrown) });
    },
    refreshSheets: sheets.refresh,
    choose: sheets.choose,
    async setHighlightToDos(on) {
      tell({ kind: "highlightToDosSet", on });
      const checked = outcomeInView();
      if (checked !== null) await checkSheet(checked.result.sheetId, null);
    },
    check,
    cancel,
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
    copyText: (text) => host.copyText(Promise.resolve(text)),
    async selectCell(row, column) {
      await selectCell(row, column, false);
    },
    dismiss() {
      if (!isBusy(getState())) tell({ kind: "noticeDismissed" });
    },
  };
}
