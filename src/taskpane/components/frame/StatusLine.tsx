import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import type { Outcome } from "../../paneState";
import { statusText } from "../../status/statusText";
import { useStore } from "../../useStore";
import type { ResultFacts } from "../bar/useResultFacts";
import { LOW_PANE } from "../parts/lowPane";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    margin: 0,
    height: "24px",
    // to the edge: with 20,000 people it takes the whole of 320 px
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    [LOW_PANE]: { height: "20px", lineHeight: "20px" },
  },
  warns: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** How the result stands, in one line. */
export function StatusLine({ outcome, facts: { why, report } }: { outcome: Outcome; facts: ResultFacts }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const live = useStore(pane.live);
  const { text, warns } = statusText(outcome, why, report, texts);
  const shown = live.kind === "checking" && !warns ? texts.pane.live.checking : text;
  return (
    <p className={mergeClasses(styles.line, warns && styles.warns)} title={shown}>
      {shown}
    </p>
  );
}
