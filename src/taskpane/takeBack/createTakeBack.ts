import type { CheckResult } from "../../excel/check/checkResult";
import { createStore, type Store } from "../createStore";
import type { OpenPreview } from "../fixes/fixesState";
import type { PaneHost } from "../paneHost";
import type { Notice, Outcome, Task } from "../paneState";
import type { GivenFile, TakenBack } from "../takeBackHost";

/**
 * What came back, as far as it was read: it stays for the next time that the page is opened, so that what was not
 * written is not lost.
 */
export interface TakeBackState {
  open: boolean;
  taken: (TakenBack & { result: CheckResult }) | null;
}

/** Taking what units sent back into the roster: a page over the pane. Actions never reject. */
export interface TakeBack extends Store<TakeBackState> {
  readonly open: () => void;
  readonly close: () => void;
  /** Reads files. */
  readonly take: (files: readonly GivenFile[]) => Promise<void>;
  /** Shows what would be written, in place of the page. */
  readonly preview: () => void;
}

interface OfPane {
  /** The outcome of the sheet in view, unless a question is open. */
  readonly answered: () => Outcome | null;
  readonly run: (task: Task, action: (signal: AbortSignal) => Promise<Notice | null>) => Promise<boolean>;
  readonly show: (preview: OpenPreview) => void;
}

/** Makes the taking back of a pane, closed. */
export function createTakeBack(host: Pick<PaneHost, "takeBack" | "now">, pane: OfPane): TakeBack {
  const { getState, subscribe, change } = createStore<TakeBackState>({ open: false, taken: null });
  const close = () => change({ open: false });
  return {
    getState,
    subscribe,
    open: () => change({ open: true }),
    close,
    async take(files) {
      const result = pane.answered()?.result;
      if (result === undefined || result.checked === null || files.length === 0) return;
      change({ taken: null });
      const whole = await pane.run("takingBack", async (signal) => {
        const taken = await host.takeBack(result, files, host.now(), signal);
        if (!signal.aborted) change({ taken: { ...taken, result } });
        return null;
      });
      // what is wrong is said in the pane beneath
      if (!whole) close();
    },
    preview() {
      const { taken } = getState();
      if (taken === null) return;
      close();
      pane.show({ result: taken.result, which: { kind: "takenBack" }, preview: taken.preview });
    },
  };
}
