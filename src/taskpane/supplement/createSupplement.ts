import { NO_WISH, type SupplementWish } from "../../documents/supplement/supplementWish";
import { createStore, type Store } from "../createStore";
import { keepTyped } from "../keepTyped";
import type { PaneHost } from "../paneHost";

/** For when and for whom the units are asked. The state is null until the form was opened. Actions never reject. */
export interface Supplement extends Store<SupplementWish | null> {
  /** Fills the form with what was remembered, if it is not filled yet. */
  readonly fill: () => Promise<void>;
  readonly change: (change: Partial<SupplementWish>) => void;
  /** Keeps what was typed, if anything was since the last time. */
  readonly remember: () => Promise<void>;
}

/** Makes the form of the sheet for the units, not filled. */
export function createSupplement(
  host: Pick<PaneHost, "recallWish" | "rememberWish" | "now">,
  fail: (thrown: unknown) => void,
): Supplement {
  const { getState, subscribe, set } = createStore<SupplementWish | null>(null);
  const typing = keepTyped<SupplementWish>(async (wish) => {
    try {
      await host.rememberWish(wish);
    } catch (thrown) {
      fail(thrown);
    }
  });
  return {
    getState,
    subscribe,
    async fill() {
      if (getState() !== null) return;
      try {
        const wish = await host.recallWish(host.now());
        // opened twice meanwhile: what was typed first stays
        if (getState() === null) set(wish);
      } catch (thrown) {
        fail(thrown);
      }
    },
    change(change) {
      const wish = { ...(getState() ?? NO_WISH), ...change };
      set(wish);
      typing.typed(wish);
    },
    remember: typing.keepNow,
  };
}
