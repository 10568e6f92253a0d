import type { OfficeInWorkbook } from "../../excel/report/particularsMemory";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { createStore, type Store } from "../createStore";
import { failureOf, type Failure } from "../failure";
import { keepTyped } from "../keepTyped";
import type { PaneHost } from "../paneHost";

/** What is shown of the form. */
export interface ReportState {
  /** What the form shows; null until it was opened: then the report is written with what was remembered. */
  particulars: ReportParticulars | null;
  /** What the workbook keeps of another office, until she has said whose is right. */
  inWorkbook: OfficeInWorkbook | null;
  /** Whether neither the workbook nor the machine took what was typed. */
  forgotten: boolean;
  /** Why the form could not be filled. */
  failure: Failure | null;
}

/** The form of the report: what only the officer knows of it. Actions never reject. */
export interface Report extends Store<ReportState> {
  /** Fills the form with what was remembered, if it is not filled yet. */
  readonly fill: () => Promise<void>;
  /** Takes the workbook's office, or keeps what the form shows, and remembers that. */
  readonly settleOffice: (takeWorkbooks: boolean) => Promise<void>;
  readonly change: (change: Partial<ReportParticulars>) => void;
  /** Keeps what was typed, if anything was since the last time. */
  readonly remember: () => Promise<void>;
}

/** Makes the form of the report of a pane, closed. */
export function createReport(host: Pick<PaneHost, "recallParticulars" | "rememberParticulars">): Report {
  const store = createStore<ReportState>({
    particulars: null,
    inWorkbook: null,
    forgotten: false,
    failure: null,
  });
  const typing = keepTyped<ReportParticulars>(async (particulars) => {
    try {
      const { workbook, machine } = await host.rememberParticulars(particulars);
      // What both keep now is hers.
      store.change({ forgotten: !workbook && !machine, inWorkbook: null });
    } catch (thrown) {
      store.change({ failure: failureOf(thrown) });
    }
  });

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async fill() {
      if (store.getState().particulars !== null) return;
      store.change({ failure: null });
      try {
        const { particulars, inWorkbook } = await host.recallParticulars();
        // opened twice meanwhile: what was typed first stays
        if (store.getState().particulars === null) store.change({ particulars, inWorkbook });
      } catch (thrown) {
        store.change({ failure: failureOf(thrown) });
      }
    },
    change(change) {
      const { particulars } = store.getState();
      if (particulars === null) return;
      const changed = { ...particulars, ...change };
      store.change({ particulars: changed });
      typing.typed(changed);
    },
    remember: typing.keepNow,
    async settleOffice(takeWorkbooks) {
      const { particulars, inWorkbook } = store.getState();
      const settled = takeWorkbooks ? inWorkbook?.particulars : particulars;
      if (!settled) return;
      store.change({ particulars: settled });
      typing.typed(settled);
      await typing.keepNow();
    },
  };
}
