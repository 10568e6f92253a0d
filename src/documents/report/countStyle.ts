import type { SheetStyleName } from "../sheetStyles";

/**
 * How much room a column of counts has: that of the results for any number of people, those of the units for four
 * digits, or for three.
 */
type Room = "wide" | "tight" | "narrow";

/** Of what is wider only the smallest print has room. */
const WIDER: Readonly<Record<Exclude<Room, "wide">, number>> = { tight: 10_000, narrow: 1_000 };

/**
 * The style of counts in a column of a table, small enough for the greatest of them: Excel shows ### for a number that
 * is too wide.
 * @param most what none of the numbers passes
 */
export function countStyle(most: number, room: Room, bold: boolean): SheetStyleName {
  if (room === "wide") return bold ? "countBold" : "count";
  if (most >= WIDER[room]) return bold ? "smallCountBold" : "smallCount";
  return bold ? "tightCountBold" : "tightCount";
}
