import { planHighlights } from "../../highlights/planHighlights";
import type { Highlight } from "../../highlights/highlight";
import { summarize, type Summary } from "../../summary/summary";
import { findToDos, type ToDo } from "../../summary/toDos";
import type { Roster } from "../../roster/roster";
import type { FindingList } from "../../rules/findingList";
import { findProblems } from "../../rules/findProblems";
import { breathe } from "../host/breathe";

/** All that follows from a roster. */
export interface Judged {
  roster: Roster;
  findings: FindingList;
  toDos: readonly ToDo[];
  summary: Summary;
  highlights: readonly Highlight[];
}

async function findingsOf(roster: Roster, signal: AbortSignal): Promise<FindingList> {
  const steps = findProblems(roster);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
    signal.throwIfAborted();
  }
}

/** Runs all rules and counts, letting the pane breathe between the parts. Rejects with the signal's reason. */
export async function judgePeople(roster: Roster, highlightToDos: boolean, signal: AbortSignal): Promise<Judged> {
  const findings = await findingsOf(roster, signal);
  await breathe();
  const highlights = planHighlights(roster, findings, highlightToDos);
  await breathe();
  const toDos = findToDos(roster);
  await breathe();
  const summary = summarize(roster);
  signal.throwIfAborted();
  return { roster, findings, toDos, summary, highlights };
}
