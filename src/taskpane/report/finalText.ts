import type { Tally } from "../../summary/summary";
import type { Texts } from "../../text/texts";
import { uncounted } from "../totals/uncounted";

/**
 * What is said of a report for which nobody is to be verified: that it will be no draft, or what it will not tell for
 * want of a column. null while the totals wait for an answer: nothing is known of it yet.
 */
export function finalText(
  totals: Pick<Tally, "notIssued" | "notDone">,
  asked: boolean,
  { report }: Pick<Texts, "report">,
): string | null {
  if (asked) return null;
  return uncounted(totals).length > 0 ? report.uncounted : report.final;
}
