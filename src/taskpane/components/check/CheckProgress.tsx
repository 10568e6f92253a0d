import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { CancelButton } from "../parts/CancelButton";

const useStyles = makeStyles({
  progress: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
  },
  bar: { gridColumn: "1 / -1" },
  overdue: { gridColumn: "1 / -1" },
  rows: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  rowsDone: number;
  rowsInAll: number;
  overdue: boolean;
}

/** How far the check has come, and the way out of it. */
export function CheckProgress({ rowsDone, rowsInAll, overdue }: Props) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const known = rowsInAll > 0;
  const text = known
    ? texts.pane.checking(numbers.count(rowsDone), numbers.count(rowsInAll))
    : texts.pane.checkingStarts;
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar}
        aria-label={texts.pane.announceChecking}
        aria-valuetext={text}
        {...(known ? { value: rowsDone, max: rowsInAll } : {})}
      />
      <span className={styles.rows}>{text}</span>
      <CancelButton />
      {overdue && <span className={styles.overdue}>{texts.pane.overdue}</span>}
    </div>
  );
}
