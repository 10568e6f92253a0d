import { undoEffect, type UndoEffect } from "./undoEffect";

/** The steps of the user's undo that requests make. */
export class UndoSteps {
  /** What is written is one step: whether any of it has come; null: each request is by itself. */
  private group: { begun: boolean } | null = null;

  /** Begins what is one step, until the function that it gives is called. */
  merge(): () => void {
    const group = { begun: false };
    this.group = group;
    return () => {
      if (this.group === group) this.group = null;
    };
  }

  get merges(): boolean {
    return this.group !== null;
  }

  /** What a request with these flags does. In a group the first write records the step of all of them. */
  effectOf(flags: number): UndoEffect {
    const effect = undoEffect(flags);
    if (this.group === null || effect === "leaves") return effect;
    if (this.group.begun) return "leaves";
    this.group.begun = true;
    return "records";
  }
}
