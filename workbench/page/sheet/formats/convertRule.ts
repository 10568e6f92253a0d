import type { ConditionalFormattingRule } from "exceljs";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import { ruleFormula } from "./ruleFormula";
import { ruleStyle } from "./ruleStyle";
import { colorScale, dataBar } from "./scales";

/**
 * A conditional format of the file in Univer's terms, for Univer alone to evaluate. `first` is the address of the first
 * cell of its range. Null for what Univer cannot show (icon sets, periods of time).
 */
export function convertRule(rule: ConditionalFormattingRule, first: string): IConditionalFormattingRuleConfig | null {
  if (rule.type === "colorScale") return colorScale(rule);
  if (rule.type === "dataBar") return dataBar(rule);
  const look = { type: CFRuleType.highlightCell, style: ruleStyle(rule.style) } as const;
  if (rule.type === "top10")
    return { ...look, subType: CFSubRuleType.rank, isBottom: rule.bottom, isPercent: rule.percent, value: rule.rank };
  if (rule.type === "aboveAverage") {
    const operator = rule.aboveAverage ? CFNumberOperator.greaterThan : CFNumberOperator.lessThan;
    return { ...look, subType: CFSubRuleType.average, operator };
  }
  const formula = ruleFormula(rule, first);
  return formula === undefined ? null : { ...look, subType: CFSubRuleType.formula, value: formula };
}
