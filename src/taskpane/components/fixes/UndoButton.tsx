import { Button, Text } from "@fluentui/react-components";
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
      // nothing is written to a sheet that is not the chosen one
      disabledFocusable={isBusy(state) || !("desk" in state) || state.desk.chosen !== undoable.sheetId}
      onClick={() => {
        void pane.fixes.undo();
      }}
    >
      {texts.fixes.undo}
    </Button>
  );
}

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
