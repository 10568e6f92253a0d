import { makeStyles, tokens } from "@fluentui/react-components";
import { failureText } from "../../failure";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const useStyles = makeStyles({
  behind: { margin: 0, color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
});

/** That the result could not follow the sheet, and why. */
export function LiveLine() {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const live = useStore(pane.live);
  if (live.kind !== "behind") return null;
  return <p className={styles.behind}>{texts.pane.live.behind(failureText(texts, live.failure).sentence)}</p>;
}
