import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { deafen } from "../parts/deafen";

const useStyles = makeStyles({
  progress: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
  },
  bar: { gridColumn: "1 / -1" },
  rows: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** How far the check has come, and the way out of it. */
export function CheckProgress({ rowsDone, rowsInAll }: { rowsDone: number; rowsInAll: number }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
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
      <Button
        onClick={() => {
          pane.cancel();
          deafen();
        }}
      >
        {texts.pane.cancel}
      </Button>
    </div>
  );
}
