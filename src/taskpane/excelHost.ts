import { copyText } from "./copyText";
import type { PaneHost } from "./paneHost";

/**
 * The world the pane really works in. What reads and judges sheets comes as a script of its own, so that the pane is drawn
 * before it arrives; what writes the report or fixes comes when it is first asked for (design §10).
 */
export const excelHost: PaneHost = {
  async listSheets() {
    const { listSheets } = await import(/* webpackChunkName: "excel" */ "../excel/check/listSheets");
    return listSheets();
  },
  async checkSheet(sheetName, options) {
    const { checkSheet } = await import(/* webpackChunkName: "excel" */ "../excel/check/checkSheet");
    return checkSheet(sheetName, options);
  },
  async recheckSheet(last, changed, options) {
    const { recheckSheet } = await import(/* webpackChunkName: "excel" */ "../excel/live/recheckSheet");
    return recheckSheet(last, changed, options);
  },
  async watchSheet(nameOrId, tell) {
    const { watchSheet } = await import(/* webpackChunkName: "excel" */ "../excel/live/watchSheet");
    return watchSheet(nameOrId, tell);
  },
  async previewSheet(sheetName, choice, options) {
    const { previewSheet } = await import(/* webpackChunkName: "excel" */ "../excel/columns/previewSheet");
    return previewSheet(sheetName, choice, options);
  },
  async rememberColumns(form, choice) {
    const { rememberColumns } = await import(/* webpackChunkName: "excel" */ "../excel/columns/columnMemory");
    return rememberColumns(form, choice);
  },
  async proposeFixes(result, wanted) {
    const { previewFixes } = await import(/* webpackChunkName: "fixes" */ "./fixes/previewFixes");
    return previewFixes(result, wanted, new Date());
  },
  async applyFixes(sheetName, fixes) {
    const { applyFixes } = await import(/* webpackChunkName: "fixes" */ "../excel/fixes/applyFixes");
    return applyFixes(sheetName, fixes);
  },
  async undoFixes(sheetName, fixes) {
    const { undoFixes } = await import(/* webpackChunkName: "fixes" */ "../excel/fixes/applyFixes");
    return undoFixes(sheetName, fixes);
  },
  async hideRowsWithoutFindings(result, besideFilter) {
    const { hideRowsWithoutFindings } = await import(
      /* webpackChunkName: "hiddenRows" */ "./hiddenRows/hideRowsWithoutFindings"
    );
    return hideRowsWithoutFindings(result, besideFilter);
  },
  async showRows(sheetName) {
    const { showRows } = await import(/* webpackChunkName: "hiddenRows" */ "../excel/hiddenRows/hideRows");
    return showRows(sheetName);
  },
  async countHiddenRows(sheetName) {
    const { countHiddenRows } = await import(/* webpackChunkName: "hiddenRows" */ "../excel/hiddenRows/hideRows");
    return countHiddenRows(sheetName);
  },
  async clearHighlights(sheetName) {
    const { clearHighlights } = await import(/* webpackChunkName: "excel" */ "../excel/highlights/clearHighlights");
    await clearHighlights(sheetName);
  },
  async selectCell(sheetName, row, column) {
    const { selectCell } = await import(/* webpackChunkName: "excel" */ "../excel/host/selectCell");
    await selectCell(sheetName, row, column);
  },
  async recallParticulars() {
    const { recallParticulars } = await import(/* webpackChunkName: "report" */ "../excel/report/particularsMemory");
    return recallParticulars();
  },
  async rememberParticulars(particulars) {
    const { rememberParticulars } = await import(/* webpackChunkName: "report" */ "../excel/report/particularsMemory");
    return rememberParticulars(particulars);
  },
  async writeReport(result, checkedAt, particulars) {
    const { reportOutcome } = await import(/* webpackChunkName: "report" */ "./report/reportOutcome");
    return reportOutcome(result, checkedAt, particulars);
  },
  async sendReport(result, checkedAt, particulars) {
    const { sendOutcome } = await import(/* webpackChunkName: "send" */ "./send/sendOutcome");
    return sendOutcome(result, checkedAt, particulars);
  },
  async writeSupplement(result, checkedAt) {
    const { supplementOutcome } = await import(/* webpackChunkName: "report" */ "./supplement/supplementOutcome");
    return supplementOutcome(result, checkedAt);
  },
  copyText,
  now: () => new Date(),
};
