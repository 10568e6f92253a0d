import type { GuidePointId } from "../../text/guideOutline";
import { createListeners } from "../createListeners";

export interface GuideState {
  open: boolean;
  /** The point it was opened at; null: at its beginning. */
  at: GuidePointId | null;
}

/** The guide to the letter: a page over the pane, which stays as it is beneath. */
export interface Guide {
  readonly getState: () => GuideState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Opens the guide at a point, or at its beginning. */
  readonly open: (at: GuidePointId | null) => void;
  readonly close: () => void;
}

export function createGuide(): Guide {
  let state: GuideState = { open: false, at: null };
  const listeners = createListeners();

  function set(next: GuideState): void {
    state = next;
    listeners.tell();
  }

  return {
    getState: () => state,
    subscribe: listeners.subscribe,
    open(at) {
      set({ open: true, at });
    },
    close() {
      set({ open: false, at: null });
    },
  };
}
