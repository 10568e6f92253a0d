import type { Message } from "./message";

/**
 * What the host refused, by kind of host error (the pane looks them up by that kind, so the compiler compares the two
 * lists).
 */
export interface HostErrorTexts {
  readonly "no-workbook": Message;
  readonly "no-active-sheet": Message;
  readonly "sheet-gone": Message;
  readonly "sheet-hidden": Message;
  readonly "sheet-protected": Message;
  readonly "workbook-protected": Message;
  readonly "cell-editing": Message;
  readonly payload: Message;
  readonly "lost-session": Message;
  readonly "other-workbook-active": Message;
  readonly "read-only": Message;
  readonly "filtered-range": Message;
  readonly "merged-range": Message;
  readonly "pivot-table": Message;
  readonly conflict: Message;
  readonly unsupported: Message;
  readonly "undo-not-merged": Message;
  readonly "table-in-place": Message;
  readonly "no-answer": Message;
  readonly "needs-check": Message;
  readonly unknown: Message;
}
