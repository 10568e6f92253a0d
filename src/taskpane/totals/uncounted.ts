import type { Tally } from "../../summary/summary";

/**
 * What of a list cannot be counted, for want of its column: nobody is said to be done, or to have a card, because
 * nothing tells.
 */
export function uncounted({ notIssued, notDone }: Pick<Tally, "notIssued" | "notDone">): ("citizenId" | "level2")[] {
  return [...(notIssued === null ? (["citizenId"] as const) : []), ...(notDone === null ? (["level2"] as const) : [])];
}
