import type { Worksheet } from "exceljs";
import { intersection, subtract, type Block } from "../book/block";
import { blockAddress, parseBlocks } from "../book/blockAddress";
import { createExpressionRule, fileType, setExpression } from "../book/conditionalFormatXml";
import { internals, type Rule, type RuleGroup } from "../book/gridInternals";
import { shiftFormula } from "../book/formulaShift";
import type { AreaPart } from "./model/areaPart";

/** A rule with the group whose cells it is for. */
export interface PlacedRule {
  group: RuleGroup;
  rule: Rule;
}

/** Ids last as long as the book is open. */
const ids = new WeakMap<Rule, string>();
let nextId = 1;

export function ruleId(rule: Rule): string {
  let id = ids.get(rule);
  if (id === undefined) {
    id = `{${(nextId++).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
    ids.set(rule, id);
  }
  return id;
}

/** Rules of a sheet that reach into the blocks, those that win first. */
export function rulesWithin(grid: Worksheet, blocks: readonly Block[]): PlacedRule[] {
  return internals(grid)
    .conditionalFormattings.filter(({ ref }) =>
      parseBlocks(ref).some((one) => blocks.some((block) => intersection(one, block) !== null)),
    )
    .flatMap((group) => group.rules.map((rule) => ({ group, rule })))
    .sort((one, other) => priorityOf(one.rule) - priorityOf(other.rule));
}

export function findRule(grid: Worksheet, id: string): PlacedRule | null {
  for (const group of internals(grid).conditionalFormattings)
    for (const rule of group.rules) if (ruleId(rule) === id) return { group, rule };
  return null;
}

/** In a file the first rule has the priority 1. Data bars that only Excel 2010 knows may have none: they come last. */
function priorityOf(rule: Rule): number {
  return rule.priority ?? Number.MAX_SAFE_INTEGER;
}

function allRules(grid: Worksheet): Rule[] {
  return internals(grid).conditionalFormattings.flatMap(({ rules }) => rules);
}

/** Place of a rule among those of its sheet, from 0. */
export function ruleIndex(grid: Worksheet, rule: Rule): number {
  return allRules(grid).filter((other) => priorityOf(other) < priorityOf(rule)).length;
}

/** Gives a rule another place; the others keep their order. */
export function moveRule(grid: Worksheet, rule: Rule, index: number): void {
  const ordered = allRules(grid)
    .filter((other) => other !== rule && other.priority !== undefined)
    .sort((one, other) => priorityOf(one) - priorityOf(other));
  ordered.splice(index, 0, rule);
  ordered.forEach((one, place) => (one.priority = place + 1));
}

/** Rules that came with the file; all others were added since. */
const added = new WeakSet<Rule>();

export function isOfFile(rule: Rule): boolean {
  return !added.has(rule);
}

/** Adds a rule made of a formula; as in Excel, a new one comes before all others. */
export function addExpression(area: AreaPart): PlacedRule {
  const grid = area.writableGrid();
  for (const rule of allRules(grid)) if (rule.priority !== undefined) rule.priority++;
  const rule = createExpressionRule("", 1);
  added.add(rule);
  const group = { ref: area.blocks.map(blockAddress).join(" "), rules: [rule] };
  internals(grid).conditionalFormattings.push(group);
  area.tellConditionalFormats();
  return { group, rule };
}

/** Takes a rule away and closes the gap it leaves among the priorities, so that adding and deleting leave no trace. */
export function deleteRule(grid: Worksheet, { group, rule }: PlacedRule): void {
  group.rules = group.rules.filter((other) => other !== rule);
  for (const other of allRules(grid))
    if (other.priority !== undefined && other.priority > priorityOf(rule)) other.priority--;
  const held = internals(grid);
  if (group.rules.length === 0)
    held.conditionalFormattings = held.conditionalFormattings.filter((other) => other !== group);
}

/** Takes the blocks out of the cells of all rules; rules that have no cells left are gone. */
export function removeConditionalFormats(area: AreaPart, blocks: readonly Block[]): void {
  const grid = area.writableGrid();
  const touched = internals(grid).conditionalFormattings.filter(({ ref }) =>
    parseBlocks(ref).some((one) => blocks.some((block) => intersection(one, block) !== null)),
  );
  for (const group of touched) {
    const before = parseBlocks(group.ref);
    const left = blocks.reduce((rest, block) => rest.flatMap((one) => subtract(one, block)), before);
    if (left.length === 0) for (const rule of [...group.rules]) deleteRule(grid, { group, rule });
    else shrink(group, before, left);
  }
  if (touched.length > 0) area.tellConditionalFormats();
}

/** Formulas are written for the first cell of their range; where that is another one now, they move along. */
function shrink(group: RuleGroup, before: readonly Block[], left: readonly Block[]): void {
  const [from] = before;
  const [to] = left;
  if (from === undefined || to === undefined) return;
  group.ref = left.map(blockAddress).join(" ");
  for (const rule of group.rules)
    if (fileType(rule) === "expression")
      setExpression(rule, shiftFormula(rule.formulae?.[0] ?? "", to.top - from.top, to.left - from.left));
}

/** What Office.js calls the types of a file. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

export function ruleType(rule: Rule): string {
  return TYPES[fileType(rule)] ?? "PresetCriteria";
}
