import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneTools } from "../../paneContext";
import { useOutdated } from "../check/useOutdated";

// not squeezed where the content is longer than the pane: its button would lie under what follows
const useStyles = makeStyles({ bar: { width: "100%", boxSizing: "border-box", flexShrink: 0 } });

/**
 * Says that the marks on the sheet are not those of the result, and offers to bring them up to date: that is never done
 * unasked (design §6).
 */
export function OldMarks({ busy }: { busy: boolean }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const outdated = useOutdated();
  const why = useId();
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {texts.pane.marksAreOld} {outdated && <span id={why}>{texts.report.waits}</span>}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={busy || outdated}
          aria-describedby={outdated ? why : undefined}
          onClick={() => {
            void pane.redrawHighlights();
          }}
        >
          {texts.pane.redraw}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
