import { copyText } from "./copyText";
import type { PaneHost } from "./paneHost";

/**
 * The world the pane really works in. What reads and judges sheets comes as a script of its own, so that the pane is drawn
 * before it arrives; what writes the report or fixes comes when it is first asked for (design §10).
 */
export const excelHost: PaneHost = {
  async listSheets() {
    const { listSheets } = await import(/* webpackChunkName: "excel" */ "../excel/listSheets");
    return listSheets();
  },
  async checkSheet(sheetName, options) {
    const { checkSheet } = await import(/* webpackChunkName: "excel" */ "../excel/checkSheet");
    return checkSheet(sheetName, options);
  },
  async recheckSheet(last, changed, options) {
    const { recheckSheet } = await import(/* webpackChunkName: "excel" */ "../excel/recheckSheet");
    return recheckSheet(last, changed, options);
  },
  async watchSheet(nameOrId, tell) {
    const { watchSheet } = await import(/* webpackChunkName: "excel" */ "../excel/watchSheet");
    return watchSheet(nameOrId, tell);
  },
  async previewSheet(sheetName, choice, options) {
    const { previewSheet } = await import(/* webpackChunkName: "excel" */ "../excel/previewSheet");
    return previewSheet(sheetName, choice, options);
  },
  async rememberColumns(form, choice) {
    const { rememberColumns } = await import(/* webpackChunkName: "excel" */ "../excel/columnMemory");
    return rememberColumns(form, choice);
  },
  async proposeFixes(result, wanted) {
    const { previewFixes } = await import(/* webpackChunkName: "fixes" */ "./fixes/previewFixes");
    return previewFixes(result, wanted);
  },
  async applyFixes(sheetName, fixes) {
    const { applyFixes } = await import(/* webpackChunkName: "fixes" */ "../excel/applyFixes");
    return applyFixes(sheetName, fixes);
  },
  async undoFixes(sheetName, fixes) {
    const { undoFixes } = await import(/* webpackChunkName: "fixes" */ "../excel/applyFixes");
    return undoFixes(sheetName, fixes);
  },
  async hideUnfound(result, besideFilter) {
    const { hideUnfound } = await import(/* webpackChunkName: "rows" */ "./rows/hideUnfound");
    return hideUnfound(result, besideFilter);
  },
  async showRows(sheetName) {
    const { showRows } = await import(/* webpackChunkName: "rows" */ "../excel/rowFilter");
    return showRows(sheetName);
  },
  async countHiddenRows(sheetName) {
    const { countHiddenRows } = await import(/* webpackChunkName: "rows" */ "../excel/rowFilter");
    return countHiddenRows(sheetName);
  },
  async clearHighlights(sheetName) {
    const { clearHighlights } = await import(/* webpackChunkName: "excel" */ "../excel/clearHighlights");
    await clearHighlights(sheetName);
  },
  async selectCell(sheetName, row, column) {
    const { selectCell } = await import(/* webpackChunkName: "excel" */ "../excel/selectCell");
    await selectCell(sheetName, row, column);
  },
  async recallParticulars() {
    const { recallParticulars } = await import(/* webpackChunkName: "report" */ "../excel/particularsMemory");
    return recallParticulars();
  },
  async rememberParticulars(particulars) {
    const { rememberParticulars } = await import(/* webpackChunkName: "report" */ "../excel/particularsMemory");
    return rememberParticulars(particulars);
  },
  async writeReport(result, checkedAt, particulars) {
    const { reportOutcome } = await import(/* webpackChunkName: "report" */ "./reportOutcome");
    return reportOutcome(result, checkedAt, particulars);
  },
  async sendReport(result, checkedAt, particulars) {
    const { sendOutcome } = await import(/* webpackChunkName: "send" */ "./send/sendOutcome");
    return sendOutcome(result, checkedAt, particulars);
  },
  async writeSupplement(result, checkedAt) {
    const { supplementOutcome } = await import(/* webpackChunkName: "report" */ "./supplementOutcome");
    return supplementOutcome(result, checkedAt);
  },
  copyText,
  now: () => new Date(),
};
