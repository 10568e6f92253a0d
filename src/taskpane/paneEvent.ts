import type { CheckResult } from "../excel/check/checkResult";
import type { SheetOffer } from "../excel/check/listSheets";
import type { Failure } from "./failure";
import type { FailedAction, Notice, Outcome, Task } from "./paneState";

/** What can happen to the pane. */
export type PaneEvent =
  | { kind: "cannotRun"; why: "notInExcel" | "tooOld" }
  | { kind: "startFailed"; failure: Failure }
  | { kind: "opened" }
  | { kind: "sheetsListed"; sheets: readonly SheetOffer[] }
  | { kind: "sheetChosen"; sheetId: string }
  | { kind: "highlightToDosSet"; on: boolean }
  | { kind: "checkStarted" }
  | { kind: "rowsRead"; rowsDone: number; rowsInAll: number }
  /** `notice`: what led to the check, to be said once it is done. */
  | { kind: "checkEnded"; outcome: Outcome; notice: Notice | null }
  /** The sheet was checked again in the background. */
  | { kind: "rechecked"; result: CheckResult; checkedAt: Date }
  | { kind: "taskStarted"; task: Task }
  /** A null notice: it went well, and there is nothing to say. */
  | { kind: "taskEnded"; notice: Notice | null }
  /** What is running has waited for an answer of Excel for long. */
  | { kind: "overdue" }
  /** That answer came: the task goes on. */
  | { kind: "answered" }
  /** The email was copied. */
  | { kind: "mailed"; at: Date }
  | { kind: "failed"; failure: Failure; action: FailedAction }
  | { kind: "noticeDismissed" };
