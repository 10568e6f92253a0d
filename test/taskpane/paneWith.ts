import type { CheckResult } from "../../src/excel/check/checkResult";
import type { SheetOffer } from "../../src/excel/check/listSheets";
import type { ReportMark } from "../../src/documents/report/reportMark";
import type { UndoStep } from "../../src/excel/host/undoStep";
import type { FindingList } from "../../src/rules/findingList";
import { createPane } from "../../src/taskpane/createPane";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { reportWords } from "../../src/text/documents/report";
import { findingsOf } from "./findings/findingsOf";
import { previewOf } from "./columns/previewOf";

/** The time it always is. */
export const now = new Date(2026, 10, 25, 8, 30);
/** What the workbook has. */
export const offers: SheetOffer[] = [
  { id: "7", name: "DS 2026", hidden: false, looksLikeRoster: true, active: true, ours: false },
  { id: "8", name: "DM", hidden: true, looksLikeRoster: false, active: false, ours: false },
  { id: "9", name: "Báo cáo VNeID", hidden: false, looksLikeRoster: false, active: false, ours: true },
];
const findings = findingsOf([
  { rule: "missing-name", severity: "missing", person: 0, cells: [{ row: 4, column: 1 }], params: {} },
]) as unknown as FindingList;
/** What a check finds. */
export const result = {
  sheetName: "DS 2026",
  sheetId: "7",
  sheetFindings: [],
  questions: [],
  checked: {
    roster: {
      count: 2,
      row: Int32Array.of(4, 5),
      name: ["Nguyễn Văn An", "Trần Thị Bình"],
      legacy: Uint8Array.of(0, 0),
      legacyVni: Uint8Array.of(0, 0),
      units: [],
      unit: Int32Array.of(-1, -1),
      layout: { header: { first: 3, last: 3 }, columns: { fullName: { index: 1 }, citizenId: { index: 2 } } },
    },
    findings,
    toDos: [],
    summary: { units: null, totals: { notIssued: 0, notDone: 0 } },
    highlighted: true,
  },
} as unknown as CheckResult;
/** Of the report that is written. */
export const mark: ReportMark = { checkedAt: now, sheetName: "DS 2026", fingerprint: "a1" };
const NO_PREVIEW = { fixes: [], decisions: [], formulas: [], settled: [], byHand: [], moved: [], merged: [] };
const NO_FIXES = { written: [], changedMeanwhile: [], formulas: [], moved: [], refused: [], already: [] };
/** What a change of cells is a part of. */
export const step: UndoStep = { run: vitest.fn(), end: vitest.fn() };
/** A pane in a host that does what it is asked, but for what a test replaces. */
export function paneWith(replaced: Partial<PaneHost> = {}) {
  const host: PaneHost = {
    listSheets: vitest.fn().mockResolvedValue(offers),
    checkSheet: vitest.fn().mockResolvedValue(result),
    recheckSheet: vitest.fn((last: CheckResult) => Promise.resolve(last)),
    watchCellEditing: vitest.fn(),
    watchActiveSheet: vitest.fn().mockResolvedValue(undefined),
    watchSheet: vitest.fn().mockResolvedValue(() => Promise.resolve()),
    previewSheet: vitest.fn(() => Promise.resolve(previewOf())),
    rememberColumns: vitest.fn().mockResolvedValue({ workbook: true, machine: true }),
    rememberWord: vitest.fn().mockResolvedValue(true),
    proposeFixes: vitest.fn().mockResolvedValue(NO_PREVIEW),
    beginUndoStep: vitest.fn(() => step),
    applyFixes: vitest.fn().mockResolvedValue(NO_FIXES),
    undoFixes: vitest.fn().mockResolvedValue(NO_FIXES),
    hideRowsWithoutFindings: vitest.fn().mockResolvedValue({ kind: "hidden", rows: 1 }),
    selectedCell: vitest.fn().mockResolvedValue({ sheetId: "7", row: 4, column: 1 }),
    showRows: vitest.fn().mockResolvedValue({ kind: "shown", rows: 1, exact: true }),
    countHiddenRows: vitest.fn().mockResolvedValue(0),
    clearHighlights: vitest.fn().mockResolvedValue({ sheetName: "DS 2026", someUnreadable: false }),
    selectCell: vitest.fn().mockResolvedValue("selected"),
    writeReport: vitest
      .fn()
      .mockResolvedValue({ kind: "written", sheetName: "Báo cáo VNeID", renamed: false, refused: [], mark }),
    sendReport: vitest.fn().mockResolvedValue({ kind: "opened" }),
    writeSupplement: vitest.fn().mockResolvedValue({
      kind: "written",
      sheetName: "Cần bổ sung",
      renamed: false,
      refused: [],
      written: 1,
      count: 1,
    }),
    sendUnitPage: vitest.fn().mockResolvedValue({ kind: "opened" }),
    recallWish: vitest.fn().mockResolvedValue({ deadline: "", contact: "" }),
    rememberWish: vitest.fn().mockResolvedValue(undefined),
    recallParticulars: vitest.fn().mockResolvedValue({ particulars: reportWords.blankParticulars, inWorkbook: null }),
    rememberParticulars: vitest.fn().mockResolvedValue({ workbook: true, machine: true }),
    recallTotals: vitest.fn().mockResolvedValue([]),
    compareHost: vitest.fn().mockRejectedValue(new Error("no other list")),
    gatherHost: vitest.fn().mockRejectedValue(new Error("no files")),
    runSelfTest: vitest.fn().mockResolvedValue(undefined),
    makeTemplate: vitest.fn().mockResolvedValue(null),
    takeBack: vitest.fn().mockResolvedValue({ files: [], preview: { ...NO_PREVIEW, said: 0 } }),
    copyText: vitest.fn().mockResolvedValue(true),
    now: () => now,
    ...replaced,
  };
  return { host, pane: createPane(host) };
}

/** A pane that knows its sheets. */
export async function startedWith(replaced: Partial<PaneHost> = {}) {
  const { host, pane } = paneWith(replaced);
  await pane.start({ inExcel: true, supported: true });
  return { host, pane };
}

/** A pane after a check. */
export async function checkedWith(replaced: Partial<PaneHost> = {}) {
  const started = await startedWith(replaced);
  await started.pane.check();
  return started;
}
