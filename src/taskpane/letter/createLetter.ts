import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { createListeners } from "../createListeners";
import type { ReportHost } from "../report/reportHost";

/** Writing the email that goes with the report. Actions never reject. */
export interface LetterWriting {
  /** What the office says of itself, while the letter is open. */
  readonly getState: () => ReportParticulars | null;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** What writing a letter needs of the pane around it. */
export interface LetterPane {
  /** What the form of the report shows, null where it was not opened. */
  readonly particulars: () => ReportParticulars | null;
  readonly fail: (thrown: unknown) => void;
}

export function createLetter(host: Pick<ReportHost, "recallParticulars">, pane: LetterPane): LetterWriting {
  let state: ReportParticulars | null = null;
  const listeners = createListeners();

  function set(next: ReportParticulars | null): void {
    state = next;
    listeners.tell();
  }

  return {
    getState: () => state,
    subscribe: listeners.subscribe,
    async open() {
      try {
        set(pane.particulars() ?? (await host.recallParticulars()));
      } catch (thrown) {
        pane.fail(thrown);
      }
    },
    close() {
      set(null);
    },
  };
}
