import type { ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from "exceljs";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { cellAddress } from "../../../../src/grid/address";
import { parseBlock } from "../../convert/address";
import { convertRule } from "./convertRule";

/** exceljs keeps the list, but leaves it and `stopIfTrue` out of its types. */
type WithFormats = Worksheet & { conditionalFormattings?: ConditionalFormattingOptions[] };
type Stoppable = ConditionalFormattingRule & { stopIfTrue?: boolean };

/** A rule without its id. Two rules that are equal in this are the same rule to Univer. */
export type SheetRule = Omit<IConditionFormattingRule, "cfId">;

/** The conditional formats of a sheet that Univer can show, the one that wins first. */
export function sheetRules(grid: Worksheet): SheetRule[] {
  const formats = (grid as WithFormats).conditionalFormattings ?? [];
  return formats
    .flatMap(({ ref, rules }) => rules.map((rule: Stoppable) => ({ ref, rule })))
    .sort((one, other) => one.rule.priority - other.rule.priority)
    .flatMap(({ ref, rule }) => {
      const ranges = ref
        .split(/[\s,]+/)
        .map(parseBlock)
        .filter((range) => range !== null);
      const first = ranges[0];
      const config = first && convertRule(rule, cellAddress(first.startRow, first.startColumn));
      return config ? [{ ranges, rule: config, stopIfTrue: rule.stopIfTrue === true }] : [];
    });
}
