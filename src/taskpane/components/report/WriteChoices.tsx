import { Button } from "@fluentui/react-components";
import type { WriteDecision } from "../../../excel/documents/writeOwnSheet";
import type { AskingTask } from "../../paneState";
import { usePaneTools } from "../../paneContext";
import { useOutdated } from "../check/useOutdated";
import { focusAnswer } from "../parts/focusAnswer";

/**
 * The answers to the question before a sheet of ours is written over: overwrite, a new sheet, leave it, which comes
 * first.
 */
export function WriteChoices({ task }: { task: AskingTask }) {
  const { pane, texts } = usePaneTools();
  const { asks } = texts.pane;
  // the sheet of all offices is about no sheet that is in view
  const waits = useOutdated() && task !== "gathering" ? { disabledFocusable: true, title: texts.report.waits } : {};
  const writes = { reporting: pane.writeReport, supplementing: pane.writeSupplement, gathering: pane.writeProvince };
  const write = (decision: WriteDecision) => () => void writes[task](decision);
  return (
    <>
      <Button ref={focusAnswer} onClick={pane.dismiss}>
        {asks.keep}
      </Button>
      <Button {...waits} onClick={write("newSheet")}>
        {asks.newSheet}
      </Button>
      <Button {...waits} onClick={write("overwrite")}>
        {asks.overwrite}
      </Button>
    </>
  );
}
