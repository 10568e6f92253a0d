import type { ReportFacts } from "../../src/documents/report/reportFacts";
import type { SheetPlan } from "../../src/documents/sheetPlan";
import { reportWords } from "../../src/text/documents/report";
import { planReport } from "./plans";

export const planOf = (facts: ReportFacts): SheetPlan => planReport(facts, reportWords);

/**
 * Rows from the first that holds one text to the last before another (or the end): their first two cells, and what else
 * is not empty, since wide columns are made of several.
 */
export function rowsBetween({ values }: SheetPlan, from: string, to?: string): (string | number | null)[][] {
  const find = (text: string, start: number) =>
    values.findIndex((row, index) => index >= start && row.some((cell) => String(cell).startsWith(text)));
  const first = find(from, 0);
  const last = to === undefined ? values.length : find(to, first + 1);
  return values.slice(first, last).map(([one = null, two = null, ...others]) => {
    const row = [one, two, ...others.filter((cell) => cell !== null)];
    return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
  });
}
