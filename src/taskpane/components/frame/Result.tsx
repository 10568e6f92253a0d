import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import type { Desk, Outcome } from "../../paneState";
import { sheetMessages } from "../../check/sheetMessages";
import { staleness } from "../../report/staleness";
import { Findings } from "../findings/Findings";
import { Legend } from "../highlights/Legend";
import { LiveLine } from "../live/LiveLine";
import { Progress } from "../totals/Progress";
import { Section } from "../parts/Section";
import { SheetMessages } from "../check/SheetMessages";
import { ToDos } from "../toDos/ToDos";
import { Totals } from "../totals/Totals";
import { Units } from "../totals/Units";

// not every workbook holds a report
const StaleReport = lazy(async () => ({ default: (await import("../report/StaleReport")).StaleReport }));
// to be opened by whoever wants more than "Lập báo cáo" gives
const ReportSection = lazy(async () => ({ default: (await import("../report/ReportSection")).ReportSection }));

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  stale: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
});

/** The outcome of a check: totals first, then what is wrong, then who has what to do. */
export function Result({ outcome, desk }: { outcome: Outcome; desk: Desk }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const { result, checkedAt } = outcome;
  const { sheetName, sheetFindings, checked } = result;
  const messages = sheetMessages(sheetFindings, texts);
  const stale = staleness(outcome, desk, texts);
  return (
    <>
      <Section title={texts.pane.result}>
        <p className={styles.about}>{texts.pane.checkedAt(sheetName, numbers.time(checkedAt))}</p>
        <LiveLine />
        {stale !== null && <p className={styles.stale}>{stale}</p>}
        {checked === null && <SheetMessages messages={messages} />}
        {checked?.highlighted === false && <SheetMessages messages={[texts.pane.notHighlighted]} />}
        {desk.report !== null && (
          <Suspense>
            <StaleReport result={result} report={desk.report} />
          </Suspense>
        )}
        {checked !== null && (
          <>
            <Progress tally={checked.summary.totals} />
            <Totals summary={checked.summary} />
          </>
        )}
      </Section>
      {checked !== null && (
        <>
          <Findings findings={checked.findings} roster={checked.roster} messages={messages} />
          <ToDos toDos={checked.toDos} knowsUnits={checked.summary.units !== null} />
          <div>
            {checked.summary.units !== null && <Units units={checked.summary.units} />}
            <Suspense>
              <ReportSection summary={checked.summary} />
            </Suspense>
            <Legend />
          </div>
        </>
      )}
    </>
  );
}
