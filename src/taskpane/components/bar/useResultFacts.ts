import { useMemo } from "react";
import { hasField } from "../../../roster/fieldsOfLayout";
import type { BarFacts } from "../../bar/barOf";
import { whyCheckAgain, type WhyCheckAgain } from "../../check/whyCheckAgain";
import { countSafeCells } from "../../fixes/countSafeCells";
import { usePaneTools } from "../../paneContext";
import type { Desk, Outcome } from "../../paneState";
import { reportStaleness, type ReportStaleness } from "../../report/reportStaleness";
import { useStore } from "../../useStore";

/** What follows from a result and from what the user has chosen since. */
export interface ResultFacts extends BarFacts {
  why: WhyCheckAgain | null;
  report: ReportStaleness | "current" | null;
}

/** Works it out; what takes long, once for each result. To be asked in one place. */
export function useResultFacts({ desk, outcome }: { desk: Desk; outcome: Outcome }): ResultFacts {
  const { pane } = usePaneTools();
  const columns = useStore(pane.columns);
  const tab = useStore(pane.tabs);
  const { leftOut } = useStore(pane.fixes);
  const { result } = outcome;
  const { checked } = result;
  const report = useMemo(
    () => (desk.report === null ? null : (reportStaleness(result, desk.report) ?? "current")),
    [result, desk.report],
  );
  const safeFixes = useMemo(
    () => (checked === null ? 0 : countSafeCells(checked.findings, leftOut)),
    [checked, leftOut],
  );
  const why = whyCheckAgain(outcome, desk, columns);
  return {
    checked: checked === null ? "noRoster" : "roster",
    others: desk.sheets.length - 1,
    why,
    outdated: why !== null,
    lacksLevel2: checked !== null && !hasField(checked.roster.layout, "level2"),
    safeFixes,
    forUnits: checked !== null && checked.findings.length > 0,
    report,
    sent: desk.sentAt !== null,
    tab,
  };
}
