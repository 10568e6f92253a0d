import { fieldColumn } from "../columnPlan";
import type { Level2Habit } from "../habits";
import { replaceColumn, type RosterPlan } from "../rosterPlan";

/** Birth dates under Nam and Nữ, which then tell the gender. @param path headings over the two */
export function splitBirth(plan: RosterPlan, ...path: string[]): void {
  replaceColumn(
    plan,
    "birthDate",
    fieldColumn("birthDateMale", ...path, "Nam"),
    fieldColumn("birthDateFemale", ...path, "Nữ"),
  );
  replaceColumn(plan, "gender");
}

/** Level 2 as a pair of columns. @param paths headings over each, top to bottom */
export function pairLevel2(
  plan: RosterPlan,
  habit: Extract<Level2Habit, "pairOfCrosses" | "pairOfWords">,
  done: readonly string[],
  not: readonly string[],
): void {
  plan.habits.level2 = habit;
  replaceColumn(plan, "level2", fieldColumn("level2", ...done), fieldColumn("level2Not", ...not));
}

/** Changes what stands over a column. */
export function rename(plan: RosterPlan, key: string, ...path: string[]): void {
  const planned = plan.columns.find((column) => column.key === key);
  if (planned === undefined) throw new Error(`no column ${key}`);
  replaceColumn(plan, key, { ...planned, path });
}
