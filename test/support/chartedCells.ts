import type { SheetPlan } from "../../src/documents/sheetPlan";
import type { Block } from "../../src/grid/block";

/** What stands in a block of one column of a plan. */
export const columnOf = ({ values }: SheetPlan, { top, left, bottom }: Block): (string | number | null)[] =>
  values.slice(top, bottom + 1).map((row) => row[left] ?? null);

/** What a plan's chart draws: the name of each bar, and by series its numbers. */
export function chartedCells(plan: SheetPlan): { names: unknown[]; series: Record<string, unknown[]> } | null {
  const { chart } = plan;
  if (chart === null) return null;
  return {
    names: columnOf(plan, chart.names),
    series: Object.fromEntries(chart.series.map(({ name, values }) => [name, columnOf(plan, values)])),
  };
}
