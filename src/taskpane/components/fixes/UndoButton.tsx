import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { usePaneTools } from "../../paneContext";
import { isBusy } from "../../paneState";

/** "Hoàn tác": puts back the fixes written last. Not there where none can be. */
export function UndoButton() {
  const { pane, texts } = usePaneTools();
  const { undoable } = useSyncExternalStore(pane.fixes.subscribe, pane.fixes.getState);
  const state = useSyncExternalStore(pane.subscribe, pane.getState);
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
