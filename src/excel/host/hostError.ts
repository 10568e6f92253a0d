/** What went wrong in the host. The pane has a sentence for each kind. */
export type HostErrorKind =
  | "no-workbook"
  | "no-active-sheet"
  | "sheet-gone"
  /** A cell of it was to be shown. */
  | "sheet-hidden"
  | "sheet-protected"
  | "workbook-protected"
  | "cell-editing"
  | "payload"
  | "lost-session"
  | "other-workbook-active"
  | "read-only"
  | "filtered-range"
  | "merged-range"
  | "pivot-table"
  /** A table of hers stands where a sheet of ours is to be written. */
  | "table-in-place"
  | "conflict"
  | "unsupported"
  | "no-answer"
  /** Nothing was merged into one step for Ctrl+Z; the next try does not ask for it. */
  | "undo-not-merged"
  /** Only what ends the user's undo could tell: she has to ask for it. */
  | "needs-check"
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

/** Refusals that would meet whatever is asked. */
const OF_EVERYTHING: ReadonlySet<HostErrorKind> = new Set<HostErrorKind>([
  "no-workbook",
  "cell-editing",
  "lost-session",
  "other-workbook-active",
]);

/**
 * The refusal that something else asked for in the same request may have met: then it is worth asking for less at once.
 * Throws whatever else was thrown.
 */
export function refusalOfPart(thrown: unknown): HostError {
  const refused = asHostError(thrown);
  if (!(refused instanceof HostError) || OF_EVERYTHING.has(refused.kind)) throw refused;
  return refused;
}

/** Throws what was thrown, unless too much was asked for at once: then it is worth asking for less. */
export function onlyPayload(thrown: unknown): void {
  const refused = asHostError(thrown);
  if (!(refused instanceof HostError) || refused.kind !== "payload") throw refused;
}

/** The kind for each error code (error.code) of office.js and RichApi; the codes are Microsoft's Excel.ErrorCodes. */
const KIND_OF_CODE: Readonly<Partial<Record<string, HostErrorKind>>> = {
  ApiNotFound: "unsupported",
  Conflict: "conflict",
  FilteredRangeConflict: "filtered-range",
  InactiveWorkbook: "other-workbook-active",
  InsertDeleteConflict: "conflict",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidSelection: "other-workbook-active",
  MemoryLimitReached: "payload",
  MergedRangeConflict: "merged-range",
  NotImplemented: "unsupported",
  OperationCellsExceedLimit: "payload",
  PivotTableRangeConflict: "pivot-table",
  RangeExceedsLimit: "payload",
  RequestPayloadSizeLimitExceeded: "payload",
  ResponsePayloadSizeLimitExceeded: "payload",
  InvalidRequestContext: "no-workbook",
  ActivityLimitReached: "lost-session",
  InvalidOrTimedOutSession: "lost-session",
  RequestAborted: "lost-session",
  ServiceNotAvailable: "lost-session",
  Unauthenticated: "lost-session",
  UndoNotSupported: "undo-not-merged",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "no-active-sheet",
};

/** Members that Excel refuses while another workbook is in front (Microsoft's "Troubleshooting Excel add-ins"). */
const NEEDS_THE_FOCUS = /^(?:Range\.select|Worksheet\.(?:activate|(?:showG|g)ridlines)|WorksheetCollection\.add)$/u;

/**
 * Members that find nothing only where the sheet itself is gone. Names, charts and formats may be gone from a sheet
 * that is there.
 */
const REACHES_A_SHEET = /^(?:WorksheetCollection\.getItem|Worksheet\.|Range\.)/u;

/**
 * Whether the document may only be looked at, so that Excel would refuse to write. `Workbook.readOnly` says something
 * else: a file that cannot be saved under its name can be written to all the same.
 */
export function isReadOnly(): boolean {
  return String(Office.context.document.mode) === "readOnly";
}

/** Throws HostError "read-only" where nothing can be written: before anything is asked or begun. */
export function refuseReadOnly(): void {
  if (isReadOnly()) throw new HostError("read-only", "AccessDenied", "The document may only be looked at.");
}

/**
 * @param location the member that was refused, such as "WorksheetCollection.getItem" (`errorLocation` of the error's
 * `debugInfo`); "" where Excel does not say
 */
function kindOf(code: string, location: string): HostErrorKind {
  switch (code) {
    case "ItemNotFound":
      return REACHES_A_SHEET.test(location) ? "sheet-gone" : "unknown";
    case "GeneralException":
      return NEEDS_THE_FOCUS.test(location) ? "other-workbook-active" : "unknown";
    case "AccessDenied":
      if (isReadOnly()) return "read-only";
      return location === "WorksheetCollection.add" ? "workbook-protected" : "sheet-protected";
    default:
      return KIND_OF_CODE[code] ?? "unknown";
  }
}

function locationOf(error: Error): string {
  const { errorLocation } = ("debugInfo" in error ? (error.debugInfo ?? {}) : {}) as { errorLocation?: unknown };
  return typeof errorLocation === "string" ? errorLocation : "";
}

/**
 * Turns what was thrown into a HostError where the host said why: errors of RichApi and OfficeExtension have a `code`.
 * Anything else is a mistake of ours or a cancelled check; it comes back as it is.
 */
export function asHostError(error: unknown): unknown {
  if (error instanceof HostError || !(error instanceof Error)) return error;
  if (!("code" in error) || typeof error.code !== "string") return error;
  return new HostError(kindOf(error.code, locationOf(error)), error.code, error.message);
}
