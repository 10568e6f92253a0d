import type { CheckResult } from "../excel/check/checkResult";
import type { SheetOffer } from "../excel/check/listSheets";
import type { PaneEvent } from "./paneEvent";
import { isBusy, type Desk, type Notice, type Outcome, type PaneState, type Task, type WorkState } from "./paneState";

const NOTHING_KNOWN: Desk = {
  sheets: [],
  listed: false,
  chosen: null,
  highlightToDos: true,
  report: null,
  sentAt: null,
  mailedAt: null,
};

/** The next state. An event that cannot concern a state (rows read after a cancel, say) leaves it as it is. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if (event.kind === "cannotRun") return { kind: event.why };
  if (event.kind === "startFailed") return { kind: "broken", failure: event.failure };
  if (event.kind === "opened") return resting(NOTHING_KNOWN, null, null, null);
  if (!("desk" in state)) return state;
  const { desk, outcome } = state;
  switch (event.kind) {
    case "sheetsListed":
      return listed(state, event.sheets);
    case "sheetChosen":
      return { ...state, desk: { ...desk, chosen: event.sheetId } };
    case "highlightToDosSet":
      return { ...state, desk: { ...desk, highlightToDos: event.on } };
    case "checkStarted":
      return { kind: "checking", desk, outcome, rowsDone: 0, rowsInAll: 0, overdue: false };
    case "rowsRead":
      return state.kind === "checking"
        ? { ...state, rowsDone: event.rowsDone, rowsInAll: event.rowsInAll, overdue: false }
        : state;
    case "overdue":
      return "overdue" in state && isBusy(state) ? { ...state, overdue: true } : state;
    case "answered":
      return "overdue" in state ? { ...state, overdue: false } : state;
    case "checkEnded": {
      return resting(toldDesk(desk, event.outcome.result), event.outcome, event.notice, null);
    }
    case "rechecked":
      return state.kind === "ready" || outcome === null
        ? state
        : {
            ...state,
            desk: toldDesk(desk, event.result),
            outcome: { ...outcome, result: event.result, checkedAt: event.checkedAt },
          };
    case "taskStarted":
      return resting(desk, outcome, null, event.task);
    case "taskEnded":
      return resting(madeOf(desk, event.notice), outcome, event.notice, null);
    case "mailed":
      return { ...state, desk: { ...desk, mailedAt: event.at } };
    case "failed":
      return {
        kind: "failed",
        desk: event.action === "listing" ? { ...desk, listed: true } : desk,
        outcome,
        failure: event.failure,
        action: event.action,
      };
    case "noticeDismissed":
      return state.kind === "checking" ? state : resting(desk, outcome, null, null);
  }
}

function resting(desk: Desk, outcome: Outcome | null, notice: Notice | null, task: Task | null): PaneState {
  return outcome === null
    ? { kind: "ready", desk, outcome, notice, task, overdue: false }
    : { kind: "checked", desk, outcome, notice, task, overdue: false };
}

/** What an action made of the report. */
function madeOf(desk: Desk, notice: Notice | null): Desk {
  if (notice?.kind === "reported") return { ...desk, report: notice.mark, sentAt: null, mailedAt: null };
  return notice?.kind === "sent" && notice.sent.kind === "opened" ? { ...desk, sentAt: notice.at } : desk;
}

/**
 * Keeps the user's choice while its sheet is there, else takes the best. A list that comes after all ends its own
 * failure.
 */
function listed(state: WorkState, sheets: readonly SheetOffer[]): PaneState {
  const { chosen } = state.desk;
  const kept = sheets.some(({ id }) => id === chosen);
  // the roster in view, else the best
  const [first] = [...sheets.filter(({ active, looksLikeRoster }) => active && looksLikeRoster), ...sheets];
  const desk = { ...state.desk, sheets, listed: true, chosen: kept ? chosen : (first?.id ?? null) };
  if (state.kind === "failed" && state.action === "listing") return resting(desk, state.outcome, null, null);
  return { ...state, desk };
}

/** What a check tells of the workbook: its report, and the name that the sheet has now. */
function toldDesk(desk: Desk, { sheetId, sheetName, report = desk.report }: CheckResult): Desk {
  const sheets = desk.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, name: sheetName } : sheet));
  return { ...desk, sheets, report };
}
