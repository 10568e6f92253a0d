import type { AppliedFixes } from "../../excel/fixes/applyFixes";
import type { FixPreview } from "../../rules/planFixes";
import type { WantedFixes } from "../../rules/fixTargets";
import type { ProposedFix } from "../../rules/proposeFix";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";
import type { Notice, Outcome, Task } from "../paneState";

/** Fixes written in one request: 3 MB at the most, should all their cells stand apart. */
const FIXES_AT_ONCE = 4000;

/** What would be written to a sheet, shown to be confirmed. */
export interface OpenPreview {
  sheetId: string;
  preview: FixPreview;
}

/** Fixes that can be undone. */
export interface Undoable {
  sheetId: string;
  fixes: readonly ProposedFix[];
}

export interface FixesState {
  open: OpenPreview | null;
  /** The fixes written last, until they are undone or the user checks anew. */
  undoable: Undoable | null;
}

/** Putting findings right: looked at first, then written, then perhaps undone. Actions never reject; what fails the pane shows. */
export interface Fixes extends Store<FixesState> {
  /** Reads the cells and opens the preview. */
  readonly propose: (wanted: WantedFixes) => Promise<void>;
  readonly close: () => void;
  /** Writes fixes of the open preview, closes it and checks the sheet again. */
  readonly write: (fixes: readonly ProposedFix[]) => Promise<void>;
  /** Puts back what was written last, and checks the sheet again. */
  readonly undo: () => Promise<void>;
  /** After this, nothing can be undone any more. */
  readonly forget: () => void;
}

/** What fixing asks of the workbook. */
type FixesHost = Pick<PaneHost, "proposeFixes" | "applyFixes" | "undoFixes" | "now">;

/** What fixing needs of the pane around it. */
export interface FixesPane {
  readonly outcome: () => Outcome | null;
  /** Runs a task where none is running; gives whether it came to its end. */
  readonly run: (task: Task, action: (signal: AbortSignal) => Promise<Notice | null>) => Promise<boolean>;
  /** Checks a sheet, and says `notice` at the end. */
  readonly checkAgain: (sheetId: string, notice: Notice) => Promise<void>;
}

export function createFixes(host: FixesHost, pane: FixesPane): Fixes {
  const store = createStore<FixesState>({ open: null, undoable: null });

  /** Applies fixes part by part and tells of each part, so that what was done before a refusal is known. */
  async function applyAll(
    fixes: readonly ProposedFix[],
    signal: AbortSignal,
    apply: (part: readonly ProposedFix[]) => Promise<AppliedFixes>,
    onPart: (written: readonly ProposedFix[]) => void,
  ): Promise<{ written: number; changed: number; formulas: number }> {
    const counts = { written: 0, changed: 0, formulas: 0 };
    for (let from = 0; from < fixes.length; from += FIXES_AT_ONCE) {
      signal.throwIfAborted();
      const { written, changedMeanwhile, formulas } = await apply(fixes.slice(from, from + FIXES_AT_ONCE));
      counts.written += written.length;
      counts.changed += changedMeanwhile.length;
      counts.formulas += formulas.length;
      onPart(written);
    }
    return counts;
  }

  /** Runs a task that changes cells, and checks again what it changed. */
  async function change(task: Task, sheetId: string, action: (signal: AbortSignal) => Promise<Notice>): Promise<void> {
    let notice = null as Notice | null;
    const done = await pane.run(task, async (signal) => (notice = await action(signal)));
    if (done && notice !== null) await pane.checkAgain(sheetId, notice);
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async propose(wanted) {
      const result = pane.outcome()?.result;
      if (result === undefined || result.checked === null) return;
      await pane.run("readingCells", async (signal) => {
        const preview = await host.proposeFixes(result, wanted, host.now());
        signal.throwIfAborted();
        store.change({ open: { sheetId: result.sheetId, preview } });
        return null;
      });
    },
    close() {
      store.change({ open: null });
    },
    async write(fixes) {
      const { open } = store.getState();
      if (open === null || fixes.length === 0) return;
      const { sheetId } = open;
      store.change({ open: null });
      await change("fixing", sheetId, async (signal) => {
        const all: ProposedFix[] = [];
        const counts = await applyAll(
          fixes,
          signal,
          (part) => host.applyFixes(sheetId, part),
          (written) => {
            all.push(...written);
            store.change({ undoable: all.length === 0 ? null : { sheetId, fixes: [...all] } });
          },
        );
        return { kind: "fixed", ...counts };
      });
    },
    async undo() {
      const { undoable } = store.getState();
      if (undoable === null) return;
      const { sheetId, fixes } = undoable;
      await change("undoing", sheetId, async (signal) => {
        let left = fixes;
        const counts = await applyAll(
          fixes,
          signal,
          (part) => host.undoFixes(sheetId, part),
          () => {
            left = left.slice(FIXES_AT_ONCE);
            store.change({ undoable: left.length === 0 ? null : { sheetId, fixes: left } });
          },
        );
        return { kind: "undone", ...counts };
      });
    },
    forget() {
      if (store.getState().undoable !== null) store.change({ undoable: null });
    },
  };
}
