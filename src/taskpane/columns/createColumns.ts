import type { SheetPreview } from "../../excel/columns/previewSheet";
import type { Field } from "../../roster/field";
import type { Layout } from "../../roster/layout";
import { chooseColumn, displacedField, NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { createStore, type Store } from "../createStore";
import { failureOf } from "../failure";
import type { PaneHost } from "../paneHost";
import { NO_ANSWER, startPatience, type Patience } from "../patience";
import { isBusy, type Outcome, type PaneState } from "../paneState";
import { foundByCheck, foundIn, NO_COLUMNS, type ColumnsState } from "./columnsState";
import { fieldsByDoubt } from "./fieldDoubt";

/** The columns of the chosen sheet, and everything a user can do about them. Actions never reject. */
export interface Columns extends Store<ColumnsState> {
  /**
   * To be told every state of the pane: another sheet is looked at anew, and nothing is read while the pane is busy.
   */
  readonly follow: (pane: PaneState) => void;
  /** What a check of the sheet is to be told; nothing where it may use what is remembered. */
  readonly forCheck: (sheetId: string) => { choice?: LayoutChoice };
  /** Gives a field a column, or none. */
  readonly chooseColumn: (field: Field, column: number | null) => void;
  readonly chooseHeader: (header: Layout["header"]) => void;
  readonly setBlankMeansDone: (on: boolean) => void;
  readonly setHoldsLevels: (on: boolean) => void;
  /** Changes the choice that a check of the sheet was given, with whatever the user has changed since. */
  readonly answer: (checkedBy: LayoutChoice, change: (choice: LayoutChoice) => LayoutChoice) => void;
  /** Opens the page of the columns, or closes it. */
  readonly setOpen: (open: boolean) => void;
  /** Undoes all changes to this form and forgets them. */
  readonly forget: () => void;
  /** Looks at the sheet again, after it could not be. */
  readonly look: () => void;
}

/** Makes the columns of a pane, with no sheet chosen yet. */
export function createColumns(host: Pick<PaneHost, "previewSheet" | "rememberColumns" | "now">): Columns {
  const { getState, subscribe, change } = createStore(NO_COLUMNS);
  let running: AbortController | null = null;
  let busy = false;
  /** A preview is wanted, once the pane is no longer busy or the columns are shown. */
  let waiting = false;
  /** The signature of the headings before a change that is still to be kept; undefined where there is none. */
  let unkept: { formerSignature: string | null } | undefined;
  /** What the sheet was called when a choice was kept for it; null where none was. */
  let keptName: string | null = null;
  let lastOutcome: Outcome | null = null;

  function stop(): void {
    running?.abort();
    running = null;
    change({ progress: null });
  }

  async function keep(sheetId: string, { sheetName, signature: found, choice }: SheetPreview): Promise<void> {
    if (unkept === undefined) return;
    const { formerSignature } = unkept;
    unkept = undefined;
    const signature = found ?? formerSignature;
    if (signature === null) return;
    const renamed = keptName !== null && keptName !== sheetName && { formerName: keptName };
    keptName = sheetName;
    const kept = await host.rememberColumns({ sheetName, signature, formerSignature, ...renamed }, choice);
    if (getState().sheetId === sheetId) change({ kept });
  }

  async function preview(sheetId: string, signal: AbortSignal, { renew }: Patience): Promise<void> {
    const found = await host.previewSheet(sheetId, getState().choice, {
      today: host.now(),
      onProgress: (rowsDone, rowsInAll) => {
        if (signal.aborted) return;
        renew();
        change({ progress: { rowsDone, rowsInAll } });
      },
      signal,
    });
    if (signal.aborted) return;
    const { choice: applied, rememberedIn, signature } = found;
    change({
      preview: found,
      found: foundIn(found),
      applied,
      rememberedIn,
      signature,
      progress: null,
      // settled when the sheet is first seen
      ...(getState().preview === null && { order: fieldsByDoubt(found) }),
    });
    await keep(sheetId, found);
  }

  async function look(): Promise<void> {
    const { sheetId } = getState();
    if (sheetId === null) return;
    stop();
    waiting = busy;
    if (busy) return;
    const { signal } = (running = new AbortController());
    change({ progress: { rowsDone: 0, rowsInAll: 0 }, failure: null });
    const patience = startPatience(() => {
      stop();
      change({ failure: NO_ANSWER });
    });
    signal.addEventListener("abort", patience.end, { once: true });
    try {
      await preview(sheetId, signal, patience);
    } catch (thrown) {
      if (!signal.aborted) change({ progress: null, failure: failureOf(thrown) });
    } finally {
      patience.end();
    }
  }

  function choose(choice: LayoutChoice): void {
    unkept ??= { formerSignature: getState().signature };
    change({ choice, displaced: null });
    void look();
  }

  function wanted(): LayoutChoice {
    return getState().choice ?? getState().applied;
  }

  function followSheet(sheetId: string | null): void {
    if (sheetId === getState().sheetId) return;
    stop();
    unkept = undefined;
    keptName = null;
    change({ ...NO_COLUMNS, sheetId });
    void look();
  }

  /** A check tells as much as the line about the columns does; the rest is read when it is wanted. */
  function followCheck({ result }: Outcome): void {
    const { checked, remembered } = result;
    if (checked === null) {
      if ((getState().found?.people ?? 0) > 0) waiting = true;
      return;
    }
    const found = foundByCheck(checked);
    const old = getState().found?.people !== found.people;
    if (old) waiting = true;
    if (old || getState().preview === null) change({ found });
    if (getState().preview === null && remembered !== undefined) {
      const { choice: applied, place: rememberedIn, signature } = remembered;
      change({ applied, rememberedIn, signature });
    }
  }

  function followWork(pane: PaneState): void {
    const wasBusy = busy;
    busy = isBusy(pane);
    if (busy && getState().progress !== null) {
      stop();
      waiting = true;
    }
    const outcome = "desk" in pane ? pane.outcome : null;
    const isNew = outcome !== null && outcome !== lastOutcome;
    lastOutcome = outcome;
    if (isNew && outcome.result.sheetId === getState().sheetId) followCheck(outcome);
    const wantedNow = getState().open || unkept !== undefined || (getState().found?.people ?? 0) === 0;
    // after a failure the user decides when the sheet is read again
    if (wasBusy && !busy && waiting && wantedNow && pane.kind !== "failed") void look();
  }

  return {
    getState,
    subscribe,
    follow(pane) {
      followWork(pane);
      followSheet("desk" in pane ? pane.desk.chosen : null);
    },
    forCheck(sheetId) {
      return sheetId === getState().sheetId && (getState().choice ?? getState().found) !== null
        ? { choice: wanted() }
        : {};
    },
    chooseColumn(field, column) {
      const columns = getState().preview?.columns ?? {};
      const before = column === null ? null : displacedField(columns, field, column);
      choose(chooseColumn(wanted(), field, column));
      if (before !== null && column !== null) change({ displaced: { column, now: field, before } });
    },
    chooseHeader(header) {
      choose({ ...wanted(), header });
    },
    setBlankMeansDone(blankMeansDone) {
      choose({ ...wanted(), blankMeansDone });
    },
    setHoldsLevels(holdsLevels) {
      choose({ ...wanted(), holdsLevels });
    },
    answer(checkedBy, change) {
      choose(change(getState().choice ?? (getState().found === null ? checkedBy : getState().applied)));
    },
    setOpen(open) {
      change({ open });
      if (open && waiting && !busy) void look();
    },
    forget() {
      choose(NO_CHOICE);
    },
    look: () => void look(),
  };
}
