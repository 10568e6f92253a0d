import type { Roster } from "../roster/roster";
import { level2Field } from "../roster/fieldsOfLayout";
import { isBlank, saysDone } from "./formula";
import type { CellRefs } from "./rule";

/**
 * Whether the cells that tell of somebody's level 2 plainly say done: one by its mark and the other of a pair by none;
 * or, where blank means done, by having neither mark nor reason.
 */
export function saysLevel2Done(cells: CellRefs, { layout, today }: Pick<Roster, "layout" | "today">): string {
  const cell = cells[level2Field(layout)] ?? "";
  const { level2Not, level2Date, reason } = cells;
  const done = layout.blankMeansDone === true ? isBlank(cell) : saysDone(cell, today, layout);
  const silent = layout.blankMeansDone === true ? [reason, level2Date] : [level2Not];
  const others = silent.flatMap((other) => (other === undefined ? [] : [`ISBLANK(${other})`]));
  return others.length === 0 ? done : `AND(${[done, ...others].join(",")})`;
}
