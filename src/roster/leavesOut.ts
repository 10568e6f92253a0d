import type { Roster } from "./roster";

/**
 * Whether people stand on the sheet, or may stand there, who are not counted: above, below, beside or within the roster
 * (design §5, "Counting").
 */
export function leavesOut({
  layout,
  leftOut,
  doubtfulNames,
}: Pick<Roster, "layout" | "leftOut" | "doubtfulNames">): boolean {
  return layout.beside !== undefined || leftOut.length > 0 || doubtfulNames.length > 0;
}
