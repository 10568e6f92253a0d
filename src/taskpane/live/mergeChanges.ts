import type { SheetChange } from "../../excel/live/watchSheet";

/** What holds two changes. */
export function mergeChanges(a: SheetChange, b: SheetChange): SheetChange {
  if (a === "moved" || b === "moved") return "moved";
  return a && b && { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
