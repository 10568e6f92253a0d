import { countedFingerprint } from "./countedFingerprint";
import { maskNumbers } from "./maskNumbers";
import type { ReportFacts } from "./reportFacts";
import type { ReportMark } from "./reportMark";

/** The mark of a report on these facts. */
export function markOf(facts: ReportFacts): ReportMark {
  const { checkedAt, sheetName } = facts;
  return { checkedAt, sheetName: maskNumbers(sheetName), fingerprint: countedFingerprint(facts) };
}
