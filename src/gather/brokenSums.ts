import type { OfficeCounts } from "../documents/report/reportFigures";

/** A sum that must hold of what an office counts (design §5, "Counting"). */
export type CountedSum = "ids" | "level2" | "reasons" | "pending" | "oneStop";

/** Whether each sum holds; null where a part of it is not known. */
export function countedSums({ totals, reasons, oneStop }: OfficeCounts): Readonly<Record<CountedSum, boolean | null>> {
  const { total, issued, notIssued, idToVerify, done, notDone, level2ToVerify, pending } = totals;
  const adds = (whole: number | null, ...parts: readonly (number | null)[]): boolean | null =>
    whole === null || parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === whole;
  const within = (part: number | null, whole: number | null): boolean | null =>
    part === null || whole === null ? null : part <= whole;
  return {
    ids: adds(total, issued, notIssued, idToVerify),
    level2: adds(total, done, notDone, level2ToVerify),
    reasons: adds(notDone, ...reasons.map(({ count }) => count)),
    pending: within(pending, notDone),
    oneStop: oneStop === null ? null : within(oneStop.done, oneStop.total),
  };
}

/**
 * The sums that do not hold, though all of their parts are known: a number was typed over, or belongs to another
 * report.
 */
export function brokenSums(counts: OfficeCounts): readonly CountedSum[] {
  const sums = countedSums(counts);
  return (Object.keys(sums) as CountedSum[]).filter((sum) => sums[sum] === false);
}
