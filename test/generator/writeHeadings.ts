import type { ColumnPlan } from "./columnPlan";
import type { RosterPlan } from "./rosterPlan";
import type { SheetDraft } from "./sheetDraft";

/** A column's headings as deep as the deepest column's. */
function padded({ path }: ColumnPlan, depth: number, atBottom: boolean): string[] {
  const missing = Array.from({ length: depth - path.length }, () => "");
  return atBottom ? [...missing, ...path] : [...path, ...missing];
}

/** How many rows the headings take. */
export function headerDepth({ columns }: RosterPlan): number {
  return Math.max(...columns.map(({ path }) => path.length));
}

/**
 * Writes the headings into the rows from `top` on: a group's once, over its first column, merged over the others if so
 * planned.
 */
export function writeHeadings(sheet: SheetDraft, plan: RosterPlan, top: number): void {
  const depth = headerDepth(plan);
  const paths = plan.columns.map((column) => padded(column, depth, plan.headingsAtBottom));
  const upTo = (column: number, level: number): string => JSON.stringify(paths[column]?.slice(0, level + 1));
  plan.columns.forEach((planned, column) => {
    const path = paths[column] ?? [];
    path.forEach((text, level) => {
      if (text === "") return;
      const lowest = level === path.findLastIndex((heading) => heading !== "");
      // A group's heading, not a heading that two columns happen to share.
      if (!lowest && column > 0 && upTo(column - 1, level) === upTo(column, level)) return;
      const row = top + level;
      const left = plan.left + column;
      sheet.put(row, left, plan.heading(text, planned));
      let right = column;
      while (!lowest && right + 1 < paths.length && upTo(right + 1, level) === upTo(column, level)) right++;
      const bottom = lowest ? depth - 1 : level;
      if (plan.mergeHeadings && (right > column || bottom > level))
        sheet.merges.push({ top: row, left, bottom: top + bottom, right: plan.left + right });
    });
  });
}
