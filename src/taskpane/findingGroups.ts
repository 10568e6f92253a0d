import type { FindingGroup, FindingList } from "../rules/findingList";
import type { Severity } from "../rules/rule";

/** From the gravest to the lightest. */
export const SEVERITIES: readonly Severity[] = ["error", "missing", "check"];

/** The groups of a list by severity, gravest first, each with the number of its findings; severities without any are left out. */
export function findingGroups(
  findings: Pick<FindingList, "groups">,
): readonly { severity: Severity; count: number; groups: readonly FindingGroup[] }[] {
  return SEVERITIES.map((severity) => {
    const groups = findings.groups.filter((group) => group.severity === severity);
    return { severity, count: groups.reduce((sum, { from, to }) => sum + to - from, 0), groups };
  }).filter(({ groups }) => groups.length > 0);
}
