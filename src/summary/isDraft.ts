import type { Tally } from "./summary";

/** Whether anybody must still be verified, which makes the report a draft (design §5, "Counting"). */
export function isDraft({ totals }: { totals: Pick<Tally, "idToVerify" | "level2ToVerify"> }): boolean {
  return (totals.idToVerify ?? 0) + (totals.level2ToVerify ?? 0) > 0;
}
