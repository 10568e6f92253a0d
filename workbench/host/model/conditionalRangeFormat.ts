import type { Members } from "../hostObject";
import { ConditionalRangeBorderCollection } from "./conditionalRangeBorderCollection";
import { ConditionalRangeFill } from "./conditionalRangeFill";
import { ConditionalRangeFont } from "./conditionalRangeFont";
import { RulePart } from "./rulePart";

/** `CustomConditionalFormat.format`: the look of cells for which the rule holds. */
export class ConditionalRangeFormat extends RulePart {
  readonly typeName = "ConditionalRangeFormat";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<ConditionalRangeFormat> = {
  objects: {
    borders: ({ context, sheetId, ruleId }) => new ConditionalRangeBorderCollection(context, sheetId, ruleId),
    fill: ({ context, sheetId, ruleId }) => new ConditionalRangeFill(context, sheetId, ruleId),
    font: ({ context, sheetId, ruleId }) => new ConditionalRangeFont(context, sheetId, ruleId),
  },
};
