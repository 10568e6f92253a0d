import type { FindingList } from "./findingList";
import { fixOf } from "./fixOf";
import type { FixTarget } from "./proposeFix";

/** What the user wants put right: one finding, all of a rule, or all that is safe whatever the rule. */
export type WantedFixes = { kind: "one"; index: number } | { kind: "rule"; rule: string } | { kind: "safe" };

/** Whether a rule's findings are among those wanted. */
function wants(wanted: Exclude<WantedFixes, { kind: "one" }>, rule: string): boolean {
  const fix = fixOf(rule);
  return fix !== undefined && (wanted.kind === "safe" ? fix.safe : wanted.rule === rule);
}

function targetAt(findings: Pick<FindingList, "at">, index: number): FixTarget[] {
  const { rule, cells } = findings.at(index);
  return cells.slice(0, 1).map((cell) => ({ rule, ...cell }));
}

/** The cells of the findings that are wanted. Rules with a fix find one cell each. */
export function fixTargets(findings: Pick<FindingList, "groups" | "at">, wanted: WantedFixes): FixTarget[] {
  if (wanted.kind === "one") return targetAt(findings, wanted.index);
  return findings.groups
    .filter(({ rule }) => wants(wanted, rule))
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => targetAt(findings, from + i)).flat());
}
