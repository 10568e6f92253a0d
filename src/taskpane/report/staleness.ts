import type { ReportMark } from "../../documents/report/reportMark";
import type { CheckResult } from "../../excel/check/checkResult";
import { maskNumbers } from "../../grid/maskNumbers";
import { countedFingerprint } from "../../summary/countedFingerprint";
import { notDonePeople } from "../../summary/notDonePeople";
import type { Texts } from "../../text/texts";
import type { Desk, Outcome } from "../paneState";

/** Says where the result shown is not what a check with the present choices would give; null where it is. */
export function staleness(outcome: Outcome, desk: Desk, texts: Texts): string | null {
  const { sheetId, sheetName } = outcome.result;
  const chosen = desk.sheets.find(({ id }) => id === desk.chosen);
  if (chosen !== undefined && chosen.id !== sheetId) return texts.pane.otherSheetChosen(sheetName, chosen.name);
  if (desk.highlightToDos !== outcome.highlightedToDos) return texts.pane.switchChanged;
  return null;
}

/** How a report differs from the roster at hand: that has changed since, or the report was made of another sheet. */
export type ReportStaleness = "changed" | "otherSheet";

/** Whether the report in the workbook still says what a report on this outcome would; null where it does. */
export function reportStaleness({ sheetName, checked }: CheckResult, report: ReportMark): ReportStaleness | null {
  if (checked === null) return null;
  if (countedFingerprint(checked.summary, notDonePeople(checked)) === report.fingerprint) return null;
  return report.sheetName === maskNumbers(sheetName) ? "changed" : "otherSheet";
}
