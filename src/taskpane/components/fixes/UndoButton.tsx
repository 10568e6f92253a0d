import { Button, Text } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { isBusy } from "../../paneState";
import { deafen } from "../parts/deafen";

/**
 * "Hoàn tác": puts back the fixes written last. While another sheet is chosen it leads back to theirs: nothing is
 * written to a sheet that is not in view (pane.md, rule 1). Not there where none can be put back.
 * @param here it is only there for the sheet that is chosen
 */
export function UndoButton({ here = false }: { here?: boolean }) {
  const { pane, texts } = usePaneTools();
  const { undoable } = useStore(pane.fixes);
  const state = useStore(pane);
  if (undoable === null || !("desk" in state)) return null;
  const { sheetId } = undoable;
  const { chosen, sheets } = state.desk;
  const elsewhere = chosen === sheetId ? undefined : sheets.find(({ id }) => id === sheetId);
  if (chosen !== sheetId && (here || elsewhere === undefined)) return null;
  return (
    <Button
      disabledFocusable={isBusy(state)}
      onClick={() => {
        if (elsewhere === undefined) void pane.fixes.undo();
        else {
          pane.choose(sheetId);
          // the second click of two is not to undo
          deafen();
        }
      }}
    >
      {elsewhere === undefined ? texts.fixes.undo : texts.fixes.undoOn(elsewhere.name)}
    </Button>
  );
}

/**
 * Beside a failure: that some fixes may have been written though Excel did not say so, and the way back. Not there
 * where none may.
 */
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
