import type { SheetPreview } from "../../excel/columns/previewSheet";
import type { Field } from "../../roster/field";
import type { Layout } from "../../roster/layout";
import { chooseColumn, displacedField, NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { createListeners } from "../createListeners";
import { failureOf } from "../failure";
import { isBusy, type Outcome, type PaneState } from "../paneState";
import type { ColumnsHost } from "./columnsHost";
import { foundByCheck, foundIn } from "./foundIn";
import { NO_COLUMNS, type ColumnsState } from "./columnsState";
import { fieldsByDoubt, isAllCertain } from "./fieldDoubt";

/** The columns of the chosen sheet, and everything a user can do about them. Actions never reject. */
export interface Columns {
  readonly getState: () => ColumnsState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** To be told every state of the pane: another sheet is looked at anew, and nothing is read while the pane is busy. */
  readonly follow: (pane: PaneState) => void;
  /** What a check of the sheet is to be told; nothing where it may use what is remembered. */
  readonly forCheck: (sheetName: string) => { choice?: LayoutChoice };
  /** Gives a field a column, or none. */
  readonly chooseColumn: (field: Field, column: number | null) => void;
  readonly chooseHeader: (header: Layout["header"]) => void;
  readonly setBlankMeansDone: (on: boolean) => void;
  /** Shows all columns, or one line about them. */
  readonly setOpen: (open: boolean) => void;
  /** Undoes all changes to this form and forgets them. */
  readonly forget: () => void;
  /** Looks at the sheet again, after it could not be. */
  readonly look: () => void;
}

export function createColumns(host: ColumnsHost): Columns {
  let state = NO_COLUMNS;
  let running: AbortController | null = null;
  let busy = false;
  /** A preview is wanted, once the pane is no longer busy or the columns are shown. */
  let waiting = false;
  /** The signature of the headings before a change that is still to be kept; undefined where there is none. */
  let unkept: { formerSignature: string | null } | undefined;
  /** The user opened the columns: they stay open. */
  let openedByUser = false;
  let lastOutcome: Outcome | null = null;
  const listeners = createListeners();

  function set(change: Partial<ColumnsState>): void {
    state = { ...state, ...change };
    listeners.tell();
  }

  function stop(): void {
    running?.abort();
    running = null;
    set({ progress: null });
  }

  async function keep({ sheetName, signature: found, choice }: SheetPreview): Promise<void> {
    if (unkept === undefined) return;
    const { formerSignature } = unkept;
    unkept = undefined;
    const signature = found ?? formerSignature;
    if (signature === null) return;
    const kept = await host.rememberColumns({ sheetName, signature, formerSignature }, choice);
    if (state.sheetName === sheetName) set({ kept });
  }

  async function preview(sheetName: string, signal: AbortSignal): Promise<void> {
    const found = await host.previewSheet(sheetName, state.choice, {
      today: host.now(),
      onProgress: (rowsDone, rowsInAll) => {
        if (!signal.aborted) set({ progress: { rowsDone, rowsInAll } });
      },
      signal,
    });
    if (signal.aborted) return;
    const { choice: applied, rememberedIn, signature } = found;
    set({ preview: found, found: foundIn(found), applied, rememberedIn, signature, progress: null, ...opening(found) });
    await keep(found);
  }

  /** How the columns of a sheet are first shown. */
  function opening(found: SheetPreview): Partial<ColumnsState> {
    if (state.preview !== null) return {};
    const settled = state.found !== null || isAllCertain(found);
    return { order: fieldsByDoubt(found), open: state.open || !settled };
  }

  async function look(): Promise<void> {
    const { sheetName } = state;
    if (sheetName === null) return;
    stop();
    waiting = busy;
    if (busy) return;
    const { signal } = (running = new AbortController());
    set({ progress: { rowsDone: 0, rowsInAll: 0 }, failure: null });
    try {
      await preview(sheetName, signal);
    } catch (thrown) {
      if (!signal.aborted) set({ progress: null, failure: failureOf(thrown) });
    }
  }

  function change(choice: LayoutChoice): void {
    unkept ??= { formerSignature: state.signature };
    set({ choice, displaced: null });
    void look();
  }

  function wanted(): LayoutChoice {
    return state.choice ?? state.applied;
  }

  function followSheet(sheetName: string | null): void {
    if (sheetName === state.sheetName) return;
    stop();
    unkept = undefined;
    openedByUser = false;
    set({ ...NO_COLUMNS, sheetName });
    void look();
  }

  /** A check tells as much as the line about the columns does; the rest is read when it is wanted. */
  function followCheck({ result }: Outcome): void {
    const { checked, remembered } = result;
    if (checked === null) {
      if (state.found !== null && state.found.people > 0) waiting = true;
      return;
    }
    const found = foundByCheck(checked);
    const old = state.found?.people !== found.people;
    if (old) waiting = true;
    if (old || state.preview === null) set({ found });
    if (state.preview === null && remembered !== undefined) {
      const { choice: applied, place: rememberedIn, signature } = remembered;
      set({ applied, rememberedIn, signature });
    }
    // the result takes its place, unless the user wants to see it
    if (!openedByUser) set({ open: false });
  }

  function followWork(pane: PaneState): void {
    const wasBusy = busy;
    busy = isBusy(pane);
    if (busy && state.progress !== null) {
      stop();
      waiting = true;
    }
    const outcome = "desk" in pane ? pane.outcome : null;
    const isNew = outcome !== null && outcome !== lastOutcome;
    lastOutcome = outcome;
    if (isNew && outcome.result.sheetName === state.sheetName) followCheck(outcome);
    const wantedNow = state.open || unkept !== undefined || state.found === null || state.found.people === 0;
    // after a failure the user decides when the sheet is read again
    if (wasBusy && !busy && waiting && wantedNow && pane.kind !== "failed") void look();
  }

  return {
    getState: () => state,
    subscribe: listeners.subscribe,
    follow(pane) {
      followWork(pane);
      followSheet("desk" in pane ? pane.desk.chosen : null);
    },
    forCheck(sheetName) {
      return sheetName === state.sheetName && (state.choice ?? state.found) !== null ? { choice: wanted() } : {};
    },
    chooseColumn(field, column) {
      const columns = state.preview?.columns ?? {};
      const before = column === null ? null : displacedField(columns, field, column);
      change(chooseColumn(wanted(), field, column));
      if (before !== null && column !== null) set({ displaced: { column, now: field, before } });
    },
    chooseHeader(header) {
      change({ ...wanted(), header });
    },
    setBlankMeansDone(blankMeansDone) {
      change({ ...wanted(), blankMeansDone });
    },
    setOpen(open) {
      openedByUser = open;
      set({ open });
      if (open && waiting && !busy) void look();
    },
    forget() {
      change(NO_CHOICE);
    },
    look: () => void look(),
  };
}
