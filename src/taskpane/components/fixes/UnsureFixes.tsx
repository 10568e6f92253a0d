import { Text } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { UndoButton } from "./UndoButton";

/** Beside a failure: that some fixes may have been written though Excel did not say so, and the way back. Not there where none may. */
export function UnsureFixes() {
  const { pane, texts } = usePaneTools();
  const { undoable } = useStore(pane.fixes);
  if (undoable?.unsure !== true) return null;
  return (
    <>
      <Text block>{texts.fixes.unsure}</Text>
      <UndoButton />
    </>
  );
}
