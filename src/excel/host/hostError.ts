/** What went wrong in the host. The pane has a sentence for each kind. */
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

/** The host refused. `code` is Office's own, for whoever supports the user. src/text has the sentence for `kind`. */
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

/** The kind for each error code (error.code) of office.js and RichApi; the codes are Microsoft's Excel.ErrorCodes. */
const KIND_OF_CODE: Readonly<Partial<Record<string, HostErrorKind>>> = {
  AccessDenied: "sheet-protected",
  InactiveWorkbook: "other-workbook-active",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidSelection: "other-workbook-active",
  ItemNotFound: "sheet-gone",
  MemoryLimitReached: "payload",
  OperationCellsExceedLimit: "payload",
  RangeExceedsLimit: "payload",
  RequestPayloadSizeLimitExceeded: "payload",
  ResponsePayloadSizeLimitExceeded: "payload",
  InvalidRequestContext: "no-workbook",
  ActivityLimitReached: "lost-session",
  InvalidOrTimedOutSession: "lost-session",
  RequestAborted: "lost-session",
  ServiceNotAvailable: "lost-session",
  Unauthenticated: "lost-session",
  UnsupportedSheet: "no-active-sheet",
};

/**
 * Turns what was thrown into a HostError where the host said why: errors of RichApi and OfficeExtension have a `code`.
 * Anything else is a mistake of ours or a cancelled check; it comes back as it is.
 */
export function asHostError(error: unknown): unknown {
  if (error instanceof HostError || !(error instanceof Error)) return error;
  if (!("code" in error) || typeof error.code !== "string") return error;
  return new HostError(KIND_OF_CODE[error.code] ?? "unknown", error.code, error.message);
}
