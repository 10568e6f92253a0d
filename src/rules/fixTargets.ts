import type { FindingList } from "./findingList";
import { ruleOf } from "./ruleOf";
import type { FixTarget } from "./proposeFix";

/** What the user wants put right: one finding, all of a rule, or all that is safe whatever the rule. */
export type WantedFixes = { kind: "one"; index: number } | { kind: "rule"; rule: string } | { kind: "safe" };

/** Whether a rule's findings are among those wanted. */
function wants(wanted: Exclude<WantedFixes, { kind: "one" }>, rule: string): boolean {
  const fix = ruleOf(rule)?.fix;
  return fix !== undefined && (wanted.kind === "safe" ? fix.safe : wanted.rule === rule);
}

/** The cells of the findings that are wanted. Rules with a fix find one cell each. */
export function fixTargets(findings: Pick<FindingList, "groups" | "cellsAt">, wanted: WantedFixes): FixTarget[] {
  const targets: FixTarget[] = [];
  const take = (rule: string, index: number): void => {
    const [cell] = findings.cellsAt(index);
    if (cell !== undefined) targets.push({ rule, ...cell });
  };
  for (const { rule, from, to } of findings.groups) {
    if (wanted.kind !== "one" && wants(wanted, rule)) for (let index = from; index < to; index++) take(rule, index);
    else if (wanted.kind === "one" && wanted.index >= from && wanted.index < to) take(rule, wanted.index);
  }
  return targets;
}
