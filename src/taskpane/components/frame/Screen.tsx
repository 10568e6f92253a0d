import { usePaneTools } from "../../paneContext";
import type { PaneState } from "../../paneState";
import { CannotRun } from "./CannotRun";
import { Crash } from "./Crash";
import { StartSkeleton } from "./StartSkeleton";
import { Workspace } from "./Workspace";

/** What a state looks like. */
export function Screen({ state }: { state: PaneState }) {
  const { texts } = usePaneTools();
  switch (state.kind) {
    case "starting":
      return <StartSkeleton label={texts.pane.starting} />;
    case "notInExcel":
    case "tooOld":
      return <CannotRun message={texts.pane[state.kind]} />;
    case "broken":
      return <Crash texts={texts} failure={state.failure} />;
    default:
      return <Workspace state={state} />;
  }
}
