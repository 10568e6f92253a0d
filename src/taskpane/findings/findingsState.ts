import type { FindingList } from "../../rules/findingList";
import { NO_FILTER, type FindingFilter } from "./findingFilter";
import { findingGroups } from "./findingGroups";

/** How the user goes through the findings of a check. */
export interface FindingsState {
  filter: FindingFilter;
  /** The findings that the filter wants, as ascending indexes; null: all. */
  shown: Int32Array | null;
  /** Whether they are still being looked for. */
  filtering: boolean;
  /** Rules whose findings are unfolded. */
  open: ReadonlySet<string>;
  /** Index of the finding the user is at; null: at none yet, or it is no longer there. */
  current: number | null;
  /** Whether the row of the finding that was chosen last is hidden on the sheet, by hand or by a filter. */
  rowHidden: boolean;
  /** What is to be scrolled to, once; with `focus` it gets the focus too. */
  reveal: { index: number; focus: boolean } | null;
  /** Whether the keyboard stays in the pane when a cell is selected (office-js #2576, #5050). */
  staysInPane: boolean;
}

/** Of a pane that has not checked anything. */
export const NOTHING_YET: FindingsState = {
  filter: NO_FILTER,
  shown: null,
  filtering: false,
  open: new Set(),
  current: null,
  rowHidden: false,
  reveal: null,
  staysInPane: true,
};

/**
 * What is unfolded of a new list: what was; where nothing was yet, or all of that is put right, the first group, and
 * the first that can be put right here, so that nothing need be unfolded to do so.
 */
export function openAmong(groups: FindingList["groups"], before: ReadonlySet<string> | null): ReadonlySet<string> {
  if (before !== null && (before.size === 0 || groups.some(({ rule }) => before.has(rule)))) return before;
  const inOrder = findingGroups({ groups }, null).flatMap((ofSeverity) => ofSeverity.groups);
  const opened = [inOrder[0], inOrder.find(({ fixable }) => fixable)];
  return new Set(opened.flatMap((group) => (group === undefined ? [] : [group.rule])));
}
