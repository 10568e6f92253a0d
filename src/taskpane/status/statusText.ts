import { hasField } from "../../roster/fieldsOfLayout";
import type { Texts } from "../../text/texts";
import type { WhyCheckAgain } from "../check/whyCheckAgain";
import { numberFormat } from "../numberFormat";
import type { Outcome } from "../paneState";
import { openQuestion } from "../questions/openQuestion";
import type { ReportStaleness } from "../report/reportStaleness";

/** What the line under the header says, and whether that is something wrong. */
export interface Status {
  text: string;
  warns: boolean;
}

/** The one thing that is wrong, the gravest first; where nothing is, the result in numbers. */
export function statusText(
  outcome: Outcome,
  why: WhyCheckAgain | null,
  report: ReportStaleness | "current" | null,
  texts: Texts,
): Status {
  const { status } = texts.pane;
  const { sheetName, sheetFindings, checked } = outcome.result;
  const warns = (text: string): Status => ({ text, warns: true });
  if (why === "otherSheet") return warns(status.otherSheet(sheetName));
  if (why === "otherColumns") return warns(status.otherColumns);
  if (checked === null)
    return warns(sheetFindings.some(({ rule }) => rule === "no-people") ? status.noPeople : status.noRoster);
  if (openQuestion(outcome) !== null) return warns(status.question);
  if (!hasField(checked.roster.layout, "level2")) return warns(status.level2Missing);
  if (!checked.highlighted) return warns(status.notHighlighted);
  if (report !== null && report !== "current") return warns(status.reportStale);
  const { count } = numberFormat(texts.locale);
  const { notDone } = checked.summary.totals;
  const counts = status.counts(
    count(checked.roster.count),
    count(checked.findings.length),
    notDone === null ? null : count(notDone),
  );
  return { text: counts, warns: false };
}
