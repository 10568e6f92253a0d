import type { Roster } from "../roster/roster";
import type { FindingList } from "../rules/findingList";
import { findProblems } from "../rules/findProblems";
import { summarize, type Summary } from "../summary/summary";
import { findToDos, type ToDo } from "../summary/toDos";
import type { Highlight } from "./highlight";
import { planHighlights } from "./planHighlights";

/** All that follows from a roster. */
export interface Judged {
  roster: Roster;
  findings: FindingList;
  toDos: readonly ToDo[];
  summary: Summary;
  highlights: readonly Highlight[];
}

/**
 * Runs all rules over a roster, plans its highlights and counts it. A generator, so that the caller decides when to go
 * on with the next part.
 */
export function* judgeRoster(roster: Roster, highlightToDos: boolean): Generator<void, Judged> {
  const findings = yield* findProblems(roster);
  yield;
  const highlights = yield* planHighlights(roster, findings, highlightToDos);
  yield;
  const toDos = findToDos(roster);
  yield;
  return { roster, findings, toDos, summary: summarize(roster), highlights };
}
