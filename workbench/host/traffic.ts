import type { UndoEffect } from "./undoEffect";

/** What the add-in's requests have cost since the last reset. Bytes are those of the JSON as UTF-8. */
export interface Traffic {
  /** Those of the work itself. */
  roundTrips: number;
  /** Those sent beside it, while it takes long: whether a cell is being edited (isAside). */
  asides: number;
  requestBytes: number;
  responseBytes: number;
  /**
   * What each request that came to Excel did to the user's undo, saving of document settings included, in their order.
   */
  undo: readonly UndoEffect[];
}

export const NO_TRAFFIC: Traffic = { roundTrips: 0, asides: 0, requestBytes: 0, responseBytes: 0, undo: [] };

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
