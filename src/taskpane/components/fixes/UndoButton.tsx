import { Button } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { isBusy } from "../../paneState";

/** "Hoàn tác": puts back the fixes written last. Not there where none can be. */
export function UndoButton() {
  const { pane, texts } = usePaneTools();
  const { undoable } = useStore(pane.fixes);
  const state = useStore(pane);
  if (undoable === null) return null;
  return (
    <Button
      disabledFocusable={isBusy(state)}
      onClick={() => {
        void pane.fixes.undo();
      }}
    >
      {texts.fixes.undo}
    </Button>
  );
}
