import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Texts } from "../../../text/texts";
import { failureText } from "../../failure";
import type { LiveState } from "../../live/createLive";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  behind: { color: tokens.colorStatusWarningForeground3 },
});

function lineOf(live: LiveState, texts: Texts): string | null {
  switch (live.kind) {
    case "off":
      return null;
    case "watching":
    case "checking":
      return texts.pane.live[live.kind];
    case "behind":
      return texts.pane.live.behind(failureText(texts, live.failure).sentence);
  }
}

/** Whether the result follows the sheet. */
export function LiveLine() {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const live = useStore(pane.live);
  const line = lineOf(live, texts);
  return line && <p className={mergeClasses(styles.line, live.kind === "behind" && styles.behind)}>{line}</p>;
}
