import type { Worksheet } from "exceljs";
import type { Rule, RuleGroup } from "./gridInternals";
import { internals } from "./gridInternals";
import { element, elementsOf, escapeXml, unescapeXml, type XmlElement } from "./xml";

/**
 * exceljs drops rule types (duplicate and unique values, begins with …), `stopIfTrue` and more when it writes. So every
 * rule keeps its raw element from the file and is written from it; exceljs only numbers its format (`dxfId`).
 */
const raw = new WeakMap<Rule, Pick<XmlElement, "attributes" | "inner">>();

/** Whether later rules are passed over where this one holds. */
export function stopsIfTrue(rule: Rule): boolean {
  const value = raw.get(rule)?.attributes["stopIfTrue"];
  return value === "1" || value === "true";
}

export function setStopIfTrue(rule: Rule, stop: boolean): void {
  const { attributes, inner } = raw.get(rule) ?? { attributes: { type: rule.type }, inner: "" };
  raw.set(rule, { attributes: { ...attributes, stopIfTrue: stop ? "1" : "0" }, inner });
}

/** The rule's type in the file, such as "duplicateValues"; exceljs folds some of them together. */
export function fileType(rule: Rule): string {
  return raw.get(rule)?.attributes["type"] ?? rule.type;
}

/** A rule made of a formula (without an equals sign). */
export function createExpressionRule(formula: string, priority: number): Rule {
  const rule: Rule = { type: "expression", priority, formulae: [formula], style: {} };
  setExpression(rule, formula);
  return rule;
}

export function setExpression(rule: Rule, formula: string): void {
  rule.formulae = [formula];
  const attributes = raw.get(rule)?.attributes ?? { type: "expression" };
  raw.set(rule, { attributes, inner: `<formula>${escapeXml(formula)}</formula>` });
}

const FORMULA = /(<formula>)([\s\S]*?)(<\/formula>)/g;

/** The formulas of a rule of any type, in the order of the file. */
export function ruleFormulas(rule: Rule): string[] {
  return [...(raw.get(rule)?.inner ?? "").matchAll(FORMULA)].map(([, , formula = ""]) => unescapeXml(formula));
}

/** Puts as many formulas as the rule has in their place. */
export function setRuleFormulas(rule: Rule, formulas: readonly string[]): void {
  const kept = raw.get(rule);
  if (kept === undefined || formulas.length === 0) return;
  let at = 0;
  const inner = kept.inner.replace(
    FORMULA,
    (_, open: string, __: string, close: string) => open + escapeXml(formulas[at++] ?? "") + close,
  );
  raw.set(rule, { attributes: kept.attributes, inner });
  if (rule.formulae !== undefined) rule.formulae = [...formulas];
}

/** Remembers the raw rules of a sheet that exceljs has just read. They stand in the same order as its own. */
export function rememberRawRules(grid: Worksheet, sheetXml: string): void {
  elementsOf(sheetXml, "conditionalFormatting").forEach((group, at) => {
    const rules = internals(grid).conditionalFormattings[at]?.rules ?? [];
    elementsOf(group.inner, "cfRule").forEach((element, place) => {
      const rule = rules[place];
      if (rule !== undefined) raw.set(rule, element);
    });
  });
}

/**
 * `<conditionalFormatting>` of a sheet, as XML. Rules of Excel 2010 (`x14`) are not among them: exceljs writes those.
 */
export function writeConditionalFormats(groups: readonly RuleGroup[]): string {
  return groups
    .map(({ ref, rules }) => {
      const written = rules.map(writeRule).join("");
      return written === "" ? "" : element("conditionalFormatting", { sqref: ref }, written);
    })
    .join("");
}

function writeRule(rule: Rule): string {
  const kept = raw.get(rule);
  if (kept === undefined) return "";
  const dxfId = rule.dxfId === undefined ? undefined : String(rule.dxfId);
  return element(
    "cfRule",
    { ...kept.attributes, dxfId, priority: rule.priority === undefined ? undefined : String(rule.priority) },
    kept.inner,
  );
}
