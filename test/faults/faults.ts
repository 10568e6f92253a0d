import { TransportError } from "../../workbench/host/payloadLimits";
import type { Answer } from "../../workbench/host/officeHost";
import type { Batch, BatchResult } from "../../workbench/host/wire";
import type { Book } from "../../workbench/book/book";
import { GridSheet } from "../../workbench/book/bookSheet";
import { internals } from "../../workbench/book/gridInternals";
import { renameSheet } from "../../workbench/book/renameSheet";
import type { HostErrorKind } from "../../src/excel/host/hostError";
import type { Line } from "../support/startOfficeInNode";
import type { Passing, Play } from "./faultLine";
import { NAME_COLUMN, PEOPLE, EDITED } from "./usersBook";

interface Told {
  name: string;
  /** The sentences that fit; where not said, any. */
  reasons?: readonly HostErrorKind[];
}

/** What befalls one request. */
export interface RequestFault extends Told {
  kind: "request";
  play: Play;
}

/** A request that ends after some of its actions, for good. */
export interface CutFault extends Told {
  kind: "cut";
  playAfter: (actions: number) => Play;
}

/** What somebody does to the workbook just before a request arrives. */
export interface ChangeFault extends Told {
  kind: "change";
  change: (book: Book) => void;
  /** What has to be done before the next try; null: there can be none. */
  heal?: ((book: Book) => void) | null;
}

/** What is so all the time. */
export interface LineFault extends Told {
  kind: "line";
  meanwhile: Partial<Pick<Line, "deliver">>;
  /** Nobody can know of it. */
  silent?: true;
}

export type Fault = RequestFault | CutFault | ChangeFault | LineFault;

const TRANSPORT = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "InvalidRequestContext"];
/** How long a slow answer takes, in milliseconds: longer than people wait. */
const SLOW = 90_000;

function refusal(code: string, results: BatchResult["Results"] = []): Answer {
  const message = `Told to fail with ${code}.`;
  if (TRANSPORT.includes(code)) return { error: new TransportError(code, message) };
  const Error = { Code: code, Message: message, Location: "", ActionIndex: results.length };
  return { body: JSON.stringify({ Results: results, Error }) };
}

/** Excel refuses a request as a whole. */
function refused(code: string, ...reasons: HostErrorKind[]): RequestFault {
  return {
    kind: "request",
    name: code,
    ...(reasons.length > 0 && { reasons }),
    play: () => Promise.resolve(refusal(code)),
  };
}

/** Everything of a request was done, and the answer does not come: instead there is a refusal. */
function lost(code: string): RequestFault {
  return {
    kind: "request",
    name: `answer lost: ${code}`,
    play: ({ request, answer }) => {
      answer(request);
      return Promise.resolve(refusal(code));
    },
  };
}

function cutAfter(actions: number): Play {
  return ({ request, answer }: Passing) => {
    const batch = JSON.parse(request) as Batch;
    const answered = answer(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, actions) }));
    const results = "body" in answered ? (JSON.parse(answered.body) as BatchResult).Results : [];
    return Promise.resolve(refusal("GeneralException", results));
  };
}

function slowly({ request, answer }: Passing): Promise<Answer> {
  const answered = answer(request);
  return new Promise((resolve) => setTimeout(() => resolve(answered), SLOW));
}

function roster(book: Book): GridSheet {
  const [sheet] = book.sheets;
  if (!(sheet instanceof GridSheet)) throw new Error("The roster is the first sheet.");
  return sheet;
}

function protect(book: Book, on: boolean): void {
  const grid: { sheetProtection?: object | null | undefined } = internals(roster(book).grid);
  if (on) grid.sheetProtection = { sheet: true };
  else delete grid.sheetProtection;
  book.changes.tell({ kind: "sheets" });
}

/**
 * Every way in which Excel, the line to it or other people are known to come between. Codes are Microsoft's
 * `Excel.ErrorCodes`.
 */
export const FAULTS: readonly Fault[] = [
  refused("AccessDenied", "sheet-protected", "workbook-protected", "read-only"),
  refused("ActivityLimitReached"),
  refused("GeneralException"),
  refused("InsertDeleteConflict"),
  refused("InvalidArgument"),
  refused("InvalidObjectPath"),
  refused("InvalidOperation"),
  refused("InvalidOperationInCellEditMode", "cell-editing"),
  refused("InvalidReference"),
  refused("InvalidRequestContext"),
  // the sheet is there: something else was not found
  refused("ItemNotFound", "unknown"),
  refused("MemoryLimitReached"),
  refused("NotImplemented"),
  refused("OperationCellsExceedLimit"),
  refused("PendingChanges"),
  refused("RequestAborted"),
  refused("RequestPayloadSizeLimitExceeded"),
  refused("ResponsePayloadSizeLimitExceeded"),
  refused("ServiceNotAvailable"),
  refused("Unauthenticated"),
  refused("UnsupportedOperation"),
  lost("GeneralException"),
  lost("RequestAborted"),
  lost("ResponsePayloadSizeLimitExceeded"),
  { kind: "cut", name: "cut", playAfter: cutAfter },
  { kind: "request", name: "slow", play: slowly },
  { kind: "request", name: "never answered", play: () => Promise.resolve(null) },
  {
    kind: "request",
    name: "done, and never answered",
    play: ({ request, answer }) => {
      answer(request);
      return Promise.resolve(null);
    },
  },
  { kind: "line", name: "events missed", meanwhile: { deliver: () => [] }, silent: true },
  { kind: "line", name: "events twice", meanwhile: { deliver: (event) => [event, event] } },
  {
    kind: "change",
    name: "sorted",
    change: (book) => void book.sort(roster(book).id, PEOPLE, { column: NAME_COLUMN, descending: true }),
  },
  { kind: "change", name: "renamed", change: (book) => renameSheet(book, roster(book), "Danh sách mới") },
  {
    kind: "change",
    name: "deleted",
    reasons: ["sheet-gone"],
    change: (book) => book.deleteSheet(roster(book).id),
    heal: null,
  },
  {
    kind: "change",
    name: "protected",
    reasons: ["sheet-protected"],
    change: (book) => protect(book, true),
    heal: (book) => protect(book, false),
  },
  {
    kind: "change",
    name: "edited",
    change: (book) => book.edit(roster(book).id, EDITED.row, EDITED.column, "Lê Văn Cương", "coauthor"),
  },
];
