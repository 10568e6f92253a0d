import { whyCheckAgain } from "../../check/whyCheckAgain";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

/**
 * Whether the result is not that of the sheet and the columns in view: what would write or copy something of it waits
 * (pane.md, rule 1).
 */
export function useOutdated(): boolean {
  const { pane } = usePaneTools();
  const state = useStore(pane);
  const columns = useStore(pane.columns);
  if (!("desk" in state) || state.outcome === null) return false;
  return whyCheckAgain(state.outcome, state.desk, columns) !== null;
}
