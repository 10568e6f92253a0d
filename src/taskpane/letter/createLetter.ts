import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { createStore, type Store } from "../createStore";
import type { Letter } from "../../documents/letter/composeLetter";
import type { PaneHost } from "../paneHost";

/** What she made of an email, and as what it was composed. */
export interface LetterDraft {
  composed: Letter;
  text: Letter;
}

/**
 * Writing the email that goes with the report. The state is what the office says of itself, while the letter is open.
 * Actions never reject.
 */
export interface LetterWriting extends Store<ReportParticulars | null> {
  /** Where the report is stale that is said instead, unless she wants the email all the same. */
  readonly open: (allTheSame?: boolean) => Promise<void>;
  /** What she changed in the email, kept for as long as the pane is there; null where it is as composed. */
  readonly draft: () => LetterDraft | null;
  readonly keepDraft: (draft: LetterDraft | null) => void;
  /** The email was copied, or handed to the mail program. */
  readonly mailed: () => void;
  readonly close: () => void;
}

/** What writing a letter needs of the pane around it. */
export interface LetterPane {
  /** What the form of the report shows, null where it was not opened. */
  readonly particulars: () => ReportParticulars | null;
  readonly mailed: () => void;
  /** Says that the report is stale, where it is; false where it is not. */
  readonly saysStale: () => Promise<boolean>;
  readonly fail: (thrown: unknown) => void;
}

/** Makes the letter of a pane, closed. */
export function createLetter(host: Pick<PaneHost, "recallParticulars">, pane: LetterPane): LetterWriting {
  const { getState, subscribe, set } = createStore<ReportParticulars | null>(null);
  let draft: LetterDraft | null = null;

  return {
    getState,
    subscribe,
    draft: () => draft,
    keepDraft(kept) {
      draft = kept;
    },
    async open(allTheSame = false) {
      try {
        if (!allTheSame && (await pane.saysStale())) return;
        set(pane.particulars() ?? (await host.recallParticulars()).particulars);
      } catch (thrown) {
        pane.fail(thrown);
      }
    },
    mailed: pane.mailed,
    close() {
      set(null);
    },
  };
}
