import type { Summary } from "./summary";

/** Whether anybody must still be verified, or stands on the sheet and is not counted: that makes the report a draft (design §5, "Counting"). */
export function isDraft({ totals, leavesOut }: Pick<Summary, "totals" | "leavesOut">): boolean {
  return leavesOut === true || (totals.idToVerify ?? 0) + (totals.level2ToVerify ?? 0) > 0;
}
