import type { Texts } from "../../text/texts";
import type { Desk, Outcome } from "../paneState";

/** Says where the result shown is not what a check with the present choices would give; null where it is. */
export function staleness(outcome: Outcome, desk: Desk, texts: Texts): string | null {
  const { sheetId, sheetName } = outcome.result;
  const chosen = desk.sheets.find(({ id }) => id === desk.chosen);
  if (chosen !== undefined && chosen.id !== sheetId) return texts.pane.otherSheetChosen(sheetName, chosen.name);
  if (desk.highlightToDos !== outcome.highlightedToDos) return texts.pane.switchChanged;
  return null;
}
