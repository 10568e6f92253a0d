import { appContext } from "./appContext";
import type { HostEvent } from "./eventRegistry";
import type { OfficeHost } from "./officeHost";
import {
  COMMAND_EVENT,
  DispatchId,
  NOTIFICATION,
  NOT_SUPPORTED,
  RICH_API_EVENT,
  errorNumber,
  focusExit,
  parsePaneRequest,
  type FocusExit,
  type MethodCall,
  type PaneRequest,
} from "./windowWire";

const EVENT = 1;
const ANSWER = 0;

/**
 * Answers the office.js that runs in an iframe of this window. The iframe's address must come from paneUrl. Gives a
 * function that stops it. `onExit` is called where a key leads out of the pane. What the host does not know is refused
 * and said on the console.
 */
export function attachToWindow(
  host: OfficeHost,
  hostWindow: Window,
  paneFrame: HTMLIFrameElement,
  onExit: (exit: FocusExit) => void,
): () => void {
  /** The message by which the pane asked for events. */
  let subscription: { request: PaneRequest; origin: string } | null = null;

  const send = (request: PaneRequest, origin: string, data: unknown, kind: number): void => {
    const message = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: hostWindow.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
    };
    paneFrame.contentWindow?.postMessage(JSON.stringify(message), origin);
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.source === null || event.source !== paneFrame.contentWindow) return;
    const request = parsePaneRequest(event.data);
    if (request === null) return;
    if (request._actionName === NOTIFICATION) {
      const exit = focusExit(request._data);
      if (exit !== null) onExit(exit);
      return;
    }
    if (request._actionName === RICH_API_EVENT)
      subscription = request._actionType === 1 ? { request, origin: event.origin } : null;
    host.whenReady(flagsOf(request), () => send(request, event.origin, answerTo(host, request, hostWindow), ANSWER));
  };

  const onEvent = ({ type, target, message }: HostEvent): void => {
    if (subscription === null) return;
    const entry = [65_536, type, target, JSON.stringify(message), 0, false];
    send(subscription.request, subscription.origin, { ArrayData: [entry] }, EVENT);
  };

  const stopEvents = host.onEvent(onEvent);
  hostWindow.addEventListener("message", onMessage);
  return () => {
    stopEvents();
    hostWindow.removeEventListener("message", onMessage);
  };
}

function answerTo(host: OfficeHost, request: PaneRequest, hostWindow: Window): unknown {
  if (request._actionName === "ContextActivationManager_getAppContextAsync")
    return appContext(host, hostWindow.location.origin);
  if (request._actionName === RICH_API_EVENT || request._actionName === COMMAND_EVENT) return { Version: 1, Error: 0 };
  if (request._actionName === "executeMethod") return callMethod(host, request);
  return notSupported(`${request._actionName} (action ${String(request._actionType)})`);
}

/** The flags of a batch; nothing else has any. */
function flagsOf({ _actionName, _data }: PaneRequest): number {
  return _actionName === "executeMethod" ? Number((_data as MethodCall).ArrayData?.[6] ?? 0) : 0;
}

function callMethod(host: OfficeHost, request: PaneRequest): unknown {
  const call = request._data as MethodCall;
  switch (call.DdaMethod.DispatchId) {
    case DispatchId.richApi: {
      const answer = host.answer(String(call.ArrayData?.[4]), flagsOf(request));
      if ("error" in answer) return { Version: 1, Error: errorNumber(answer.error.code) };
      return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer.body] };
    }
    case DispatchId.loadSettings: {
      const Settings = Object.entries(host.settings).map(([Name, Value]) => ({ Name, Value }));
      return { Version: 1, Error: 0, Properties: { Settings } };
    }
    case DispatchId.saveSettings:
      if (host.book === null) return { Version: 1, Error: errorNumber("InvalidRequestContext") };
      host.saveSettings(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
      return { Version: 1, Error: 0 };
    default:
      return notSupported(`method ${String(call.DdaMethod.DispatchId)} of the common API`);
  }
}

function notSupported(what: string): unknown {
  console.error(`The workbench's host has no ${what}.`);
  return { Version: 1, Error: NOT_SUPPORTED };
}
