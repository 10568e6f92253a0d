import { setExpression } from "../../book/conditionalFormatXml";
import { acceptedFormula } from "../acceptedFormula";
import type { Members } from "../hostObject";
import { invalidArgument } from "../officeError";
import { RulePart } from "./rulePart";

/** `CustomConditionalFormat.rule`: a formula, written for the first cell of the range. */
export class ConditionalFormatRule extends RulePart {
  readonly typeName = "ConditionalFormatRule";
  protected readonly members = MEMBERS;
}

/**
 * Whether Excel takes it for a conditional format, where neither arrays, unions, intersections nor tables may stand.
 */
function isAllowed(formula: string): boolean {
  const parts = acceptedFormula(formula);
  return parts !== null && !parts.arrays && !parts.unions && !parts.intersections && !parts.tables;
}

const MEMBERS: Members<ConditionalFormatRule> = {
  properties: {
    formula: {
      get: ({ rule }) => `=${rule.formulae?.[0] ?? ""}`,
      set: (self, formula) => {
        if (typeof formula !== "string" || !isAllowed(formula)) throw invalidArgument("ConditionalFormatRule.formula");
        self.writableGrid();
        setExpression(self.rule, formula.replace(/^=/, ""));
        self.tellConditionalFormats();
      },
    },
  },
};
