import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import type { WorkState } from "../../paneState";
import { useStore } from "../../useStore";
import { deafen } from "../parts/deafen";

const useStyles = makeStyles({
  // on the upper edge of the bar
  progress: { position: "absolute", top: 0, left: 0, right: 0 },
  words: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  overdue: { whiteSpace: "normal", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What is being done and how far it has come, and the way out, where the button stood that began it. */
export function BusyBar({ state }: { state: WorkState }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const editing = useStore(pane.cellEditing);
  if (state.kind === "failed") return null;
  const known = state.kind === "checking" && state.rowsInAll > 0;
  const doing = known
    ? texts.pane.checking(numbers.count(state.rowsDone), numbers.count(state.rowsInAll))
    : state.kind === "checking"
      ? texts.pane.checkingStarts
      : state.task === null
        ? ""
        : texts.pane[state.task];
  return (
    <>
      <CancelButton />
      <ProgressBar
        className={styles.progress}
        aria-label={state.kind === "checking" ? texts.pane.announceChecking : doing}
        aria-valuetext={doing}
        {...(known ? { value: state.rowsDone, max: state.rowsInAll } : {})}
      />
      <span className={editing || state.overdue ? styles.overdue : styles.words}>
        {editing ? texts.pane.cellEditing : state.overdue ? texts.pane.overdue : doing}
      </span>
    </>
  );
}

/** The way out of what is running. */
function CancelButton() {
  const { pane, texts } = usePaneTools();
  return (
    <Button
      onClick={() => {
        pane.cancel();
        deafen();
      }}
    >
      {texts.pane.cancel}
    </Button>
  );
}
