import type { Roster } from "../roster/roster";
import { FindingList, PackedFindings } from "./findingList";
import { RULES } from "./index";
import { runsOn } from "./runsOn";

/** So many people are checked by all rules at a time; between two such slices the caller may let the pane breathe. */
const SLICE = 5_000;

/**
 * Runs all rules over a roster, slice by slice. A generator, so that the caller decides when to go on:
 * each step checks some people; the value returned is the list of findings.
 */
export function* findProblems(roster: Roster): Generator<void, FindingList> {
  const running = RULES.filter((rule) => runsOn(rule, roster.layout));
  const found = running.map((rule) => new PackedFindings(rule));
  for (let from = 0; from < roster.count; from += SLICE) {
    const to = Math.min(roster.count, from + SLICE);
    for (const packed of found) {
      packed.rule.check(roster, from, to, (person, field, otherField) => {
        packed.add(person, field, otherField);
      });
    }
    yield;
  }
  return new FindingList(
    roster,
    found.filter(({ count }) => count > 0),
  );
}
