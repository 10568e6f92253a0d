import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { createListeners } from "../createListeners";
import { failureOf, type Failure } from "../failure";
import type { ReportHost } from "./reportHost";

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
export interface Report {
  readonly getState: () => ReportState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Opens the form, filled with what was remembered, or closes it. */
  readonly setOpen: (open: boolean) => Promise<void>;
  readonly change: (change: Partial<ReportParticulars>) => void;
  /** Keeps what was typed, if anything was since the last time. */
  readonly remember: () => Promise<void>;
}

export function createReport(host: ReportHost): Report {
  let state: ReportState = { open: false, particulars: null, forgotten: false, failure: null };
  let remembered: ReportParticulars | null = null;
  const listeners = createListeners();

  function set(change: Partial<ReportState>): void {
    state = { ...state, ...change };
    listeners.tell();
  }

  return {
    getState: () => state,
    subscribe: listeners.subscribe,
    async setOpen(open) {
      set({ open, failure: null });
      if (!open || state.particulars !== null) return;
      try {
        const particulars = await host.recallParticulars();
        // opened twice meanwhile: what was typed first stays
        if (remembered === null) {
          remembered = particulars;
          set({ particulars });
        }
      } catch (thrown) {
        set({ failure: failureOf(thrown) });
      }
    },
    change(change) {
      if (state.particulars !== null) set({ particulars: { ...state.particulars, ...change } });
    },
    async remember() {
      const { particulars } = state;
      if (particulars === null || particulars === remembered) return;
      remembered = particulars;
      try {
        const { workbook, machine } = await host.rememberParticulars(particulars);
        set({ forgotten: !workbook && !machine });
      } catch (thrown) {
        set({ failure: failureOf(thrown) });
      }
    },
  };
}
