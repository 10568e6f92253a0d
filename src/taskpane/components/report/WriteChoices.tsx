import { Button } from "@fluentui/react-components";
import type { WriteDecision } from "../../../excel/documents/writeOwnSheet";
import type { AskingTask } from "../../paneState";
import { usePaneTools } from "../../paneContext";

/** The answers to the question before a sheet of ours is written over: overwrite, a new sheet, leave it, which comes first. */
export function WriteChoices({ task }: { task: AskingTask }) {
  const { pane, texts } = usePaneTools();
  const { asks } = texts.pane;
  const writes = { reporting: pane.writeReport, supplementing: pane.writeSupplement, gathering: pane.writeProvince };
  const write = (decision: WriteDecision) => () => void writes[task](decision);
  return (
    <>
      <Button onClick={pane.dismiss}>{asks.keep}</Button>
      <Button onClick={write("newSheet")}>{asks.newSheet}</Button>
      <Button onClick={write("overwrite")}>{asks.overwrite}</Button>
    </>
  );
}
