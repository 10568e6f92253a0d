import type { Summary } from "./summary";

/** Whether anybody must still be verified, which makes the report a draft (design §5, "Counting"). */
export function isDraft({ totals: { idToVerify, level2ToVerify } }: Pick<Summary, "totals">): boolean {
  return (idToVerify ?? 0) + (level2ToVerify ?? 0) > 0;
}
