/** What people put where nothing is to be said. The twin formulas list the same texts, so that sheet and pane agree. */
export const PLACEHOLDERS: readonly string[] = ["-", "--", "---", ".", "..", "...", "....", "…", "_", "__", "___", "–", "—", "/"];

const KNOWN = new Set(["", ...PLACEHOLDERS]);

/** Whether a cleaned text says nothing: empty, or one of the placeholders. */
export function isPlaceholder(text: string): boolean {
  return KNOWN.has(text);
}

/** The same where a lone 0 says nothing either: IDs, units, reasons. */
export function isPlaceholderOrZero(text: string): boolean {
  return text === "0" || KNOWN.has(text);
}
