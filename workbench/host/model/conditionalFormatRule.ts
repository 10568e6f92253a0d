import { setExpression } from "../../book/conditionalFormatXml";
import type { Members } from "../hostObject";
import { invalidArgument } from "../officeError";
import { RulePart } from "./rulePart";

/** `CustomConditionalFormat.rule`: a formula, written for the first cell of the range. */
export class ConditionalFormatRule extends RulePart {
  readonly typeName = "ConditionalFormatRule";
  protected readonly members = MEMBERS;
}

/** Longer formulas are refused by Excel. */
const MAX_FORMULA = 8192;

const MEMBERS: Members<ConditionalFormatRule> = {
  properties: {
    formula: {
      get: ({ rule }) => `=${rule.formulae?.[0] ?? ""}`,
      set: (self, formula) => {
        if (typeof formula !== "string" || formula.length > MAX_FORMULA || formula.replace(/^=/, "") === "")
          throw invalidArgument("ConditionalFormatRule.formula");
        self.writableGrid();
        setExpression(self.rule, formula.replace(/^=/, ""));
        self.tellConditionalFormats();
      },
    },
  },
};
