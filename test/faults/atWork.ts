import type { Pane } from "../../src/taskpane/pane";
import { isBusy } from "../../src/taskpane/paneState";

/** Whether the pane or a page over it shows that something is being done. */
export function isAtWork(pane: Pane): boolean {
  const { reading = null, listing = null } = pane.gatherPage.getState().shown?.getState() ?? {};
  const compare = pane.comparePage.getState().shown?.getState();
  const { running } = pane.selfTest.getState();
  return isBusy(pane.getState()) || running || [reading, listing, compare?.reading ?? null].some((of) => of !== null);
}

/** Presses every "Hủy" that is shown. */
export function cancelAll(pane: Pane): void {
  pane.cancel();
  pane.gatherPage.getState().shown?.stop();
  pane.comparePage.getState().shown?.stop();
  if (pane.selfTest.getState().running) pane.selfTest.close();
}
