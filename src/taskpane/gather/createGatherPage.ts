import { createLazyPage, type LazyPage } from "../createLazyPage";
import type { PaneHost } from "../paneHost";
import type { Gather } from "./createGather";

/** The files of many offices: a page over the pane. What was read stays while it is closed. */
export type GatherPage = LazyPage<Gather>;

/** Makes the page of a pane, closed: all that it needs comes when it is first opened. */
export function createGatherPage(
  host: Pick<PaneHost, "gatherHost" | "now">,
  fail: (thrown: unknown) => void,
): GatherPage {
  return createLazyPage(async () => {
    const loading = import(/* webpackChunkName: "gather" */ "./createGather");
    const [{ createGather }, gatherHost] = await Promise.all([loading, host.gatherHost()]);
    return createGather(gatherHost, { now: host.now, fail });
  }, fail);
}
