import { createSheetWatch } from "../../src/excel/live/watchSheet";
import { runSelfTest } from "../../src/excel/selfTest/runSelfTest";
import { STEP_TRIALS } from "../../src/excel/selfTest/stepTrials";
import type { Book } from "../../workbench/book/book";
import { OfficeHost, type HostOptions } from "../../workbench/host/officeHost";
import { createPane } from "../../src/taskpane/createPane";
import type { Pane } from "../../src/taskpane/pane";
import { excelCompareHost } from "../../src/taskpane/compare/excelCompareHost";
import { excelHost } from "../../src/taskpane/excelHost";
import { excelGatherHost } from "../../src/taskpane/gather/excelGatherHost";
import { takeBack } from "../../src/taskpane/takeBackHost";
import type { FileDesk } from "../../src/taskpane/gather/deskOver";
import { deskInNode } from "../support/deskInNode";
import { giveLocalStorage } from "../support/localStorage";
import { startOfficeInNode } from "../support/startOfficeInNode";
import type { FaultLine } from "./faultLine";
import { openUsersBook } from "./usersBook";

const NOW = new Date(2026, 10, 25, 8, 30);
/** So often Node is let go on with nothing to do before an answer that never comes is taken for one. */
const IDLE_ROUNDS = 10;
/** What works longer than this does not end: seconds, since a file is unpacked on threads of their own. */
const MOST_ROUNDS = 2_000_000;

/** The pane as it is, before a workbook in the emulated Excel. Time runs as soon as there is nothing else to do. */
export interface Desk {
  book: Book;
  line: FaultLine;
  pane: Pane;
  /** Workbooks that were made. */
  created: Uint8Array[];
  /** Sheets that the user had. */
  usersSheets: ReadonlySet<string>;
  /** Runs something to its end, and what follows in the background; gives false where it waits for ever. */
  settle: (work: Promise<unknown>) => Promise<boolean>;
  /** Takes leave of the workbook. */
  close: () => Promise<void>;
}

const startDesk = (): FileDesk => deskInNode().desk;

const goOn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function settleOn(line: FaultLine, work: Promise<unknown>): Promise<boolean> {
  let done = false as boolean;
  void work.then(() => (done = true));
  for (let round = 0, idle = 0; round < MOST_ROUNDS; round++) {
    await goOn();
    const timers = vitest.getTimerCount() > 0;
    if (timers) vitest.advanceTimersToNextTimer();
    idle = timers ? 0 : idle + 1;
    if (idle > 2 && done) return true;
    if (idle > IDLE_ROUNDS && line.hangs) return false;
  }
  throw new Error("It does not end.");
}

/**
 * Passes on what is told until it is left. The client keeps all whom it ever told, and goes on telling them: those of
 * an earlier desk are to know nothing of it any more, and to hold nothing of it in memory.
 */
function untilLeft<Told>(tell: (told: Told) => void): { pass: (told: Told) => void; leave: () => void } {
  let to: ((told: Told) => void) | null = tell;
  return {
    pass: (told) => to?.(told),
    leave: () => {
      to = null;
    },
  };
}

/**
 * Opens the user's workbook, with something done to it first, and the pane beside it. `vitest.useFakeTimers` must be in
 * force.
 */
export async function openDesk(
  line: FaultLine,
  first: (book: Book) => void = () => undefined,
  options: HostOptions = {},
): Promise<Desk> {
  giveLocalStorage();
  const book = await openUsersBook();
  first(book);
  const host = new OfficeHost(options);
  host.book = book;
  const created: Uint8Array[] = [];
  host.onCreated = (bytes) => void created.push(bytes);
  startOfficeInNode(host, line);
  // the library has it in a window alone
  Object.assign(Office.context, { diagnostics: { version: "16.0", platform: "PC" } });
  let closed = false;
  const leaves: (() => void)[] = [];
  const untilClosed = <Told>(tell: (told: Told) => void): ((told: Told) => void) => {
    const { pass, leave } = untilLeft(tell);
    if (closed) leave();
    else leaves.push(leave);
    return pass;
  };
  const stops: Promise<() => void>[] = [];
  // the pane's own asks Excel once, and each desk has an Excel of its own
  const watchSheet = createSheetWatch();
  const pane = createPane({
    ...excelHost,
    watchSheet: (nameOrId, tell) => {
      const stop = watchSheet(nameOrId, untilClosed(tell));
      stops.push(stop);
      return stop;
    },
    // the client of an earlier desk is the same: without this its pane would go on asking the workbook of this one
    watchActiveSheet: (tell) => excelHost.watchActiveSheet(untilClosed(tell)),
    copyText: () => Promise.resolve(true),
    // Node has no Web Worker
    gatherHost: () => Promise.resolve({ ...excelGatherHost, startDesk }),
    compareHost: () => Promise.resolve({ ...excelCompareHost, startDesk }),
    // one is as the next, and those of thousands of cells take long
    runSelfTest: (of) => runSelfTest(of, { page: STEP_TRIALS.page, changeEvent: STEP_TRIALS.changeEvent }),
    takeBack: (result, files, today, signal) => takeBack(result, files, today, signal, startDesk),
    // time runs while Excel answers: it would be asked without end whether a cell is being edited
    watchCellEditing: () => undefined,
    now: () => NOW,
  });
  const settle = (work: Promise<unknown>): Promise<boolean> => settleOn(line, work);
  await settle(pane.start({ inExcel: true, supported: true }));
  return {
    book,
    line,
    pane,
    created,
    usersSheets: new Set(book.sheets.map(({ id }) => id)),
    settle,
    async close() {
      closed = true;
      for (const leave of leaves) leave();
      line.count();
      line.hangs = true;
      line.meanwhile = {};
      vitest.clearAllTimers();
      await settle(
        Promise.all(
          stops.map((stop) =>
            stop
              .then((leave) => {
                leave();
              })
              .catch(() => undefined),
          ),
        ),
      );
    },
  };
}
