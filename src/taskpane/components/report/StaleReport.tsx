import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePaneTools } from "../../paneContext";
import { reportStaleness } from "../../report/reportStaleness";
import { useStore } from "../../useStore";
import { useOutdated } from "../check/useOutdated";

/** On the page of the email: that the report it goes with says other numbers, and the way to write it anew. */
export function StaleReport() {
  const { pane, texts } = usePaneTools();
  const state = useStore(pane);
  const result = "outcome" in state ? state.outcome?.result : undefined;
  const report = "desk" in state ? state.desk.report : null;
  const staleness = useMemo(
    () => (result === undefined || report === null ? null : reportStaleness(result, report)),
    [result, report],
  );
  const outdated = useOutdated();
  if (staleness === null || report === null) return null;
  const { stale, ofOtherSheet, writeAnew } = texts.send;
  const { title, sentence } = staleness === "changed" ? stale : ofOtherSheet(report.sheetName);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {sentence}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={outdated}
          title={outdated ? texts.report.waits : undefined}
          onClick={() => {
            pane.letter.close();
            void pane.writeReport();
          }}
        >
          {writeAnew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
