import { useSyncExternalStore } from "react";
import type { Store } from "./createStore";

/** The state of a store; the component is drawn anew after every change of it. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.getState);
}
