import type { HostContext } from "./hostContext";

/** Whether sheets and names may neither be added, renamed, moved nor taken away. */
export function isLocked({ book, modes }: HostContext): boolean {
  return book.structureProtected || modes.has("read-only");
}
