import { NO_WISH, type SupplementWish } from "../../documents/supplement/supplementWish";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";

/** For when and for whom the units are asked. The state is null until the form was opened. Actions never reject. */
export interface Supplement extends Store<SupplementWish | null> {
  /** Fills the form with what was remembered, if it is not filled yet. */
  readonly fill: () => Promise<void>;
  readonly change: (change: Partial<SupplementWish>) => void;
  /** Keeps to whom it is sent back. */
  readonly remember: () => Promise<void>;
}

/** Makes the form of the sheet for the units, not filled. */
export function createSupplement(
  host: Pick<PaneHost, "recallContact" | "rememberContact">,
  fail: (thrown: unknown) => void,
): Supplement {
  const { getState, subscribe, set } = createStore<SupplementWish | null>(null);
  return {
    getState,
    subscribe,
    async fill() {
      if (getState() !== null) return;
      try {
        const contact = await host.recallContact();
        // opened twice meanwhile: what was typed first stays
        if (getState() === null) set({ ...NO_WISH, contact });
      } catch (thrown) {
        fail(thrown);
      }
    },
    change(change) {
      set({ ...(getState() ?? NO_WISH), ...change });
    },
    async remember() {
      try {
        await host.rememberContact(getState()?.contact ?? "");
      } catch (thrown) {
        fail(thrown);
      }
    },
  };
}
