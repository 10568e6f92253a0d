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
  return [
    ...(state.kind === "failed" ? [state.failure] : []),
    ...(live.kind === "behind" ? [live.failure] : []),
    ...[ofColumns, ofReport].filter((failure) => failure !== null),
  ];
}

/** Whether a notice says that something was not done, or only a part. */
export function saysNotAllDone({ pane }: Desk): boolean {
  const state = pane.getState();
  const { kept } = pane.columns.getState();
  if ("overdue" in state && state.overdue) return true;
  if (kept !== null && !(kept.workbook && kept.machine)) return true;
  const notice = "notice" in state ? state.notice : null;
  if (notice === null) return "outcome" in state && state.outcome !== null && state.outcome.result.checked === null;
  switch (notice.kind) {
    case "sent":
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

/** What the user sees of the work: numbers, not sentences of the moment. */
export function shownBy({ pane, created, book, usersSheets }: Desk): ReadonlyMap<string, string> {
  const state = pane.getState();
  const outcome = "outcome" in state ? state.outcome : null;
  const { found, choice, kept } = pane.columns.getState();
  const users = book.sheets.filter(({ id }) => usersSheets.has(id)).map(({ name }) => name);
  const shown = {
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
