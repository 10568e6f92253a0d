import type { Members } from "../hostObject";
import { ConditionalRangeBorder, requireConditionalBorder } from "./conditionalRangeBorder";
import { RulePart } from "./rulePart";

/** The borders of a conditional format. */
export class ConditionalRangeBorderCollection extends RulePart {
  readonly typeName = "ConditionalRangeBorderCollection";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<ConditionalRangeBorderCollection> = {
  indexer: ({ context, sheetId, ruleId }, call) =>
    new ConditionalRangeBorder(context, sheetId, ruleId, requireConditionalBorder(call.string(0))),
  objects: {
    bottom: ({ context, sheetId, ruleId }) => new ConditionalRangeBorder(context, sheetId, ruleId, "bottom"),
    left: ({ context, sheetId, ruleId }) => new ConditionalRangeBorder(context, sheetId, ruleId, "left"),
    right: ({ context, sheetId, ruleId }) => new ConditionalRangeBorder(context, sheetId, ruleId, "right"),
    top: ({ context, sheetId, ruleId }) => new ConditionalRangeBorder(context, sheetId, ruleId, "top"),
  },
};
