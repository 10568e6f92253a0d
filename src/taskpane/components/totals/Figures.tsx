import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Summary } from "../../../summary/summary";
import { usePaneTools } from "../../paneContext";
import type { Outcome } from "../../paneState";
import { openQuestion } from "../../questions/openQuestion";
import { Progress } from "./Progress";
import { TrendTable } from "./TrendTable";
import { Totals } from "./Totals";
import { Units } from "./Units";

const useStyles = makeStyles({
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  totals: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, minWidth: 0 },
  // still readable: it is not to be believed, not to be hidden
  notSure: { fontStyle: "italic", filter: "grayscale(1)" },
  warning: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/**
 * The totals that the letter asks for, as a picture and in its words, with the reasons, the one-stop desk and the
 * units.
 */
export function Figures({ outcome, summary }: { outcome: Outcome; summary: Summary }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const { result, checkedAt } = outcome;
  const asked = openQuestion(outcome) !== null;
  return (
    <>
      <p className={styles.about}>{texts.pane.checkedAt(result.sheetName, numbers.time(checkedAt))}</p>
      {asked && <p className={styles.warning}>{texts.questions.notSure}</p>}
      <div className={mergeClasses(styles.totals, asked && styles.notSure)}>
        <Progress tally={summary.totals} />
        <Totals summary={summary} />
      </div>
      {!asked && summary.units !== null && <Units units={summary.units} />}
      <TrendTable />
    </>
  );
}
