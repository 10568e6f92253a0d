/** Those who want to hear of every change of some state. */
export interface Listeners {
  /** Calls back after every change, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Says that something has changed. */
  readonly tell: () => void;
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    tell() {
      for (const listener of listeners) listener();
    },
  };
}
