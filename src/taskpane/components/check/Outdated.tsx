import { usePaneTools } from "../../paneContext";
import { Waiting } from "../parts/Waiting";
import { useOutdated } from "./useOutdated";

/** On a page over the pane: why nothing can be written or copied of the result, while the user is at another sheet. */
export function Outdated() {
  const { texts } = usePaneTools();
  return <Waiting why={useOutdated() ? texts.report.waits : ""} />;
}
