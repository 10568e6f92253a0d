import { Button } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useOutdated } from "../check/useOutdated";
import { focusAnswer } from "../parts/focusAnswer";

/**
 * What can be done where the report is stale: write it anew, which comes first; an email can be written all the same.
 */
export function StaleChoices({ wanted }: { wanted: "send" | "email" }) {
  const { pane, texts } = usePaneTools();
  const waits = useOutdated() ? { disabledFocusable: true, title: texts.report.waits } : {};
  return (
    <>
      <Button
        ref={focusAnswer}
        {...waits}
        onClick={() => {
          void pane.writeReport();
        }}
      >
        {texts.send.writeAnew}
      </Button>
      {wanted === "email" && (
        <Button
          {...waits}
          onClick={() => {
            pane.dismiss();
            void pane.letter.open(true);
          }}
        >
          {texts.send.emailAllTheSame}
        </Button>
      )}
    </>
  );
}
