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

/** Office.js and RichApi error codes (error.code) that the pane has a sentence for; see Microsoft's Excel.ErrorCodes. */
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
 * What was thrown, as a HostError where the host said why (a RichApi or OfficeExtension error has a `code`). Anything else is
 * a mistake of ours or a cancelled check, and is given back as it is.
 */
export function asHostError(error: unknown): unknown {
  if (error instanceof HostError || !(error instanceof Error)) return error;
  if (!("code" in error) || typeof error.code !== "string") return error;
  return new HostError(KIND_OF_CODE[error.code] ?? "unknown", error.code, error.message);
}
