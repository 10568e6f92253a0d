import type { PaneEvent } from "./paneEvent";
import { isBusy, type FailedAction, type Notice, type PaneState, type Task } from "./paneState";
import { startPatience } from "./patience";
import { untilAborted } from "./untilAborted";

/** What the user has asked for, one thing at a time. */
export interface Work {
  /**
   * Does something of the user's, once nothing is written in the background any more, until it ends or is cancelled;
   * `stopped` is what is said of a cancelled one. Tells where an answer of Excel, renewed by `answered`, is overdue.
   * Gives whether it came to its end.
   */
  readonly work: (
    action: (signal: AbortSignal, answered: () => void) => Promise<void>,
    stopped: () => Notice,
  ) => Promise<boolean>;
  /**
   * Runs a task where none is running, of which `answered` tells whenever Excel answered; gives whether it came to its
   * end.
   */
  readonly run: (
    task: Task,
    action: (signal: AbortSignal, answered: () => void) => Promise<Notice | null>,
  ) => Promise<boolean>;
  /** Ends what is running at once, whether Excel answers or not; what still comes of it counts for nothing. */
  readonly cancel: () => void;
}

/** The pane as its work sees it. */
interface WorkedPane {
  getState: () => PaneState;
  tell: (event: PaneEvent) => void;
  fail: (thrown: unknown, action: FailedAction) => void;
  /** Stops what runs in the background; null where nothing is being written. */
  settle: () => Promise<void> | null;
}

/** Tasks that write nothing to the workbook, or only to a sheet of their own that goes. */
const READING: ReadonlySet<Task> = new Set<Task>(["copying", "readingCells", "selfTesting", "takingBack"]);

/** Makes the work of a pane: nothing is running. */
export function createWork({ getState, tell, fail, settle }: WorkedPane): Work {
  let running = new AbortController();

  const work: Work["work"] = async (action, stopped) => {
    const { signal } = (running = new AbortController());
    const patience = startPatience(() => {
      tell({ kind: "overdue" });
    });
    const done = async (): Promise<void> => {
      const settled = settle();
      if (settled !== null) await settled;
      signal.throwIfAborted();
      await action(signal, () => {
        patience.renew();
        const state = getState();
        if ("overdue" in state && state.overdue && !signal.aborted) tell({ kind: "answered" });
      });
    };
    try {
      await untilAborted(done(), signal);
      return true;
    } catch (thrown) {
      if (signal.aborted && thrown === signal.reason) tell({ kind: "taskEnded", notice: stopped() });
      else fail(thrown, "other");
      return false;
    } finally {
      patience.end();
    }
  };

  return {
    work,
    async run(task, action) {
      if (isBusy(getState())) return false;
      tell({ kind: "taskStarted", task });
      return work(
        async (signal, answered) => {
          const notice = await action(signal, answered);
          if (!signal.aborted) tell({ kind: "taskEnded", notice });
        },
        () => ({ kind: READING.has(task) ? "cancelled" : "stopped" }),
      );
    },
    cancel() {
      running.abort();
    },
  };
}
