import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneTools } from "../../paneContext";
import { openQuestion } from "../../questions/openQuestion";
import { useStore } from "../../useStore";
import { isBusy, type WorkState } from "../../paneState";
import { usePageStyles } from "../parts/usePageStyles";

const useStyles = makeStyles({ why: { margin: 0, width: "100%" } });

/** What can be done with a result, always in reach. */
export function ActionBar({ state, findings }: { state: WorkState; findings: number }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { shown } = useStore(pane.findings);
  const busy = isBusy(state);
  const asked = state.outcome !== null && openQuestion(state.outcome) !== null;
  const why = useId();
  // whatever would use totals that are not certain waits for the answer
  const waiting = { disabledFocusable: busy || asked, ...(asked && { "aria-describedby": why }) };
  return (
    <footer className={usePageStyles().bar}>
      {asked && (
        <p id={why} className={styles.why}>
          {texts.questions.waits}
        </p>
      )}
      <Button
        {...waiting}
        onClick={() => {
          void pane.writeReport();
        }}
      >
        {texts.pane.writeReport}
      </Button>
      <Button
        {...waiting}
        onClick={() => {
          void pane.sendReport();
        }}
      >
        {texts.send.makeCopy}
      </Button>
      <Button
        {...waiting}
        disabledFocusable={waiting.disabledFocusable || findings === 0}
        onClick={() => {
          void pane.writeSupplement();
        }}
      >
        {texts.pane.writeSupplement}
      </Button>
      <Button
        {...waiting}
        onClick={() => {
          void pane.letter.open();
        }}
      >
        {texts.send.writeLetter}
      </Button>
      <Button
        {...waiting}
        appearance="subtle"
        disabledFocusable={waiting.disabledFocusable || findings === 0 || shown?.length === 0}
        onClick={() => {
          void pane.copyFindings(texts);
        }}
      >
        {texts.pane.copyFindings}
      </Button>
    </footer>
  );
}
