import type { ConditionalFormattingRule } from "exceljs";

const COMPARISONS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/**
 * The formula that a rule stands for, with its "=", written for `first`, the first cell of its range: the formula of a
 * formula rule, a comparison written out, the formula that Excel stores with a text rule. Undefined for other rules.
 */
export function ruleFormula(rule: ConditionalFormattingRule, first: string): string | undefined {
  const formulae = "formulae" in rule ? (rule.formulae ?? []).map(String) : [];
  const [one, two] = formulae;
  if (one === undefined) return undefined;
  if (rule.type !== "cellIs") return "=" + one;
  const operator: string = rule.operator ?? "equal";
  if (operator === "between" || operator === "notBetween") {
    const inside = `AND(${first}>=MIN(${one},${two ?? one}),${first}<=MAX(${one},${two ?? one}))`;
    return operator === "between" ? "=" + inside : `=NOT(${inside})`;
  }
  const sign = COMPARISONS[operator];
  return sign === undefined ? undefined : `=${first}${sign}${one}`;
}
