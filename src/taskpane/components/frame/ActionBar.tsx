import { Button } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { isBusy, type WorkState } from "../../paneState";
import { usePageStyles } from "../parts/usePageStyles";

/** What can be done with a result, always in reach. */
export function ActionBar({ state, findings }: { state: WorkState; findings: number }) {
  const { pane, texts } = usePaneTools();
  const { shown } = useStore(pane.findings);
  const busy = isBusy(state);
  return (
    <footer className={usePageStyles().bar}>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          void pane.writeReport();
        }}
      >
        {texts.pane.writeReport}
      </Button>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          void pane.sendReport();
        }}
      >
        {texts.send.makeCopy}
      </Button>
      <Button
        disabledFocusable={busy || findings === 0}
        onClick={() => {
          void pane.writeSupplement();
        }}
      >
        {texts.pane.writeSupplement}
      </Button>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          void pane.letter.open();
        }}
      >
        {texts.send.writeLetter}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={busy || findings === 0 || shown?.length === 0}
        onClick={() => {
          void pane.copyFindings(texts);
        }}
      >
        {texts.pane.copyFindings}
      </Button>
    </footer>
  );
}
