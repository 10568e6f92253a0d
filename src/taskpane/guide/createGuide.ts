import type { GuidePointId } from "../../text/guideOutline";
import { createStore, type Store } from "../createStore";

/** Whether the guide is open, and where. */
export interface GuideState {
  open: boolean;
  /** The point it was opened at; null: at its beginning. */
  at: GuidePointId | null;
}

/** The guide to the letter: a page over the pane, which stays as it is beneath. */
export interface Guide extends Store<GuideState> {
  /** Opens the guide at a point, or at its beginning. */
  readonly open: (at: GuidePointId | null) => void;
  readonly close: () => void;
}

/** Makes the guide of a pane, closed. */
export function createGuide(): Guide {
  const { getState, subscribe, set } = createStore<GuideState>({ open: false, at: null });

  return {
    getState,
    subscribe,
    open(at) {
      set({ open: true, at });
    },
    close() {
      set({ open: false, at: null });
    },
  };
}
