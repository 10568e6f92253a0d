import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";

/** Writing the email that goes with the report. The state is what the office says of itself, while the letter is open. Actions never reject. */
export interface LetterWriting extends Store<ReportParticulars | null> {
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** What writing a letter needs of the pane around it. */
export interface LetterPane {
  /** What the form of the report shows, null where it was not opened. */
  readonly particulars: () => ReportParticulars | null;
  readonly fail: (thrown: unknown) => void;
}

/** Makes the letter of a pane, closed. */
export function createLetter(host: Pick<PaneHost, "recallParticulars">, pane: LetterPane): LetterWriting {
  const { getState, subscribe, set } = createStore<ReportParticulars | null>(null);

  return {
    getState,
    subscribe,
    async open() {
      try {
        set(pane.particulars() ?? (await host.recallParticulars()).particulars);
      } catch (thrown) {
        pane.fail(thrown);
      }
    },
    close() {
      set(null);
    },
  };
}
