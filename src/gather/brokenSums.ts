import type { OfficeCounts } from "../documents/report/reportFigures";

/** A sum that must hold of what an office counts (design §5, "Counting"). */
export type CountedSum = "ids" | "level2" | "reasons" | "pending" | "oneStop";

/** The sums that do not hold, though all of their parts are known: a number was typed over, or belongs to another report. */
export function brokenSums({ totals, reasons, oneStop }: OfficeCounts): readonly CountedSum[] {
  const { total, issued, notIssued, idToVerify, done, notDone, level2ToVerify, pending } = totals;
  const adds = (whole: number | null, ...parts: readonly (number | null)[]): boolean =>
    whole === null || parts.includes(null) || parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === whole;
  const within = (part: number | null, whole: number | null): boolean =>
    part === null || whole === null || part <= whole;
  const holds: Readonly<Record<CountedSum, boolean>> = {
    ids: adds(total, issued, notIssued, idToVerify),
    level2: adds(total, done, notDone, level2ToVerify),
    reasons: adds(notDone, ...reasons.map(({ count }) => count)),
    pending: within(pending, notDone),
    oneStop: oneStop === null || within(oneStop.done, oneStop.total),
  };
  return (Object.keys(holds) as CountedSum[]).filter((sum) => !holds[sum]);
}
