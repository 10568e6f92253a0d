import { openQuestion } from "../../questions/openQuestion";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { useOutdated } from "../check/useOutdated";

/**
 * Why nothing may be written into cells now, in words for the user; "" where it may: an answer, or another check, could
 * change what is written.
 */
export function useFixesWait(): string {
  const { pane, texts } = usePaneTools();
  const state = useStore(pane);
  const outdated = useOutdated();
  if (outdated) return texts.report.waits;
  const asked = "outcome" in state && state.outcome !== null && openQuestion(state.outcome) !== null;
  return asked ? texts.questions.fixesWait : "";
}
