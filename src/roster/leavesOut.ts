import type { Roster } from "./roster";

/** Whether people stand on the sheet who are not counted: above, below or beside the roster (design §5, "Counting"). */
export function leavesOut({ layout, leftOut }: Pick<Roster, "layout" | "leftOut">): boolean {
  return layout.beside !== undefined || leftOut.length > 0;
}
