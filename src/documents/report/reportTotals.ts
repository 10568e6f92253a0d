import { maskNumbers } from "../../grid/maskNumbers";
import { dateCodeOf, isCalendarDate, type DateCode } from "../../grid/excelDate";
import { isDraft } from "../../summary/isDraft";
import type { ReportFacts } from "./reportFacts";

/** What the workbook keeps of a report that was written: a day and numbers, nobody's name. */
export interface ReportTotals {
  day: DateCode;
  /** Of which sheet, long numbers masked. */
  sheet: string;
  total: number;
  done: number;
  isDraft: boolean;
}

/** So many reports are kept, the last ones. */
const MOST = 24;
/** No sheet has a longer name. */
const LONGEST = 31;

/** What is kept of a report; null where its list does not tell level 2. */
export function totalsOf({
  summary,
  sheetName,
  checkedAt,
}: Pick<ReportFacts, "summary" | "sheetName" | "checkedAt">): ReportTotals | null {
  const { total, done } = summary.totals;
  const sheet = maskNumbers(sheetName).slice(0, LONGEST);
  return done === null ? null : { day: dateCodeOf(checkedAt), sheet, total, done, isDraft: isDraft(summary) };
}

/**
 * Whether two are of one report, written again: of one day and sheet, or with the same numbers, since a sheet may be
 * renamed in between.
 */
function areOfOne(one: ReportTotals, other: ReportTotals): boolean {
  const sameNumbers = one.total === other.total && one.done === other.done && one.isDraft === other.isDraft;
  return one.day === other.day && (one.sheet === other.sheet || sameNumbers);
}

/**
 * What is kept once another report was written, by days: it takes the place of the one that it is written for again.
 */
export function withTotals(kept: readonly ReportTotals[], totals: ReportTotals): readonly ReportTotals[] {
  const others = kept.filter((of) => !areOfOne(of, totals));
  return [...others, totals].sort((a, b) => a.day - b.day).slice(-MOST);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isDay(value: unknown): value is DateCode {
  return isCount(value) && isCalendarDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

/** The totals out of what was kept, whoever kept it. */
export function parseTotals(value: unknown): readonly ReportTotals[] {
  if (!Array.isArray(value)) return [];
  const parsed = value.flatMap((of: unknown): ReportTotals[] => {
    if (typeof of !== "object" || of === null) return [];
    const { day, sheet, total, done, isDraft: draft } = of as Partial<Record<keyof ReportTotals, unknown>>;
    if (!isDay(day) || typeof sheet !== "string" || !isCount(total) || !isCount(done) || done > total) return [];
    return [{ day, sheet: maskNumbers(sheet).slice(0, LONGEST), total, done, isDraft: draft === true }];
  });
  return parsed.sort((a, b) => a.day - b.day).slice(-MOST);
}
