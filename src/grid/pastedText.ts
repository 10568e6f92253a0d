import { maskNumbers } from "./maskNumbers";

/** Words that somebody typed as they can be pasted into a cell: one cell, never a formula, never an ID number. */
export function pastedText(words: string): string {
  return maskNumbers(words.replace(/\s+/gu, " ")).replace(/^(?=[=+\-@])/u, "'");
}
