import type { SheetChange } from "../../excel/live/watchSheet";

/** What holds two changes. */
export function mergeChanges(a: SheetChange, b: SheetChange): SheetChange {
  if (a === b || a === "moved") return a;
  if (b === "moved") return b;
  if (a === "unheard" || b === "unheard") return null;
  return a && b && { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
