import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";
import type { Gather } from "./createGather";

/** Whether the page is open, and what it shows; null until it was first opened. */
export interface GatherPageState {
  open: boolean;
  gather: Gather | null;
}

/** The files of many offices: a page over the pane. What was read stays while it is closed. */
export interface GatherPage extends Store<GatherPageState> {
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** Makes the page of a pane, closed: all that it needs comes when it is first opened. */
export function createGatherPage(
  host: Pick<PaneHost, "gatherHost" | "now">,
  fail: (thrown: unknown) => void,
): GatherPage {
  const { getState, subscribe, change } = createStore<GatherPageState>({ open: false, gather: null });
  return {
    getState,
    subscribe,
    async open() {
      change({ open: true });
      if (getState().gather !== null) return;
      try {
        const loading = import(/* webpackChunkName: "gather" */ "./createGather");
        const [{ createGather }, gatherHost] = await Promise.all([loading, host.gatherHost()]);
        // it may have been opened twice meanwhile
        if (getState().gather === null) change({ gather: createGather(gatherHost, { now: host.now, fail }) });
      } catch (thrown) {
        change({ open: false });
        fail(thrown);
      }
    },
    close() {
      change({ open: false });
    },
  };
}
