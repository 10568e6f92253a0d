import type { ComparedCounts } from "../../compare/comparedCounts";
import type { CheckResult } from "../../excel/check/checkResult";
import { createLazyPage, type LazyPage } from "../createLazyPage";
import type { PaneHost } from "../paneHost";
import type { Compare, ComparedPane } from "./createCompare";

/** The comparison with another list: a page over the pane. What was compared stays while it is closed. */
export interface ComparePage extends LazyPage<Compare> {
  /**
   * What the report of this result says of it; null where she does not wish it, or what was compared is not this any
   * more.
   */
  readonly forReport: (result: CheckResult) => ComparedCounts | null;
}

/** Makes the page of a pane, closed: all that it needs comes when it is first opened. */
export function createComparePage(
  host: Pick<PaneHost, "compareHost">,
  pane: ComparedPane,
  fail: (thrown: unknown) => void,
): ComparePage {
  const page = createLazyPage(async () => {
    const loading = import(/* webpackChunkName: "compare" */ "./createCompare");
    const [{ createCompare }, compareHost] = await Promise.all([loading, host.compareHost()]);
    return createCompare(compareHost, pane);
  }, fail);
  return { ...page, forReport: (result) => page.getState().shown?.forReport(result) ?? null };
}
