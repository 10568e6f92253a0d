import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Checked } from "../../../excel/check/checkResult";
import { hasToVerify, isDraft } from "../../../summary/isDraft";
import { barOf } from "../../bar/barOf";
import { usePaneTools } from "../../paneContext";
import type { Desk } from "../../paneState";
import { useStore } from "../../useStore";
import { goToVerify } from "../../findings/goToVerify";
import { finalText } from "../../report/finalText";
import type { ResultFacts } from "../bar/useResultFacts";
import { FailureBar } from "../frame/FailureBar";
import { stayingInPane } from "../parts/stayingInPane";
import { HealthChoice } from "../send/HealthChoice";
import { ReportForm } from "./ReportForm";
import { ReportSteps } from "./ReportSteps";

const useStyles = makeStyles({
  draft: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
  see: { minWidth: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  checked: Pick<Checked, "summary" | "findings">;
  desk: Desk;
  facts: ResultFacts;
  busy: boolean;
  /** The totals wait for an answer. */
  asked: boolean;
}

/**
 * What is made of the totals: what only the officer knows of the report, what keeps it a draft, and the three steps to
 * the email.
 */
export function ReportTab({ checked: { summary, findings }, desk, facts, busy, asked }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const { particulars, failure } = useStore(pane.report);
  // what a step failed of is said above the bar, and nearly always is the same
  const saysFailure = useStore(pane).kind === "failed";
  const { idToVerify, level2ToVerify } = summary.totals;
  const final = finalText(summary.totals, asked, texts);
  const counted = (count: number | null) => (count === null || count === 0 ? null : numbers.count(count));

  useEffect(() => {
    void pane.report.fill();
  }, [pane]);

  return (
    <>
      {isDraft(summary) ? (
        <p className={styles.draft}>
          <strong>{texts.report.draft}</strong>.{" "}
          {texts.report.draftBecause(counted(idToVerify), counted(level2ToVerify), summary.leavesOut === true)}{" "}
          <Button
            size="small"
            className={styles.see}
            onClick={() => {
              pane.tabs.show("findings");
              // who is not counted is said above the list
              if (!hasToVerify(summary.totals)) return;
              const { staysInPane } = pane.findings.getState();
              void stayingInPane(staysInPane, () => goToVerify(pane.findings, findings, texts));
            }}
          >
            {texts.report.seeDraft}
          </Button>
        </p>
      ) : (
        final !== null && <p className={styles.line}>{final}</p>
      )}
      {failure !== null && !saysFailure && <FailureBar texts={texts} failure={failure} />}
      {particulars !== null && <ReportForm particulars={particulars} />}
      <ReportSteps desk={desk} facts={facts} bar={barOf(facts)} busy={busy} asked={asked} />
      <HealthChoice />
    </>
  );
}
