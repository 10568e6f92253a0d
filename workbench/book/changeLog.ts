import { boundingBlock } from "./block";
import type { BookChange } from "./bookChange";

/** Tells listeners of changes; while it is held, it gathers them and tells each kind once at the end. */
export class ChangeLog {
  private readonly listeners = new Set<(change: BookChange) => void>();
  private held: Map<string, BookChange> | null = null;

  listen(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: BookChange): void {
    if (this.held === null) {
      for (const listener of [...this.listeners]) listener(change);
      return;
    }
    const key = keyOf(change);
    const earlier = this.held.get(key);
    // Put back at the end, so that a selection comes after the sheet it is on.
    this.held.delete(key);
    this.held.set(key, earlier === undefined ? change : merge(earlier, change));
  }

  /** Runs something as one change. Changes of cells come as the smallest block that holds them, one for each sheet and origin. */
  hold<Result>(action: () => Result): Result {
    if (this.held !== null) return action();
    this.held = new Map();
    try {
      return action();
    } finally {
      const gathered = this.held;
      this.held = null;
      for (const change of gathered.values()) this.tell(change);
    }
  }
}

function keyOf(change: BookChange): string {
  if (change.kind === "sheets") return change.kind;
  return `${change.kind} ${change.sheetId} ${change.kind === "cells" ? change.origin : ""}`;
}

function merge(earlier: BookChange, change: BookChange): BookChange {
  if (earlier.kind !== "cells" || change.kind !== "cells") return change;
  return { ...change, block: boundingBlock([earlier.block, change.block]) };
}
