import type { FindingGroup, FindingList } from "../../rules/findingList";
import type { Severity } from "../../rules/rule";
import { lowerBound } from "./placeAmong";

/** From the gravest to the lightest. */
export const SEVERITIES: readonly Severity[] = ["error", "missing", "check"];

/**
 * The groups of a list by severity, gravest first, each with the number of its findings; what has none is left out.
 * @param shown ascending indexes of the findings wanted, of which the groups are slices then; null: all findings
 */
export function findingGroups(
  findings: Pick<FindingList, "groups">,
  shown: Int32Array | null,
): readonly { severity: Severity; count: number; groups: readonly FindingGroup[] }[] {
  const wanted =
    shown === null
      ? findings.groups
      : findings.groups
          .map((group) => ({ ...group, from: lowerBound(shown, group.from), to: lowerBound(shown, group.to) }))
          .filter(({ from, to }) => to > from);
  return SEVERITIES.map((severity) => {
    const groups = wanted.filter((group) => group.severity === severity);
    return { severity, count: groups.reduce((sum, { from, to }) => sum + to - from, 0), groups };
  }).filter(({ groups }) => groups.length > 0);
}
