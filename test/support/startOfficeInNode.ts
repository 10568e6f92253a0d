import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostEvent } from "../../workbench/host/eventRegistry";
import type { Answer, OfficeHost } from "../../workbench/host/officeHost";

/**
 * The genuine client, as it comes from Microsoft's package; this build of it talks to a host through a global bridge.
 */
const CLIENT = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

interface Message {
  id: number;
  flags: number;
  message: { body: unknown };
}

/** What lies between the client and the host: a test may cut, lose or hold up what passes. */
export interface Line {
  /** Gives the answer to a request, of which `answer` asks the host; what never settles is never answered. */
  carry: (request: string, answer: (request: string) => Answer) => Promise<Answer>;
  /** What becomes of an event on its way to the client. */
  deliver: (event: HostEvent) => readonly HostEvent[];
}

/** Everything arrives once and at once. */
export const SOUND_LINE: Line = {
  carry: (request, answer) => Promise.resolve(answer(request)),
  deliver: (event) => [event],
};

/** What the client makes global. It keeps state of its own and cannot be started twice in a process. */
interface Client {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Office: object;
}

let client: Client | null = null;
/** The test file that started it last: what the client still wanted to do in one before it, seconds later, is gone. */
let testFile: string | undefined;
let host: OfficeHost | null = null;
let line = SOUND_LINE;
let stopEvents: (() => void) | null = null;
/** What `Office.context` is. */
let context = {};

/**
 * Starts the genuine office.js in this Node process, answered by `officeHost`, and makes `Excel`, `Office` and
 * `OfficeExtension` global until the test file ends. Called again, it changes the host, and the line to it, behind the
 * same client.
 */
export function startOfficeInNode(officeHost: OfficeHost, lineToHost: Line = SOUND_LINE): Omit<Client, "Office"> {
  testFile = expect.getState().testPath;
  for (const [name, value] of Object.entries(BROWSER)) vitest.stubGlobal(name, value);
  client ??= loadClient();
  for (const [name, value] of Object.entries(client)) vitest.stubGlobal(name, value);
  host = officeHost;
  line = lineToHost;
  stopEvents?.();
  stopEvents = officeHost.onEvent(sendEvent);
  context = contextOf(officeHost);
  return client;
}

const bridge: Bridge = {
  onMessageFromHost: null,
  sendMessageToHost: (text) => {
    const { id, flags, message } = JSON.parse(text) as Message;
    const asked = host;
    if (asked === null) return;
    const send = (): void =>
      void line
        .carry(JSON.stringify(message.body), (request) => asked.answer(request, flags))
        .then((answer) => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: responseOf(answer) })));
    asked.whenReady(flags, send);
  },
};

function responseOf(answer: Answer): { statusCode: number; headers: object; body: string } {
  if ("body" in answer) return { statusCode: 200, headers: {}, body: answer.body };
  const { code, message } = answer.error;
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

function sendEvent(event: HostEvent): void {
  for (const { type, target, message } of line.deliver(event)) {
    const entry = [65_536, type, target, JSON.stringify(message), 0];
    queueMicrotask(() =>
      bridge.onMessageFromHost?.(JSON.stringify({ id: null, type: 3, message: { entries: [entry] } })),
    );
  }
}

/** What the client takes from a browser, and its clock. */
const BROWSER = {
  _richApiNativeBridge: bridge,
  setTimeoutInFile,
  window: globalThis,
  self: globalThis,
  navigator: { userAgent: "node" },
  location: { href: "http://localhost/", search: "", hash: "", protocol: "http:", host: "localhost" },
  addEventListener: () => undefined,
};

/** The clock of the client, which is that of the test file it was set in. */
function setTimeoutInFile(act: () => void, delay: number): unknown {
  const file = testFile;
  return setTimeout(() => {
    if (file === testFile) act();
  }, delay);
}

function loadClient(): Client {
  // An indirect eval is a script: what it declares is global.
  (0, eval)(readFileSync(CLIENT, "utf8").replaceAll(/\bsetTimeout\(/g, `${setTimeoutInFile.name}(`));
  const { Excel, OfficeExtension, Office } = globalThis as unknown as Client;
  tellOfUndoGroups(Excel);
  return { Excel, OfficeExtension, Office: withContext(Office) };
}

/**
 * The client of the package registry leaves `mergeUndoGroup` unsaid: what Excel would hear of it the host is told here.
 */
function tellOfUndoGroups(excel: typeof Excel): void {
  const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  Object.assign(excel, {
    run: async (...args: unknown[]): Promise<unknown> => {
      const endGroup = (args[0] as Excel.RunOptions).mergeUndoGroup === true ? host?.mergeUndo() : undefined;
      try {
        return await run(...args);
      } finally {
        endGroup?.();
      }
    },
  });
}

/**
 * The client's own `Office.context` cannot be replaced, so an object that inherits all the rest stands before `Office`.
 */
const withContext = (office: object): object => Object.create(office, { context: { get: () => context } }) as object;

/** In Node there is no `Office.context`: requirement sets, languages and document settings are those of the host. */
function contextOf(officeHost: OfficeHost): object {
  const { requirementSets, locale } = officeHost;
  const isSetSupported = (set: string, version = "1.1"): boolean => {
    const [major = 0, minor = 0] = (requirementSets[set] ?? "0.0").split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
  return {
    requirements: { isSetSupported },
    displayLanguage: locale,
    contentLanguage: locale,
    document: { settings: settingsOf(officeHost), mode: officeHost.readOnly ? "readOnly" : "readWrite" },
  };
}

/** Document settings as the client keeps them: read once, changed at once, saved when asked to. */
function settingsOf(officeHost: OfficeHost): Pick<Office.Settings, "get" | "set" | "remove" | "saveAsync"> {
  const values = new Map(
    Object.entries(officeHost.settings).map(([name, json]): [string, unknown] => [name, JSON.parse(json)]),
  );
  return {
    get: (name: string): unknown => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync: (...args: unknown[]) => {
      const answer = args.at(-1) as (result: Office.AsyncResult<void>) => void;
      const failed = officeHost.book === null;
      if (!failed)
        officeHost.saveSettings(Object.fromEntries([...values].map(([name, value]) => [name, JSON.stringify(value)])));
      const status = failed ? "failed" : "succeeded";
      queueMicrotask(() =>
        answer({ status, error: { code: 5001, message: "Told to fail." } } as unknown as Office.AsyncResult<void>),
      );
    },
  };
}
