import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { createStore, type Store } from "../createStore";
import { failureOf, type Failure } from "../failure";
import type { PaneHost } from "../paneHost";

/** What is shown of the form. */
export interface ReportState {
  open: boolean;
  /** What the form shows; null until it was opened: then the report is written with what was remembered. */
  particulars: ReportParticulars | null;
  /** Whether neither the workbook nor the machine took what was typed. */
  forgotten: boolean;
  /** Why the form could not be filled. */
  failure: Failure | null;
}

/** The form of the report: what only the officer knows of it. Actions never reject. */
export interface Report extends Store<ReportState> {
  /** Opens the form, filled with what was remembered, or closes it. */
  readonly setOpen: (open: boolean) => Promise<void>;
  readonly change: (change: Partial<ReportParticulars>) => void;
  /** Keeps what was typed, if anything was since the last time. */
  readonly remember: () => Promise<void>;
}

/** Makes the form of the report of a pane, closed. */
export function createReport(host: Pick<PaneHost, "recallParticulars" | "rememberParticulars">): Report {
  const store = createStore<ReportState>({ open: false, particulars: null, forgotten: false, failure: null });
  let remembered: ReportParticulars | null = null;

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async setOpen(open) {
      store.change({ open, failure: null });
      if (!open || store.getState().particulars !== null) return;
      try {
        const particulars = await host.recallParticulars();
        // opened twice meanwhile: what was typed first stays
        if (remembered === null) {
          remembered = particulars;
          store.change({ particulars });
        }
      } catch (thrown) {
        store.change({ failure: failureOf(thrown) });
      }
    },
    change(change) {
      const { particulars } = store.getState();
      if (particulars !== null) store.change({ particulars: { ...particulars, ...change } });
    },
    async remember() {
      const { particulars } = store.getState();
      if (particulars === null || particulars === remembered) return;
      remembered = particulars;
      try {
        const { workbook, machine } = await host.rememberParticulars(particulars);
        store.change({ forgotten: !workbook && !machine });
      } catch (thrown) {
        store.change({ failure: failureOf(thrown) });
      }
    },
  };
}
