import { setExpression } from "../../book/conditionalFormatXml";
import { formulaParts } from "../../book/formulaSyntax";
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

/** Nor are texts that are longer than this, between quotation marks. */
const MAX_TEXT = 255;

/** Whether Excel takes it for a conditional format, where neither arrays, unions, intersections nor tables may stand. */
function isAllowed(formula: string): boolean {
  const parts = formula.length > MAX_FORMULA ? null : formulaParts(formula.replace(/^=/, ""));
  if (parts === null) return false;
  const { arrays, unions, intersections, tables, longestText } = parts;
  return !arrays && !unions && !intersections && !tables && longestText <= MAX_TEXT;
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
