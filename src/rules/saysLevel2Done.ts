import type { Roster } from "../roster/roster";
import { level2Field } from "./fieldsOfRoster";
import { isBlank, saysDone } from "./formula";
import type { CellRefs } from "./rule";

/** Whether the cell that tells of somebody's level 2 plainly says done: by a mark, or by none where blank means done. */
export function saysLevel2Done(cells: CellRefs, { layout, today }: Pick<Roster, "layout" | "today">): string {
  const cell = cells[level2Field(layout)] ?? "";
  return layout.blankMeansDone === true ? isBlank(cell) : saysDone(cell, today);
}
