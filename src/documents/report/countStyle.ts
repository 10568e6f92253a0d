import type { SheetStyleName } from "../sheetStyles";

/** How much room a column of counts has: that of the results for any number of people, those of the units for four digits. */
type Room = "wide" | "tight";

/**
 * The style of counts in a column of a table, small enough for the greatest of them: Excel shows ### for a number that is too wide.
 * @param most what none of the numbers passes
 */
export function countStyle(most: number, room: Room, bold: boolean): SheetStyleName {
  if (room === "wide") return bold ? "countBold" : "count";
  if (most >= 10_000) return bold ? "smallCountBold" : "smallCount";
  return bold ? "tightCountBold" : "tightCount";
}
