import type { ConditionalFormattingRule } from "exceljs";
import { ruleFormula } from "../../../workbench/page/sheet/formats/ruleFormula";
import { ruleOwner } from "../../../workbench/page/sheet/formats/ruleOwner";

const cellIs = (operator: string, ...formulae: (string | number)[]) =>
  ({ type: "cellIs", operator, formulae, priority: 1 }) as ConditionalFormattingRule;

test.each<[ConditionalFormattingRule, string | undefined]>([
  [{ type: "expression", formulae: ['AND(N("vneid:x")=0,B2="")'], priority: 1 }, '=AND(N("vneid:x")=0,B2="")'],
  [cellIs("equal", '"x"'), '=B2="x"'],
  [cellIs("notEqual", 0), "=B2<>0"],
  [cellIs("greaterThanOrEqual", "$A$1"), "=B2>=$A$1"],
  [cellIs("between", 1, 5), "=AND(B2>=MIN(1,5),B2<=MAX(1,5))"],
  [cellIs("notBetween", 1, 5), "=NOT(AND(B2>=MIN(1,5),B2<=MAX(1,5)))"],
  [
    {
      type: "containsText",
      operator: "containsText",
      text: "chưa",
      formulae: ['NOT(ISERROR(SEARCH("chưa",B2)))'],
      priority: 1,
    } as ConditionalFormattingRule,
    '=NOT(ISERROR(SEARCH("chưa",B2)))',
  ],
  [{ type: "top10", rank: 3, percent: false, bottom: false, priority: 1 }, undefined],
])("a rule as a formula: %j", (rule, formula) => {
  expect(ruleFormula(rule, "B2")).toBe(formula);
});

test.each([
  ['=AND(N("vneid:missing-citizen-id")=0,B2="")', "missing-citizen-id"],
  ['=and(n("vneid:to-do")=0,TRUE)', "to-do"],
  ['=B2="vneid:x"', "khác"],
  [undefined, "khác"],
])("the owner named in %j", (formula, owner) => {
  expect(ruleOwner(formula)).toBe(owner);
});
