/** What went wrong in the host, in the words the pane has a sentence for. */
export type HostErrorKind =
  | "no-workbook"
  | "no-active-sheet"
  | "sheet-gone"
  | "sheet-protected"
  | "workbook-protected"
  | "cell-editing"
  | "payload"
  | "lost-session"
  | "other-workbook-active"
  | "read-only"
  | "unknown";

/** The host refused. `code` is Office's own, for whoever supports the user; the sentence is found by `kind` in src/text. */
export class HostError extends Error {
  constructor(
    readonly kind: HostErrorKind,
    readonly code: string,
    detail: string,
  ) {
    super(detail);
    this.name = "HostError";
  }
}
