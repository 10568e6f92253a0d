import type { ColumnsState } from "../columns/columnsState";
import { readsOtherwise } from "../columns/readsOtherwise";
import type { Desk, Outcome } from "../paneState";

/**
 * Why nothing may be made of a result: another sheet is chosen than the one it is of, or other columns are shown than
 * it was read by.
 */
export type WhyCheckAgain = "otherSheet" | "otherColumns";

/** null: the result is that of the sheet and the columns that the user sees. */
export function whyCheckAgain(
  { result }: Outcome,
  { chosen, sheets }: Pick<Desk, "chosen" | "sheets">,
  { sheetId, preview }: Pick<ColumnsState, "sheetId" | "preview">,
): WhyCheckAgain | null {
  if (chosen !== result.sheetId && sheets.some(({ id }) => id === chosen)) return "otherSheet";
  return preview !== null && sheetId === result.sheetId && readsOtherwise(preview, result) ? "otherColumns" : null;
}
