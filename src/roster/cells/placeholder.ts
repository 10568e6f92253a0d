/**
 * What people put where nothing is to be said, but for dots. The twin formulas list the same texts, so that sheet and
 * pane agree; they have no room for more than two "…" in one cell, which are read as nothing all the same.
 */
export const PLACEHOLDERS: readonly string[] = ["-", "--", "---", "…", "……", "_", "__", "___", "–", "—", "/"];

const KNOWN = new Set(["", ...PLACEHOLDERS]);

/** A cleaned text without its dots: any number of them says nothing. */
function withoutDots(text: string): string {
  return text.includes(".") || text.includes("…") ? text.replace(/[.…]/g, "").trim() : text;
}

/** Whether a cleaned text says nothing: empty, dots, or one of the placeholders. */
export function isPlaceholder(text: string): boolean {
  return KNOWN.has(withoutDots(text));
}

/** The same where a lone 0 says nothing either: IDs, units, reasons. */
export function isPlaceholderOrZero(text: string): boolean {
  const bare = withoutDots(text);
  return bare === "0" || KNOWN.has(bare);
}
