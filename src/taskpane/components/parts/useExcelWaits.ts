import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

/**
 * What a page over the pane says in place of its own words while Excel does not answer the pane's work; null where it
 * does.
 */
export function useExcelWaits(): string | null {
  const { pane, texts } = usePaneTools();
  const state = useStore(pane);
  const editing = useStore(pane.cellEditing);
  if (editing) return texts.pane.cellEditing;
  return "overdue" in state && state.overdue ? texts.pane.overdue : null;
}
