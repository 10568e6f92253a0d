import type { Members } from "../hostObject";
import { ConditionalFormatRule } from "./conditionalFormatRule";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { RulePart } from "./rulePart";

/** `ConditionalFormat.custom`. */
export class CustomConditionalFormat extends RulePart {
  readonly typeName = "CustomConditionalFormat";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<CustomConditionalFormat> = {
  objects: {
    format: ({ context, sheetId, ruleId }) => new ConditionalRangeFormat(context, sheetId, ruleId),
    rule: ({ context, sheetId, ruleId }) => new ConditionalFormatRule(context, sheetId, ruleId),
  },
};
