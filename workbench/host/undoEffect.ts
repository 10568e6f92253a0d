/**
 * What a request does to the list of what the user can undo: "clears" it, "records" a step of its own on top, or
 * "leaves" it as it is.
 */
export type UndoEffect = "clears" | "records" | "leaves";

/** Bits by which office.js says with each request what is in it. */
export const RequestFlag = { write: 1, undoable: 16, delayed: 64 } as const;

/**
 * The effect of a request with these flags. office.js counts some calls that read, such as getMergedAreasOrNullObject,
 * among the writes, and Excel believes it (office-js #5918).
 */
export function undoEffect(flags: number): UndoEffect {
  if ((flags & RequestFlag.write) === 0) return "leaves";
  return (flags & RequestFlag.undoable) === 0 ? "clears" : "records";
}
