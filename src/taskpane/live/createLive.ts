import type { CheckResult } from "../../excel/check/checkResult";
import type { SheetChange } from "../../excel/live/watchSheet";
import { createStore, type Store } from "../createStore";
import { failureOf, type Failure } from "../failure";
import type { PaneHost } from "../paneHost";
import { isBusy, type Outcome, type PaneState, type Task } from "../paneState";
import { NO_ANSWER, startPatience } from "../patience";
import { untilAborted } from "../untilAborted";
import { createHearing, type WholeReading } from "./createHearing";
import { mergeChanges } from "./mergeChanges";

/** Edits come in bursts (filling down, pasting, typing on): after the last one so long is waited, in milliseconds. */
const PAUSE = 250;
/** While a cell is being edited Excel answers nothing; it is asked again so often, in milliseconds. */
const WHILE_TYPING = 1000;

/** Tasks that write to cells of the roster: of the add-in's own writing nothing is told. */
const WRITING: ReadonlySet<Task | null> = new Set<Task>(["fixing", "undoing"]);

/** How far the outcome is right. */
export type LiveState =
  /** No sheet is watched. */
  | { kind: "off" }
  | { kind: "watching" }
  | { kind: "checking" }
  /** The last change could not be checked; the next change, or the next look, tries again. */
  | { kind: "behind"; failure: Failure };

interface Pending {
  change: SheetChange;
}

function withChange(pending: Pending | null, change: SheetChange): Pending {
  return { change: pending === null ? change : mergeChanges(pending.change, change) };
}

/** Keeping the outcome right while the sheet changes. Actions but `refresh` never reject. */
export interface Live extends Store<LiveState> {
  /** Takes notice of what the pane does; called after every change of it. */
  readonly follow: (pane: PaneState) => void;
  /**
   * Checks again soon, since Excel does not tell of every change: all, where something may have been missed, else what
   * a sample tells.
   */
  readonly look: () => void;
  /**
   * Checks all again now, before something is made of the outcome. Rejects where the sheet cannot be checked, and with
   * the signal's reason as soon as it is aborted. `redraw`: whether the marks on the sheet are brought up to date,
   * where they are old; in the background they never are.
   */
  readonly refresh: (signal: AbortSignal, redraw: boolean) => Promise<void>;
  /**
   * Gives way to an action of the user's: stops what is being read. What it gives settles once nothing is written any
   * more; null: nothing is.
   */
  readonly rest: () => Promise<void> | null;
}

/** What checking along needs of the pane around it. */
export interface LivePane {
  readonly rechecked: (result: CheckResult) => void;
}

/** Makes the checking along of a pane, off until an outcome is followed. */
export function createLive(host: Pick<PaneHost, "watchSheet" | "recheckSheet" | "now">, pane: LivePane): Live {
  const { getState, subscribe, set } = createStore<LiveState>({ kind: "off" });
  let outcome: Outcome | null = null;
  let busy = false;
  let checking = false;
  /** What is still to be checked; null: nothing. */
  let pending: Pending | null = null;
  /** What a check of the user's reads in our place. Should it come to nothing, it is still to be checked. */
  let overtaken: Pending | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: { controller: AbortController; settled: Promise<void> } | null = null;
  /** The check along that the state tells of. */
  let current: AbortSignal | null = null;
  /** Whether Excel has not answered that for so long that it is no longer waited for. */
  let overdue = false;
  /** The reading of all that a check of the user's is. */
  let whole: WholeReading | null = null;
  const hearing = createHearing(host, {
    changed(change) {
      note(change);
      schedule(PAUSE);
    },
    turned(isOn) {
      set({ kind: isOn ? "watching" : "off" });
    },
    failed(failure) {
      set({ kind: "behind", failure });
    },
  });

  /** Checks again and tells the pane. What could not be checked stays to be done. */
  async function recheck(before: Outcome, changed: SheetChange, redraw: boolean, signal: AbortSignal): Promise<void> {
    current = signal;
    overdue = false;
    set({ kind: "checking" });
    const patience = startPatience(() => {
      if (current !== signal) return;
      overdue = true;
      leaveOver(changed);
      set({ kind: "behind", failure: NO_ANSWER });
    });
    const reading = hearing.beginReading();
    try {
      const { highlightedToDos: highlightToDos, choice } = before;
      const result = await host.recheckSheet(before.result, changed, {
        today: host.now(),
        onProgress: patience.renew,
        signal,
        highlightToDos,
        redraw,
        ...(choice && { choice }),
      });
      if (signal.aborted) {
        // the result comes to nothing, but its highlights may have been written
        leaveOver(redraw ? "moved" : changed);
        return;
      }
      // as it was: it is no newer than it was, either
      if (outcome !== before || result === before.result) return;
      if (changed === null || typeof changed === "string") hearing.noteWhole(reading);
      pane.rechecked(result);
    } catch (thrown) {
      leaveOver(changed);
      throw thrown;
    } finally {
      patience.end();
      if (current === signal) rested();
    }
  }

  /** Nothing is being checked any more. */
  function rested(): void {
    current = null;
    overdue = false;
    const failure = hearing.failure();
    set(failure === null ? { kind: "watching" } : { kind: "behind", failure });
  }

  async function recheckInBackground(before: Outcome, changed: SheetChange, signal: AbortSignal): Promise<void> {
    try {
      await recheck(before, changed, false, signal);
      leave(signal);
      // what came meanwhile
      schedule(PAUSE);
    } catch (thrown) {
      leave(signal);
      if (signal.aborted) return;
      const failure = failureOf(thrown);
      // somebody is typing: that is no failure, and nobody is told
      if (failure.kind === "host" && failure.reason === "cell-editing") schedule(WHILE_TYPING);
      else set({ kind: "behind", failure });
    }
  }

  function leave(signal: AbortSignal): void {
    if (running?.controller.signal === signal) running = null;
  }

  /** Whether a check along is to be waited for. */
  function isRunning(): boolean {
    return running !== null && !overdue;
  }

  function leaveOver(change: SheetChange): void {
    if (checking) overtaken = withChange(overtaken, change);
    else note(change);
  }

  function note(change: SheetChange): void {
    pending = withChange(pending, change);
  }

  function schedule(wait: number): void {
    clearTimeout(timer);
    if (pending !== null && !busy && !isRunning()) timer = setTimeout(begin, wait);
  }

  function begin(): void {
    if (pending === null || outcome === null || busy || isRunning()) return;
    running?.controller.abort();
    const { change } = pending;
    pending = null;
    const controller = new AbortController();
    running = { controller, settled: recheckInBackground(outcome, change, controller.signal) };
  }

  function rest(): Promise<void> | null {
    clearTimeout(timer);
    running?.controller.abort();
    return running === null || overdue ? null : running.settled;
  }

  return {
    getState,
    subscribe,
    follow(next) {
      const before = outcome;
      const wasChecking = checking;
      outcome = "desk" in next ? next.outcome : null;
      busy = isBusy(next);
      checking = next.kind === "checking";
      if ("task" in next && WRITING.has(next.task)) hearing.mistrust();
      if (checking && !wasChecking) {
        overtaken = pending;
        pending = null;
        // what changes while it is read is to be told
        if (!hearing.isOn() && "desk" in next) hearing.watch(next.desk.chosen);
        whole = hearing.beginReading();
      }
      if (wasChecking && !checking) {
        if (overtaken !== null && outcome === before) note(overtaken.change);
        overtaken = null;
      }
      if (busy) return;
      hearing.watch(outcome?.result.sheetId ?? null);
      if (wasChecking && whole !== null && outcome !== before) hearing.noteWhole(whole);
      schedule(PAUSE);
    },
    look() {
      if (outcome === null) return;
      if (!busy) hearing.watch(outcome.result.sheetId);
      note(hearing.hearsAll() ? "unheard" : null);
      schedule(PAUSE);
    },
    async refresh(signal, redraw) {
      await rest();
      signal.throwIfAborted();
      if (outcome === null) return;
      const { change } = withChange(pending, null);
      pending = null;
      try {
        await untilAborted(recheck(outcome, change, redraw, signal), signal);
      } catch (thrown) {
        if (signal.aborted) {
          note(change);
          if (current === signal) rested();
        }
        throw thrown;
      }
    },
    rest,
  };
}
