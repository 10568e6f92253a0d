import type { UndoAnswer } from "../../excel/selfTest/runSelfTest";
import type { SelfTestOutcome, SelfTestPlace } from "../../excel/selfTest/selfTestReport";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";
import type { Notice, Task } from "../paneState";

/** How far the steps have come. */
export interface SelfTestState {
  open: boolean;
  /** Null until the steps were begun. */
  place: SelfTestPlace | null;
  outcomes: readonly SelfTestOutcome[];
  running: boolean;
  /** Whether the user is asked to try her undo. */
  asking: boolean;
}

/** Trying what only a real Excel can tell, on a sheet made for it: a page over the pane. */
export interface SelfTest extends Store<SelfTestState> {
  readonly open: () => void;
  /** Closes the page; what is running ends with the step at hand. */
  readonly close: () => void;
  readonly run: () => Promise<void>;
  readonly answer: (answer: UndoAnswer) => void;
}

interface OfPane {
  readonly run: (
    task: Task,
    action: (signal: AbortSignal, answered: () => void) => Promise<Notice | null>,
  ) => Promise<boolean>;
  readonly cancel: () => void;
}

const CLOSED: SelfTestState = { open: false, place: null, outcomes: [], running: false, asking: false };

/** Makes the self-test of a pane, closed. */
export function createSelfTest(host: Pick<PaneHost, "runSelfTest">, pane: OfPane): SelfTest {
  const { getState, subscribe, set, change } = createStore<SelfTestState>(CLOSED);
  let tellUndo: (answer: UndoAnswer) => void = () => undefined;

  return {
    getState,
    subscribe,
    open() {
      change({ open: true });
    },
    close() {
      if (getState().running) pane.cancel();
      tellUndo("skipped");
      set(CLOSED);
    },
    async run() {
      change({ outcomes: [], running: true });
      const whole = await pane.run("selfTesting", async (signal, answered) => {
        await host.runSelfTest({
          begun: (place) => change({ place }),
          tell: (outcome) => {
            if (!signal.aborted) change({ outcomes: [...getState().outcomes, outcome] });
          },
          askUndo: () =>
            new Promise((resolve) => {
              tellUndo = resolve;
              change({ asking: true });
            }),
          answered,
          signal,
        });
        return null;
      });
      // what is wrong is said in the pane beneath
      if (whole) change({ running: false, asking: false });
      else set(CLOSED);
    },
    answer(answer) {
      change({ asking: false });
      tellUndo(answer);
    },
  };
}
