import type { Pane } from "../../src/taskpane/pane";
import { failureText, type Failure } from "../../src/taskpane/failure";
import { isBusy } from "../../src/taskpane/paneState";
import { vi } from "../../src/text/vi/vi";
import type { Desk } from "./desk";

/** Every failure that the pane shows now. */
export function failuresOf({ pane }: Desk): Failure[] {
  const state = pane.getState();
  const live = pane.live.getState();
  const { failure: ofColumns } = pane.columns.getState();
  const { failure: ofReport } = pane.report.getState();
  const { notCompared = null } = pane.comparePage.getState().shown?.getState() ?? {};
  return [
    ...(state.kind === "failed" ? [state.failure] : []),
    ...(live.kind === "behind" ? [live.failure] : []),
    ...[ofColumns, ofReport].filter((failure) => failure !== null),
    ...(notCompared?.kind === "failed" ? [notCompared.failure] : []),
  ];
}

/** Whether a page over the pane says that something was not done, or only a part. */
function pageSaysNotAllDone({ gatherPage, comparePage, templatePage, selfTest }: Pane): boolean {
  const note = gatherPage.getState().shown?.getState().note ?? null;
  const compare = comparePage.getState().shown?.getState();
  return (
    note?.kind === "listStopped" ||
    (note?.kind === "listed" && !note.shown) ||
    (note?.kind === "expected" && !note.kept) ||
    compare?.overdue === true ||
    compare?.notCompared?.kind === "stopped" ||
    typeof templatePage.getState().shown?.getState().made?.code === "string" ||
    selfTest.getState().outcomes.some(({ kind }) => kind !== "asExpected")
  );
}

/** Whether a notice or a page says that something was not done, or only a part. */
export function saysNotAllDone({ pane }: Desk): boolean {
  if (pageSaysNotAllDone(pane)) return true;
  const state = pane.getState();
  const { kept } = pane.columns.getState();
  if ("overdue" in state && state.overdue) return true;
  if (kept !== null && !(kept.workbook && kept.machine)) return true;
  const notice = "notice" in state ? state.notice : null;
  if (notice === null) return "outcome" in state && state.outcome !== null && state.outcome.result.checked === null;
  switch (notice.kind) {
    case "sent":
    case "unitSent":
      return notice.sent.kind !== "opened";
    case "cleared":
      return notice.someUnreadable;
    case "reported":
    case "provinceReported":
    case "supplemented":
      return notice.refused.length > 0;
    case "fixed":
    case "undone":
      return notice.changed > 0 || notice.formulas > 0;
    case "rowsShown":
      return !notice.exact;
    case "rowsMoved":
    case "filterChanged":
    case "cancelled":
    case "stopped":
      return true;
    default:
      return false;
  }
}

/** Whether a failure is told in a sentence of its own, and not as a mistake of the pane. */
export function hasWords(failure: Failure): boolean {
  const { title, sentence } = failureText(vi, failure);
  return failure.kind !== "bug" && title !== "" && sentence !== "";
}

/** What the pages over the pane show of the work. */
function shownOnPages({ gatherPage, comparePage, takeBack, templatePage, selfTest, trend }: Pane): object {
  const { note = null, listing = null, expected = [] } = gatherPage.getState().shown?.getState() ?? {};
  const { compared = null, reading = null } = comparePage.getState().shown?.getState() ?? {};
  const { open, taken } = takeBack.getState();
  return {
    // what a sheet was called is not what was done
    gathered: { ...note, sheetName: null, listing, expected },
    compared: compared?.changes ?? null,
    reading,
    // once they are written they are no more to be taken back
    takenBack:
      !open || taken === null ? null : [taken.files, taken.preview.fixes, taken.preview.decisions, taken.preview.said],
    template: templatePage.getState().shown?.getState().made ?? null,
    tried: selfTest.getState().outcomes.map(({ milliseconds: _milliseconds, ...outcome }) => outcome),
    trend: trend.getState(),
  };
}

/** What the user sees of the work: numbers, not sentences of the moment. */
export function shownBy({ pane, created, book, usersSheets }: Desk): ReadonlyMap<string, string> {
  const state = pane.getState();
  const outcome = "outcome" in state ? state.outcome : null;
  const { found, choice, kept } = pane.columns.getState();
  const users = book.sheets.filter(({ id }) => usersSheets.has(id)).map(({ name }) => name);
  const shown = {
    ...shownOnPages(pane),
    busy: isBusy(state),
    // which one is in view is only a hint for the first choice
    sheets: ("desk" in state ? state.desk.sheets : [])
      .filter(({ name }) => users.includes(name))
      .map(({ active: _active, ...offer }) => offer),
    report: "desk" in state ? state.desk.report : null,
    summary: outcome?.result.checked?.summary ?? null,
    findings: outcome?.result.checked?.findings.length ?? 0,
    fixes: pane.fixes.getState().open?.preview ?? null,
    hidden: pane.hiddenRows.getState(),
    found,
    choice,
    kept,
    created: created.length > 0,
    selected: [book.find(book.activeSheetId)?.name, book.selection(book.activeSheetId)],
  };
  return new Map(Object.entries(shown).map(([what, value]) => [`shown ${what}`, JSON.stringify(value)]));
}
