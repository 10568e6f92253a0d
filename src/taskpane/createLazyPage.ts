import { createStore, type Store } from "./createStore";

/** Whether a page is open, and what it shows; null until it was first opened. */
export interface LazyPageState<Shown> {
  open: boolean;
  shown: Shown | null;
}

/** A page over the pane whose parts come when it is first opened. What it shows stays while it is closed. */
export interface LazyPage<Shown> extends Store<LazyPageState<Shown>> {
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** Makes a page, closed. */
export function createLazyPage<Shown>(load: () => Promise<Shown>, fail: (thrown: unknown) => void): LazyPage<Shown> {
  const { getState, subscribe, change } = createStore<LazyPageState<Shown>>({ open: false, shown: null });
  return {
    getState,
    subscribe,
    async open() {
      change({ open: true });
      if (getState().shown !== null) return;
      try {
        const shown = await load();
        // it may have been opened twice meanwhile
        if (getState().shown === null) change({ shown });
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
