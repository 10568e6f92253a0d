import type { Finding } from "../../../src/rules/finding";
import { ruleOf } from "../../../src/rules/ruleOf";
import type { FindingList } from "../../../src/rules/findingList";

/** A list of findings, given in the order of their rules. */
export function findingsOf(
  findings: readonly Finding[],
): Pick<FindingList, "length" | "groups" | "at" | "personAt" | "cellsAt"> {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const groups = rules.map((rule) => {
    const first = findings.findIndex((finding) => finding.rule === rule);
    const last = findings.findLastIndex((finding) => finding.rule === rule);
    const fixable = ruleOf(rule)?.fix !== undefined;
    return { rule, severity: findings[first]?.severity ?? "error", fixable, from: first, to: last + 1 };
  });
  return {
    length: findings.length,
    groups,
    cellsAt: (index) => findings[index]?.cells ?? [],
    personAt: (index) => findings[index]?.person ?? 0,
    at(index) {
      const finding = findings[index];
      if (finding === undefined) throw new RangeError(String(index));
      return finding;
    },
  };
}
