import type { Cell } from "../../rules/finding";
import type { FindingList } from "../../rules/findingList";
import type { Texts } from "../../text/texts";
import type { SelectOutcome } from "../../excel/host/selectCell";
import { createStore, type Store } from "../createStore";
import type { Outcome, PaneState } from "../paneState";
import { createFiltering, type FilterJob } from "./createFiltering";
import { NOTHING_YET, openAmong, type FindingsState } from "./findingsState";
import { isFiltering, NO_FILTER, type FindingFilter } from "./findingFilter";
import { findingInRow, findingKey, findingPlace, type FindingKey } from "./findingKey";
import { lowerBound } from "./placeAmong";

/** Going through the findings: which are shown, and at which one the user is. Both outlast the next check. */
export interface Findings extends Store<FindingsState> {
  /** Takes notice of what the pane does; called after every change of it. */
  readonly follow: (pane: PaneState) => void;
  /**
   * The words of rules are searched in the language of `texts`. Resolves once it shows what the filter wants, or
   * another one came.
   */
  readonly setFilter: (filter: FindingFilter, texts: Texts) => Promise<void>;
  readonly setOpen: (rule: string, open: boolean) => void;
  readonly setStaysInPane: (on: boolean) => void;
  /** Goes to the finding at an index, and selects one of its cells, the first if none is given. */
  readonly choose: (index: number, cell?: Cell) => Promise<void>;
  /** Shows the row of the finding the user is at, and selects its cell. */
  readonly showRow: () => Promise<void>;
  /** Goes to the finding at an index without selecting anything; with `focus` it is revealed and focused too. */
  readonly moveTo: (index: number, focus: boolean) => void;
  /**
   * Goes to the finding at an index, unfolds and reveals it, and selects its cell; with `focus`, the focus goes to it
   * too.
   */
  readonly goTo: (index: number, focus: boolean) => Promise<void>;
  /** Goes to the first finding of a cell, or of its row, and unfolds and reveals it. False where there is none. */
  readonly goToRow: (row: number, column: number) => Promise<boolean>;
  /** Whether there is a finding after (1) or before (-1) the current one among those shown. */
  readonly canStep: (by: 1 | -1) => boolean;
  /** Goes on to it, unfolds and reveals it, and selects its cell; with `focus`, the focus goes to it too. */
  readonly step: (by: 1 | -1, focus: boolean) => Promise<void>;
  /** What was to be revealed has been. */
  readonly revealed: () => void;
}

/** What going through the list needs of the pane around it. */
export interface FindingsPane {
  /** Selects a cell of the sheet that was checked, and with `shows` shows its row; null: it came to nothing. */
  readonly selectCell: (row: number, column: number, shows: boolean) => Promise<SelectOutcome | null>;
  /** The user has gone to the finding at an index. */
  readonly chosen: (index: number) => void;
  readonly fail: (thrown: unknown) => void;
}

/** Makes the list of findings of a pane, empty until an outcome is followed. */
export function createFindings(pane: FindingsPane): Findings {
  const { getState, subscribe, change } = createStore(NOTHING_YET);
  let outcome: Outcome | null = null;
  let texts: Texts | null = null;
  const filtering = createFiltering();
  /** What the current finding is known by, and where it was last. */
  let kept: { key: FindingKey; index: number } | null = null;

  function findings(): FindingList | null {
    return outcome?.result.checked?.findings ?? null;
  }

  function filterJob(filter: FindingFilter): FilterJob | null {
    const checked = outcome?.result.checked ?? null;
    return checked === null || texts === null || !isFiltering(filter) ? null : { checked, filter, texts };
  }

  async function runFilter(job: FilterJob): Promise<void> {
    const shown = await filtering.run(job);
    if (shown !== null) change({ shown, filtering: false });
  }

  /** Filters anew. Until that is done `meanwhile` is shown. `parts` change with it. */
  async function filterAgain(
    filter: FindingFilter,
    meanwhile: Int32Array | null,
    parts: Partial<FindingsState>,
  ): Promise<void> {
    const job = filterJob(filter);
    if (job === null) {
      filtering.stop();
      change({ ...parts, filter, shown: null, filtering: false });
      return;
    }
    change({ ...parts, filter, shown: meanwhile, filtering: true });
    await runFilter(job).catch(pane.fail);
  }

  /** Where the user is in the list as it is now; a finding that is gone is stood for by the one that took its place. */
  function whereabouts(list: FindingList): { index: number; there: boolean } | null {
    if (kept === null) return null;
    return findingPlace(list, kept.key) ?? { index: Math.min(kept.index, list.length), there: false };
  }

  /** The index of the finding that a step leads to; null where there is none. */
  function target(by: 1 | -1): number | null {
    const list = findings();
    if (list === null) return null;
    const { shown } = getState();
    const count = shown?.length ?? list.length;
    const at = whereabouts(list);
    const indexAt = (place: number) => (shown === null ? place : (shown[place] ?? 0));
    const place = at === null ? 0 : shown === null ? at.index : lowerBound(shown, at.index);
    const isAt = at?.there === true && place < count && indexAt(place) === at.index;
    const next = at === null ? (by === 1 ? 0 : count - 1) : by === -1 ? place - 1 : isAt ? place + 1 : place;
    return next >= 0 && next < count ? indexAt(next) : null;
  }

  function moveTo(index: number, focus: boolean): void {
    const list = findings();
    if (list === null) return;
    kept = { key: findingKey(list, index), index };
    const rowHidden = getState().current === index && getState().rowHidden;
    if (focus) change({ current: index, rowHidden, reveal: { index, focus } });
    else if (getState().current !== index) change({ current: index, rowHidden });
  }

  async function choose(index: number, cell?: Cell): Promise<void> {
    moveTo(index, false);
    pane.chosen(index);
    const { row, column } = cell ?? kept?.key ?? {};
    if (row !== undefined && column !== undefined) await select(row, column, false);
  }

  /** Selects a cell and says whether its row is hidden, unless the user has gone on meanwhile. */
  async function select(row: number, column: number, shows: boolean): Promise<void> {
    const { current } = getState();
    const done = await pane.selectCell(row, column, shows);
    if (getState().current === current) change({ rowHidden: done === "hidden" });
  }

  async function goTo(index: number, focus: boolean): Promise<void> {
    const list = findings();
    if (list === null) return;
    const { rule } = findingKey(list, index);
    change({ open: new Set(getState().open).add(rule), reveal: { index, focus } });
    await choose(index);
  }

  function followOutcome(next: Outcome | null): void {
    const otherSheet = next?.result.sheetId !== outcome?.result.sheetId;
    if (otherSheet) kept = null;
    // units and rules of one sheet say nothing of another
    const filter = otherSheet && outcome !== null ? NO_FILTER : getState().filter;
    const before = otherSheet ? null : getState().open;
    outcome = next;
    const list = findings();
    const open = openAmong(list?.groups ?? [], before);
    const at = list === null ? null : whereabouts(list);
    const parts = { open, reveal: null, current: at?.there === true ? at.index : null };
    const job = filterJob(filter);
    const shown = job === null ? null : filtering.atOnce(job);
    // of the check before nothing can be shown: its indexes mean nothing any more
    if (shown === null) void filterAgain(filter, new Int32Array(), parts);
    else {
      filtering.stop();
      change({ ...parts, filter, shown, filtering: false });
    }
  }

  return {
    getState,
    subscribe,
    follow(work) {
      const next = "desk" in work ? work.outcome : null;
      if (next !== outcome) followOutcome(next);
    },
    setFilter(wanted, spoken) {
      texts = spoken;
      const fitting = (findings()?.groups ?? []).filter(
        ({ rule, severity }) =>
          (wanted.severity === null || severity === wanted.severity) && (wanted.rule === null || rule === wanted.rule),
      );
      return filterAgain(wanted, getState().shown, { open: openAmong(fitting, getState().open) });
    },
    setOpen(rule, open) {
      const rules = new Set(getState().open);
      if (open) rules.add(rule);
      else rules.delete(rule);
      change({ open: rules });
    },
    setStaysInPane(on) {
      change({ staysInPane: on });
    },
    choose,
    async showRow() {
      if (kept !== null) await select(kept.key.row, kept.key.column, true);
    },
    moveTo,
    goTo,
    async goToRow(row, column) {
      const list = findings();
      if (list === null) return false;
      const index = findingInRow(list, row, column);
      if (index === null) return false;
      await goTo(index, true);
      return true;
    },
    canStep: (by) => target(by) !== null,
    async step(by, focus) {
      const index = target(by);
      if (index !== null) await goTo(index, focus);
    },
    revealed() {
      if (getState().reveal !== null) change({ reveal: null });
    },
  };
}
