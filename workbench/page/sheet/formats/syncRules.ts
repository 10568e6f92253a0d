import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Engine } from "../createUniver";
import type { SheetRule } from "./sheetRules";

let lastId = 0;

/**
 * Gives a sheet in Univer the wanted rules in their order, and touches as few as it can: Univer evaluates each new rule
 * over its whole range. Excel and Univer put new rules on top, so that the common end of both lists stays.
 */
export function syncRules(
  { injector, commands }: Engine,
  unitId: string,
  subUnitId: string,
  wanted: readonly SheetRule[],
): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  const present = (model.getSubunitRules(unitId, subUnitId) ?? []).map(({ cfId, ...rule }) => ({
    cfId,
    key: keyOf(rule),
  }));
  const kept = commonEnd(
    present.map(({ key }) => key),
    wanted.map(keyOf),
  );
  for (const { cfId } of present.slice(0, present.length - kept))
    commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
  for (const rule of wanted.slice(0, wanted.length - kept).reverse()) {
    lastId += 1;
    const added = { ...rule, cfId: `rule${lastId}` };
    commands.syncExecuteCommand(AddConditionalRuleMutation.id, { unitId, subUnitId, rule: added });
  }
}

function keyOf({ ranges, rule, stopIfTrue }: SheetRule): string {
  return JSON.stringify([ranges.map((r) => [r.startRow, r.startColumn, r.endRow, r.endColumn]), rule, stopIfTrue]);
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
