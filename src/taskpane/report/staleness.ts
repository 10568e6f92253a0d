import type { Texts } from "../../text/texts";
import type { Desk, Outcome } from "../paneState";

/** Says where the result shown is not what a check with the present choices would give; null where it is. */
export function staleness(outcome: Outcome, desk: Desk, texts: Texts): string | null {
  const { sheetName } = outcome.result;
  if (desk.chosen !== null && desk.chosen !== sheetName) return texts.pane.otherSheetChosen(sheetName, desk.chosen);
  if (desk.highlightToDos !== outcome.highlightedToDos) return texts.pane.switchChanged;
  return null;
}
