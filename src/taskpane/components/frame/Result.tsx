import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import type { Desk, Outcome } from "../../paneState";
import { openQuestion } from "../../questions/openQuestion";
import { sheetMessages } from "../../check/sheetMessages";
import { staleness } from "../../report/staleness";
import { Findings } from "../findings/Findings";
import { Legend } from "../highlights/Legend";
import { OldMarks } from "../highlights/OldMarks";
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

// few sheets leave anything to be asked
const QuestionBox = lazy(async () => ({ default: (await import("../questions/QuestionBox")).QuestionBox }));
const UnclearWords = lazy(async () => ({ default: (await import("../questions/UnclearWords")).UnclearWords }));

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  totals: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, minWidth: 0 },
  // still readable: it is not to be believed, not to be hidden
  notSure: { fontStyle: "italic", filter: "grayscale(1)" },
  stale: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
});

/** The outcome of a check: totals first, then what is wrong, then who has what to do. */
export function Result({ outcome, desk, busy }: { outcome: Outcome; desk: Desk; busy: boolean }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const { result, checkedAt } = outcome;
  const { sheetName, sheetFindings, questions, checked } = result;
  const messages = sheetMessages(sheetFindings, texts);
  const stale = staleness(outcome, desk, texts);
  const question = openQuestion(outcome);
  return (
    <>
      {question !== null && (
        <Suspense>
          <QuestionBox question={question} more={questions.length - 1} busy={busy} />
        </Suspense>
      )}
      <Section title={texts.pane.result}>
        <p className={styles.about}>{texts.pane.checkedAt(sheetName, numbers.time(checkedAt))}</p>
        <LiveLine />
        {stale !== null && <p className={styles.stale}>{stale}</p>}
        {checked === null && <SheetMessages messages={messages} />}
        {checked?.highlighted === false && <SheetMessages messages={[texts.pane.notHighlighted]} />}
        {result.marksAreOld && <OldMarks busy={busy} />}
        {desk.report !== null && question === null && (
          <Suspense>
            <StaleReport result={result} report={desk.report} />
          </Suspense>
        )}
        {checked !== null && question !== null && <p className={styles.stale}>{texts.questions.notSure}</p>}
        {checked !== null && (
          <div className={mergeClasses(styles.totals, question !== null && styles.notSure)}>
            <Progress tally={checked.summary.totals} />
            <Totals summary={checked.summary} />
          </div>
        )}
      </Section>
      {checked !== null && (
        <>
          {checked.roster.unclearWords.length > 0 && (
            <Suspense>
              <UnclearWords words={checked.roster.unclearWords} busy={busy} />
            </Suspense>
          )}
          <Findings findings={checked.findings} roster={checked.roster} messages={messages} />
          {question === null && <ToDos toDos={checked.toDos} knowsUnits={checked.summary.units !== null} />}
          <div>
            {question === null && checked.summary.units !== null && <Units units={checked.summary.units} />}
            {question === null && (
              <Suspense>
                <ReportSection summary={checked.summary} />
              </Suspense>
            )}
            <Legend />
          </div>
        </>
      )}
    </>
  );
}
