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
  /** Of a batch: five parts and more, the fifth is its JSON. */
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
