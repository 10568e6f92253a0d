import { countedFingerprint } from "../../summary/countedFingerprint";
import { maskNumbers } from "../../grid/maskNumbers";
import type { ReportFacts } from "./reportFacts";
import type { ReportMark } from "./reportMark";

/** The mark of a report on these facts. */
export function markOf(facts: ReportFacts): ReportMark {
  const { checkedAt, sheetName } = facts;
  return { checkedAt, sheetName: maskNumbers(sheetName), fingerprint: countedFingerprint(facts) };
}
