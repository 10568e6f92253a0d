import { Button, makeStyles } from "@fluentui/react-components";
import { whyCheckAgain } from "../../check/whyCheckAgain";
import { usePaneTools } from "../../paneContext";
import type { Desk, Outcome } from "../../paneState";
import { useStore } from "../../useStore";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: 0 } });

/** Checks anew from the header, where that is not what the bar wants next. */
export function CheckAgain({ desk, outcome, busy }: { desk: Desk; outcome: Outcome; busy: boolean }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const columns = useStore(pane.columns);
  if (whyCheckAgain(outcome, desk, columns) !== null) return null;
  return (
    <Button
      className={styles.button}
      disabledFocusable={busy}
      onClick={() => {
        void pane.check();
      }}
    >
      {texts.pane.checkAgain}
    </Button>
  );
}
