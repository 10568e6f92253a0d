import type { ReportTotals } from "../../documents/report/reportTotals";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";

/** The totals of the reports of this workbook, by days; empty before they were asked for. */
export interface Trend extends Store<readonly ReportTotals[]> {
  /** Asks for them. Never rejects. */
  readonly load: () => Promise<void>;
}

/** Makes the trend of a pane. */
export function createTrend(host: Pick<PaneHost, "recallTotals">, fail: (thrown: unknown) => void): Trend {
  const { getState, subscribe, set } = createStore<readonly ReportTotals[]>([]);
  return {
    getState,
    subscribe,
    async load() {
      try {
        set(await host.recallTotals());
      } catch (thrown) {
        fail(thrown);
      }
    },
  };
}
