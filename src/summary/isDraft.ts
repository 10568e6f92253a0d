import type { Summary, Tally } from "./summary";

/** Whether anybody must still be verified before all are counted (design §5, "Counting"). */
export function hasToVerify({ idToVerify, level2ToVerify }: Pick<Tally, "idToVerify" | "level2ToVerify">): boolean {
  return (idToVerify ?? 0) + (level2ToVerify ?? 0) > 0;
}

/**
 * Whether anybody must still be verified, or stands on the sheet and is not counted: that makes the report a draft
 * (design §5, "Counting").
 */
export function isDraft({ totals, leavesOut }: Pick<Summary, "totals" | "leavesOut">): boolean {
  return leavesOut === true || hasToVerify(totals);
}
