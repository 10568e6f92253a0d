/** State that can be read and followed. */
export interface Store<State> {
  readonly getState: () => State;
  /** Calls back after every change, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** A store as its owner holds it: only the owner changes the state. */
export interface OwnStore<State> extends Store<State> {
  /** Puts another state in place of the present one. */
  readonly set: (next: State) => void;
  /** Changes some parts of the state. */
  readonly change: (parts: Partial<State>) => void;
}

/** Makes a store that holds `initial`. */
export function createStore<State>(initial: State): OwnStore<State> {
  let state = initial;
  const listeners = new Set<() => void>();

  function set(next: State): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    getState: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    set,
    change(parts) {
      set({ ...state, ...parts });
    },
  };
}
