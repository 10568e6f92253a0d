import type { Tally } from "./summary";

/** What the picture of progress tells apart, in its order. */
export const PROGRESS_PARTS = ["done", "notDone", "toVerify"] as const;

/** One part of the picture. */
export type ProgressPart = (typeof PROGRESS_PARTS)[number];

/** How far an office or a unit is with level 2, in people; null where nobody can be counted. */
export function progressParts({
  total,
  done,
  notDone,
  level2ToVerify,
}: Pick<Tally, "total" | "done" | "notDone" | "level2ToVerify">): Readonly<Record<ProgressPart, number>> | null {
  if (done === null || notDone === null || level2ToVerify === null || total === 0) return null;
  return { done, notDone, toVerify: level2ToVerify };
}
