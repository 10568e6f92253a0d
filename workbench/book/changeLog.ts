import { type Block, boundingBlock, cellCount, sameBlock } from "./block";
import type { BookChange } from "./bookChange";

/** Up to so many cells are told of though not all of them have changed. */
const NEAR = 5_000;

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
    const key = keyOf(change, this.held);
    const earlier = this.held.get(key);
    // Put back at the end, so that a selection comes after the sheet it is on.
    this.held.delete(key);
    this.held.set(key, earlier === undefined ? change : merge(earlier, change));
  }

  /**
   * Runs something as one change. Changes of cells come as the smallest block that holds them, one for each sheet and
   * origin, and for cells that are far apart one each; rows that come, go, change places or are hidden are told of one
   * by one.
   */
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

function keyOf(change: BookChange, held: ReadonlyMap<string, BookChange>): string {
  switch (change.kind) {
    case "sheets":
      return change.kind;
    case "cells":
      for (let apart = 0; ; apart++) {
        const key = `${change.kind} ${change.sheetId} ${change.origin} ${String(apart)}`;
        const earlier = held.get(key);
        if (earlier?.kind !== "cells" || areNear(earlier.block, change.block)) return key;
      }
    case "rows":
    case "sorted":
    case "rowsHidden":
      return `${change.kind} ${String(held.size)}`;
    default:
      return `${change.kind} ${change.sheetId}`;
  }
}

/** Whether what lies between them is little enough to be told of with them. */
function areNear(one: Block, other: Block): boolean {
  const whole = cellCount(boundingBlock([one, other]));
  return whole <= Math.max(NEAR, 2 * (cellCount(one) + cellCount(other)));
}

function merge(earlier: BookChange, change: BookChange): BookChange {
  if (earlier.kind !== "cells" || change.kind !== "cells") return change;
  const { edit, ...rest } = change;
  const merged = { ...rest, block: boundingBlock([earlier.block, change.block]) };
  if (edit === undefined || earlier.edit === undefined || !sameBlock(earlier.block, change.block)) return merged;
  return { ...merged, edit: { before: earlier.edit.before, after: edit.after } };
}
