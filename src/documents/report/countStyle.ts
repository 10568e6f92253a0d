import type { SheetStyleName } from "../sheetStyles";

/** How many digits a column has room for in its usual size: "Số lượng" 4 at full size and 5 a little smaller; those of the units 4. */
type Room = "wide" | "tight";

/**
 * The style of counts in a column of a table, small enough for the greatest of them: Excel shows ### for a number that is too wide.
 * @param most what none of the numbers passes
 */
export function countStyle(most: number, room: Room, bold: boolean): SheetStyleName {
  if (most >= (room === "wide" ? 100_000 : 10_000)) return bold ? "smallCountBold" : "smallCount";
  if (room === "tight" || most >= 10_000) return bold ? "tightCountBold" : "tightCount";
  return bold ? "countBold" : "count";
}
