import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Engine } from "../createUniver";
import { ruleOwner } from "./ruleOwner";

function ownerOf({ rule }: IConditionFormattingRule): string {
  const isFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  return ruleOwner(isFormula ? rule.value : undefined);
}

/**
 * Whether Univer found that a rule applies. A cell format answers with its look, which is empty where it does not
 * apply; the others answer with a value.
 */
function applies(result: unknown): boolean {
  return typeof result === "object" && result !== null ? Object.keys(result).length > 0 : Boolean(result);
}

/**
 * The owners of the conditional formats of which Univer's engine found that they apply to a cell, the winning one
 * first. None follows a format that stops the others. `khác` stands for formats of the user.
 */
export function appliedOwners(
  { injector }: Engine,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): string[] {
  const results = injector.get(ConditionalFormattingViewModel).getCellCfs(unitId, sheetId, row, column) ?? [];
  if (results.length === 0) return [];
  const model = injector.get(ConditionalFormattingRuleModel);
  const owners: string[] = [];
  for (const { cfId, result } of results) {
    const rule = model.getRule(unitId, sheetId, cfId);
    if (!rule || !applies(result)) continue;
    const owner = ownerOf(rule);
    if (!owners.includes(owner)) owners.push(owner);
    if (rule.stopIfTrue) break;
  }
  return owners;
}
