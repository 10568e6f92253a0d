/** Messages that office.js in the pane and the host page exchange through postMessage, as JSON texts. */
export interface PaneRequest {
  _messageType: 0;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** What `executeMethod` carries. */
export interface MethodCall {
  DdaMethod: { DispatchId: number };
  /** Of a batch: five parts and more, the fifth is its JSON, the seventh its flags. */
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

/** Numbers of the methods of the older, common API that are answered. */
export const DispatchId = { richApi: 93, loadSettings: 75, saveSettings: 76 } as const;

/** The name under which office.js listens for all events of the Excel API. */
export const RICH_API_EVENT = "richApiMessage";

/** Ribbon commands of the add-in: office.js asks for them by itself, and the workbench has no ribbon to send any. */
export const COMMAND_EVENT = "appCommandInvoked";

/** Excel's numbers of errors on this way; office.js turns them into codes. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  InvalidRequestContext: 1014,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** What office.js tells its host of, such as the focus; nothing is answered. */
export const NOTIFICATION = "ContextActivationManager_notifyHost";

/** Where the focus is to go from the pane: on to what follows it, to what precedes it, or back to the sheet. */
export type FocusExit = "forward" | "backward" | "sheet";

/**
 * Notifications by which a key hands the focus over; office.js itself moves it from control to control inside the pane.
 */
const EXITS: Readonly<Record<number, FocusExit>> = {
  5: "sheet", // Ctrl+F6
  6: "sheet", // Ctrl+Shift+F6
  13: "forward", // Tab
  14: "backward", // Shift+Tab
  15: "sheet", // Esc
};

/** Where the focus goes, by what a notification carries: the pane's id and a number. */
export function focusExit(data: unknown): FocusExit | null {
  return (Array.isArray(data) && EXITS[Number(data[1])]) || null;
}

/** "Operation not supported." */
export const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

export function errorNumber(code: string): number {
  return ERROR_NUMBERS[code] ?? INTERNAL_ERROR;
}

export function parsePaneRequest(data: unknown): PaneRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as Partial<PaneRequest>;
  return message._messageType === 0 ? (message as PaneRequest) : null;
}
