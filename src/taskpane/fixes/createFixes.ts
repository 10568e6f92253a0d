import type { CheckResult } from "../../excel/check/checkResult";
import type { AppliedFixes } from "../../excel/fixes/applyFixes";
import { cellKey } from "../../rules/cellsNow";
import type { UndoStep } from "../../excel/host/undoStep";
import type { WantedFixes } from "../../rules/fixTargets";
import type { ProposedFix } from "../../rules/proposeFix";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";
import type { Notice, Outcome, Task } from "../paneState";
import { openQuestion } from "../questions/openQuestion";
import type { FixesState, OpenPreview } from "./fixesState";
import { NO_ANSWERS, withWritten, type KeptAnswers } from "./keptAnswers";
import { keptUndoable, type Undoable } from "./undoable";

/** Fixes written in one request: 3.5 MB at the most, should all their rows stand apart. */
const FIXES_AT_ONCE = 1500;

/**
 * Putting findings right: looked at first, then written, then perhaps undone. Actions never reject; what fails the pane
 * shows.
 */
export interface Fixes extends Store<FixesState> {
  /** Reads the cells and opens the preview. */
  readonly propose: (which: WantedFixes) => Promise<void>;
  /** Opens the preview of what was looked at already. */
  readonly show: (preview: OpenPreview) => void;
  /** The outcome in view, unless an answer that it waits for could change what is to be written. */
  readonly answered: () => Outcome | null;
  readonly close: () => void;
  /** Keeps what was decided in previews, also when this one is closed. */
  readonly keepAnswers: (answers: KeptAnswers) => void;
  /** Reads the cell of a finding, quietly, and offers in its row what can be written there. */
  readonly offer: (index: number) => Promise<void>;
  /** Writes what was chosen in the row of a finding, and checks the sheet again. */
  readonly writeOffered: (fixes: readonly ProposedFix[]) => Promise<void>;
  /** Writes fixes of the open preview, closes it and checks the sheet again. */
  readonly write: (fixes: readonly ProposedFix[]) => Promise<void>;
  /** Puts back what was written last, and checks the sheet again. */
  readonly undo: () => Promise<void>;
  /** After this, nothing can be undone any more, but what Excel has left unsure. */
  readonly forget: () => void;
}

/** What fixing asks of the workbook. */
type FixesHost = Pick<PaneHost, "proposeFixes" | "beginUndoStep" | "applyFixes" | "undoFixes" | "now">;

/** What fixing needs of the pane around it. */
export interface FixesPane {
  readonly outcome: () => Outcome | null;
  /**
   * The outcome, if it is that of the sheet and the columns that the user sees: nothing is written of another (pane.md,
   * rule 1).
   */
  readonly outcomeInView: () => Outcome | null;
  /** The id of the chosen sheet. */
  readonly chosenSheet: () => string | null;
  /** Runs a task where none is running; gives whether it came to its end. */
  readonly run: (task: Task, action: (signal: AbortSignal) => Promise<Notice | null>) => Promise<boolean>;
  /** Checks a sheet, as a part of a step for Ctrl+Z, and says `notice` at the end. */
  readonly checkAgain: (sheetId: string, notice: Notice, step: UndoStep) => Promise<void>;
  readonly fail: (thrown: unknown) => void;
}

/** How many cells were written and left alone. */
type FixCounts = Omit<Extract<Notice, { kind: "fixed" | "undone" }>, "kind">;

/** Makes the fixing of a pane, with no preview open and nothing to undo. */
export function createFixes(host: FixesHost, pane: FixesPane): Fixes {
  const store = createStore<FixesState>({
    open: null,
    offered: null,
    answers: NO_ANSWERS,
    leftOut: new Set(),
    undoable: null,
  });
  /** The finding that was chosen last: an answer about another one comes too late. */
  let wanted: { result: CheckResult; index: number } | null = null;

  function answered(): Outcome | null {
    const outcome = pane.outcomeInView();
    return outcome === null || openQuestion(outcome) !== null ? null : outcome;
  }

  const mayWriteTo = (sheetId: string): boolean => answered()?.result.sheetId === sheetId;

  /** Applies fixes part by part and tells of each part, so that what was done before a refusal is known. */
  async function applyAll(
    fixes: readonly ProposedFix[],
    signal: AbortSignal,
    apply: (part: readonly ProposedFix[]) => Promise<AppliedFixes>,
    onPart: (written: readonly ProposedFix[]) => void,
  ): Promise<FixCounts> {
    const counts = { written: 0, changed: 0, formulas: 0, moved: 0, refused: 0 };
    for (let from = 0; from < fixes.length; from += FIXES_AT_ONCE) {
      signal.throwIfAborted();
      const applied = await apply(fixes.slice(from, from + FIXES_AT_ONCE));
      counts.written += applied.written.length;
      counts.changed += applied.changedMeanwhile.length;
      counts.formulas += applied.formulas.length;
      counts.moved += applied.moved.length;
      counts.refused += applied.refused.length;
      onPart(applied.written);
    }
    return counts;
  }

  /** Runs a task that changes cells, and checks again what it changed: one step for Ctrl+Z. */
  async function change(
    task: Task,
    sheetId: string,
    action: (signal: AbortSignal, step: UndoStep) => Promise<Notice>,
  ): Promise<void> {
    const step = host.beginUndoStep();
    let notice = null as Notice | null;
    try {
      const done = await pane.run(task, async (signal) => (notice = await action(signal, step)));
      if (done && notice !== null) await pane.checkAgain(sheetId, notice, step);
    } finally {
      step.end();
    }
  }

  async function writeTo(sheetId: string, fixes: readonly ProposedFix[]): Promise<void> {
    await change("fixing", sheetId, async (signal, step) => {
      const { undoable: former } = store.getState();
      let done: readonly ProposedFix[] = [];
      const keep = (sent: readonly ProposedFix[], unsure: boolean): void => {
        store.change({ undoable: keptUndoable(former, { sheetId, fixes: [...done, ...sent], unsure }) });
      };
      const counts = await applyAll(
        fixes,
        signal,
        (part) => host.applyFixes(sheetId, part, (sent) => keep(sent, true), step),
        (written) => {
          done = [...done, ...written];
          store.change({ answers: withWritten(store.getState().answers, sheetId, written) });
          keep([], false);
        },
      );
      return { kind: "fixed", ...counts };
    });
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async propose(which) {
      const result = answered()?.result;
      if (result === undefined || result.checked === null) return;
      await pane.run("readingCells", async (signal) => {
        const preview = await host.proposeFixes(result, which, host.now());
        signal.throwIfAborted();
        const { formulas, settled, byHand, moved, merged } = preview;
        const left = [formulas, settled, byHand, moved, merged].flatMap((cells) => cells.map(cellKey));
        store.change({
          open: { result, which, preview },
          ...(which.kind === "safe" && { leftOut: new Set(left) }),
        });
        return null;
      });
    },
    show: (open) => store.change({ open }),
    answered,
    async offer(index) {
      const result = pane.outcome()?.result;
      const findings = result?.checked?.findings;
      if (result === undefined || findings === undefined) return;
      const asked = (wanted = { result, index });
      const rule = findings.groups.find(({ to }) => index < to)?.rule ?? "";
      try {
        // the rules came with the check: they are no part of the pane's first script
        const { ruleOf } = await import(/* webpackChunkName: "excel" */ "../../rules/ruleOf");
        if (ruleOf(rule)?.fix === undefined) {
          if (wanted === asked) store.change({ offered: null });
          return;
        }
        const preview = await host.proposeFixes(result, { kind: "one", index }, host.now());
        if (wanted === asked) store.change({ offered: { result, index, preview } });
      } catch (thrown) {
        if (wanted === asked) pane.fail(thrown);
      }
    },
    async writeOffered(fixes) {
      const { offered } = store.getState();
      if (offered === null || fixes.length === 0 || !mayWriteTo(offered.result.sheetId)) return;
      store.change({ offered: null });
      await writeTo(offered.result.sheetId, fixes);
    },
    close() {
      store.change({ open: null });
    },
    keepAnswers(answers) {
      store.change({ answers });
    },
    async write(fixes) {
      const { open } = store.getState();
      if (open === null || fixes.length === 0 || !mayWriteTo(open.result.sheetId)) return;
      store.change({ open: null });
      await writeTo(open.result.sheetId, fixes);
    },
    async undo() {
      const { undoable } = store.getState();
      if (undoable === null || undoable.sheetId !== pane.chosenSheet()) return;
      const { sheetId, fixes } = undoable;
      await change("undoing", sheetId, async (signal, step) => {
        let left: Undoable = undoable;
        const counts = await applyAll(
          fixes,
          signal,
          (part) =>
            host.undoFixes(
              sheetId,
              part,
              () => {
                store.change({ undoable: { ...left, unsure: true } });
              },
              step,
            ),
          () => {
            left = { ...undoable, fixes: left.fixes.slice(FIXES_AT_ONCE) };
            store.change({ undoable: left.fixes.length === 0 ? null : left });
          },
        );
        return { kind: "undone", ...counts };
      });
    },
    forget() {
      store.change({ leftOut: new Set() });
      if (store.getState().undoable?.unsure === false) store.change({ undoable: null });
    },
  };
}
