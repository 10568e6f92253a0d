import type { ReportTotals } from "../../documents/report/reportTotals";

/** So many reports are shown, the last ones. */
const SHOWN = 6;

/** A report in the trend. */
export interface TrendLine extends ReportTotals {
  date: Date;
  /** How many more are done than in the report of the day before; null where there is none. */
  more: number | null;
}

/** The reports that are shown, by days; empty where there are fewer than two. */
export function trendLines(reports: readonly ReportTotals[]): TrendLine[] {
  if (reports.length < 2) return [];
  const lines = reports.map((report, at): TrendLine => {
    const { day, done } = report;
    // two lists of one day are not one after the other
    const before = reports.slice(0, at).findLast((other) => other.day < day);
    const date = new Date(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
    return { ...report, date, more: before === undefined ? null : done - before.done };
  });
  return lines.slice(-SHOWN);
}
