import type { CheckResult } from "../excel/check/checkResult";
import type { SheetOffer } from "../excel/check/listSheets";
import type { ClearedHighlights } from "../excel/highlights/clearHighlights";
import type { WrittenSheet } from "../excel/documents/writeOwnSheet";
import type { SentReport } from "../excel/send/sendReport";
import type { SentUnitPage } from "../excel/send/sendUnitPage";
import type { ReportMark } from "../documents/report/reportMark";
import type { ForeignOffice } from "./written";
import type { LayoutChoice } from "../roster/layoutChoice";
import type { Failure } from "./failure";
import type { ReportStaleness } from "./report/reportStaleness";

/** What the user has set, and what is known of the workbook. */
export interface Desk {
  /** Best first; empty before they were listed. */
  sheets: readonly SheetOffer[];
  /** Whether Excel has answered for the first time what sheets there are, or would not. */
  listed: boolean;
  /** The id of a sheet, which stays when it is renamed. */
  chosen: string | null;
  highlightToDos: boolean;
  /** Of the report that the workbook holds, as far as is known; null where it holds none. */
  report: ReportMark | null;
  /**
   * When that report was made a file of its own, and when its email was copied; null: not since it was written, or not
   * by this pane.
   */
  sentAt: Date | null;
  mailedAt: Date | null;
}

/** A check that came to its end. */
export interface Outcome {
  result: CheckResult;
  checkedAt: Date;
  /** Whether to-dos were highlighted by it. */
  highlightedToDos: boolean;
  /** The choice of columns that it was given. */
  choice: LayoutChoice | undefined;
}

/** What writes a sheet of ours, on which something of hers may stand; "gathering": the province's report. */
export type AskingTask = "reporting" | "supplementing" | "gathering";

/** What a finished action has to say. */
export type Notice =
  /** Nothing was written. */
  | { kind: "cancelled" }
  /** Excel had not answered: it may still do, or have done, what it was asked for. */
  | { kind: "stopped" }
  | ({ kind: "cleared" } & ClearedHighlights)
  | ({ kind: "reported"; mark: ReportMark; foreign?: ForeignOffice } & WrittenSheet)
  /** The province's report, of the files of many offices. */
  | ({ kind: "provinceReported"; foreign?: ForeignOffice } & WrittenSheet)
  | { kind: "sent"; sent: SentReport; at: Date }
  | { kind: "unitSent"; unit: string | null; sent: SentUnitPage }
  /** Nothing was made of the report: it is not one on the result that is shown. */
  | { kind: "reportStale"; wanted: "send" | "email"; staleness: ReportStaleness; sheetName: string }
  | ({ kind: "supplemented"; written: number; count: number } & WrittenSheet)
  /** Nothing was written yet: on a sheet of ours these lines of hers would be lost. */
  | { kind: "asks"; task: AskingTask; sheetName: string; lost: readonly string[] }
  /** `filtered`: only what the filter shows. */
  | { kind: "copied"; lines: number; filtered: boolean }
  | { kind: "copyByHand"; text: string }
  | { kind: "rowsHidden"; rows: number }
  /** `exact`: all rows are as they were before some were hidden. */
  | { kind: "rowsShown"; rows: number; exact: boolean }
  | { kind: "filterChanged" | "rowsMoved" }
  /** The pane was opened for a cell in whose row nothing is to be looked at. */
  | { kind: "nothingInRow" }
  /** The person of the cell is not in its row any more, and not surely in another. */
  | { kind: "personMoved" }
  /**
   * Cells written and left alone: because somebody changed them meanwhile, a formula stands in them, their person has
   * moved, or Excel took nothing.
   */
  | { kind: "fixed" | "undone"; written: number; changed: number; formulas: number; moved: number; refused: number };

/** A short action that is running; meanwhile no other begins. */
export type Task =
  | "clearing"
  | "redrawing"
  | "reporting"
  | "sending"
  | "supplementing"
  | "copying"
  | "readingCells"
  | "fixing"
  | "undoing"
  | "hidingRows"
  | "selfTesting"
  | "takingBack"
  | "showingRows";

/** What did not work decides what its success clears. */
export type FailedAction = "listing" | "other";

/** All that the pane shows follows from this. `outcome` is the last check that came to its end. */
export type PaneState =
  | { kind: "starting" }
  /** Opened in a plain browser. */
  | { kind: "notInExcel" }
  /** The host lacks the requirement set the add-in needs. */
  | { kind: "tooOld" }
  /** The host's own script did not start. */
  | { kind: "broken"; failure: Failure }
  /** `overdue`: the task goes on, but Excel has not answered for long. */
  | { kind: "ready"; desk: Desk; outcome: null; notice: Notice | null; task: Task | null; overdue: boolean }
  /** Rows are 0 of 0 until the first have been read. */
  | { kind: "checking"; desk: Desk; outcome: Outcome | null; rowsDone: number; rowsInAll: number; overdue: boolean }
  | { kind: "checked"; desk: Desk; outcome: Outcome; notice: Notice | null; task: Task | null; overdue: boolean }
  | { kind: "failed"; desk: Desk; outcome: Outcome | null; failure: Failure; action: FailedAction };

/** The states in which the user can work. */
export type WorkState = Extract<PaneState, { desk: Desk }>;

/** Whether a notice asks for an answer. */
export function asksUser({ kind }: Notice): boolean {
  return kind === "asks" || kind === "reportStale";
}

/** Whether the pane is busy, so that no action may begin. */
export function isBusy(state: PaneState): boolean {
  return state.kind === "checking" || ((state.kind === "ready" || state.kind === "checked") && state.task !== null);
}
