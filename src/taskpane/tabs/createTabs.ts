import { createStore, type Store } from "../createStore";

/** What the pane shows of a result, in the order of the tabs. */
export const TABS = ["findings", "toDos", "totals", "report"] as const;
export type Tab = (typeof TABS)[number];

/** Which part of the result is in view. */
export interface Tabs extends Store<Tab> {
  readonly show: (tab: Tab) => void;
}

export function createTabs(): Tabs {
  const { getState, subscribe, set } = createStore<Tab>("findings");
  return {
    getState,
    subscribe,
    show(tab) {
      if (tab !== getState()) set(tab);
    },
  };
}
