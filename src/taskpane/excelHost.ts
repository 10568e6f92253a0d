import type * as ParticularsMemory from "../excel/report/particularsMemory";
import type * as WishMemory from "../excel/supplement/wishMemory";
import { watchCellEditing } from "../excel/host/cellEditing";
import { beginUndoStep } from "../excel/host/undoStep";
import type { WatchSheet } from "../excel/live/watchSheet";
import { copyText } from "./copyText";
import type { OutcomeHost, PaneHost } from "./paneHost";

/** One for all sheets: Excel is asked for its events once. */
let watch: WatchSheet | null = null;

async function ofOutcome(): Promise<OutcomeHost> {
  return (await import(/* webpackChunkName: "outcome" */ "./outcomeHost")).outcomeHost;
}

/** Once they are there nothing is waited for: what is kept as the pane closes has no time. */
let particularsMemory: typeof ParticularsMemory | null = null;
let wishMemory: typeof WishMemory | null = null;

/**
 * The world the pane really works in. What reads and judges sheets comes as a script of its own, so that the pane is
 * drawn before it arrives; what writes the report or fixes comes when it is first asked for (design §10).
 */
export const excelHost: PaneHost = {
  async listSheets() {
    const { listSheets } = await import(/* webpackChunkName: "excel" */ "../excel/check/listSheets");
    return listSheets();
  },
  async checkSheet(sheetId, options) {
    const { checkSheet } = await import(/* webpackChunkName: "excel" */ "../excel/check/checkSheet");
    return checkSheet(sheetId, options);
  },
  async recheckSheet(last, changed, options) {
    const { recheckSheet } = await import(/* webpackChunkName: "excel" */ "../excel/live/recheckSheet");
    return recheckSheet(last, changed, options);
  },
  async watchSheet(sheetId, tell) {
    watch ??= (await import(/* webpackChunkName: "excel" */ "../excel/live/watchSheet")).createSheetWatch();
    return watch(sheetId, tell);
  },
  watchCellEditing,
  async watchActiveSheet(tell) {
    const { watchActiveSheet } = await import(/* webpackChunkName: "excel" */ "../excel/live/watchActiveSheet");
    return watchActiveSheet(tell);
  },
  async previewSheet(sheetId, choice, options) {
    const { previewSheet } = await import(/* webpackChunkName: "excel" */ "../excel/columns/previewSheet");
    return previewSheet(sheetId, choice, options);
  },
  async rememberColumns(form, choice) {
    const { rememberColumns } = await import(/* webpackChunkName: "excel" */ "../excel/columns/columnMemory");
    return rememberColumns(form, choice);
  },
  async rememberWord(key, answer) {
    const { rememberWord } = await import(/* webpackChunkName: "excel" */ "../excel/questions/wordMemory");
    return rememberWord(key, answer);
  },
  async proposeFixes(result, wanted, today) {
    return (await ofOutcome()).proposeFixes(result, wanted, today);
  },
  beginUndoStep,
  async applyFixes(sheetId, fixes, attempt, step) {
    const { applyFixes } = await import(/* webpackChunkName: "fixes" */ "../excel/fixes/applyFixes");
    return applyFixes(sheetId, fixes, attempt, step);
  },
  async undoFixes(sheetId, fixes, attempt, step) {
    const { undoFixes } = await import(/* webpackChunkName: "fixes" */ "../excel/fixes/applyFixes");
    return undoFixes(sheetId, fixes, attempt, step);
  },
  async hideRowsWithoutFindings(result, besideFilter) {
    return (await ofOutcome()).hideRowsWithoutFindings(result, besideFilter);
  },
  async selectedCell() {
    const { selectedCell } = await import(/* webpackChunkName: "excel" */ "../excel/host/selectedCell");
    return selectedCell();
  },
  async showRows(sheetId) {
    const { showRows } = await import(/* webpackChunkName: "hiddenRows" */ "../excel/hiddenRows/hideRows");
    return showRows(sheetId);
  },
  async countHiddenRows(sheetId) {
    const { countHiddenRows } = await import(/* webpackChunkName: "hiddenRows" */ "../excel/hiddenRows/hideRows");
    return countHiddenRows(sheetId);
  },
  async clearHighlights(sheetId) {
    const { clearHighlights } = await import(/* webpackChunkName: "excel" */ "../excel/highlights/clearHighlights");
    return clearHighlights(sheetId);
  },
  async selectCell(result, row, column, shows) {
    return (await ofOutcome()).selectCell(result, row, column, shows);
  },
  async recallParticulars() {
    particularsMemory = await import(/* webpackChunkName: "report" */ "../excel/report/particularsMemory");
    return particularsMemory.recallParticulars();
  },
  async rememberParticulars(particulars) {
    particularsMemory ??= await import(/* webpackChunkName: "report" */ "../excel/report/particularsMemory");
    return particularsMemory.rememberParticulars(particulars);
  },
  async writeReport(result, checkedAt, particulars, decision, compared) {
    return (await ofOutcome()).writeReport(result, checkedAt, particulars, decision, compared);
  },
  async sendReport(result, checkedAt, particulars, tellsHealth) {
    return (await ofOutcome()).sendReport(result, checkedAt, particulars, tellsHealth);
  },
  async writeSupplement(result, checkedAt, wish, decision) {
    return (await ofOutcome()).writeSupplement(result, checkedAt, wish, decision);
  },
  async sendUnitPage(result, checkedAt, wish, unit) {
    return (await ofOutcome()).sendUnitPage(result, checkedAt, wish, unit);
  },
  async recallWish(today) {
    wishMemory = await import(/* webpackChunkName: "outcome" */ "../excel/supplement/wishMemory");
    return wishMemory.recallWish(today);
  },
  async rememberWish(wish) {
    wishMemory ??= await import(/* webpackChunkName: "outcome" */ "../excel/supplement/wishMemory");
    await wishMemory.rememberWish(wish);
  },
  async recallTotals() {
    const { recallTotals } = await import(/* webpackChunkName: "report" */ "../excel/report/totalsMemory");
    return recallTotals();
  },
  async gatherHost() {
    const { excelGatherHost } = await import(/* webpackChunkName: "gather" */ "./gather/excelGatherHost");
    return excelGatherHost;
  },
  async compareHost() {
    const { excelCompareHost } = await import(/* webpackChunkName: "compare" */ "./compare/excelCompareHost");
    return excelCompareHost;
  },
  async makeTemplate(wish, people, today) {
    const { sendTemplate } = await import(/* webpackChunkName: "units" */ "../excel/send/sendTemplate");
    return sendTemplate(wish, people, today);
  },
  async takeBack(result, files, today, signal) {
    const { takeBackAway } = await import(/* webpackChunkName: "takeBack" */ "./takeBack/takeBackAway");
    return takeBackAway(result, files, today, signal);
  },
  async runSelfTest(options) {
    const { runSelfTest } = await import(/* webpackChunkName: "selfTest" */ "../excel/selfTest/runSelfTest");
    return runSelfTest(options);
  },
  copyText,
  now: () => new Date(),
};
