import { Button, makeStyles } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useOutdated } from "./useOutdated";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: 0 } });

/** Checks anew from the header, where that is not what the bar wants next. */
export function CheckAgain({ busy }: { busy: boolean }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  if (useOutdated()) return null;
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
