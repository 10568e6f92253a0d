import { columnLetters } from "../grid/address";
import { joinRows } from "../grid/joinRows";
import type { RowSpan } from "../grid/rowSpan";
import type { Roster } from "../roster/roster";
import type { FindingGroup, FindingList } from "../rules/findingList";
import { LONGEST_FORMULA } from "../rules/formula";
import { RULES } from "../rules/index";
import type { Rule } from "../rules/rule";
import { runsOn } from "../rules/runsOn";
import { areasOf, highlightCells, inColumn, owned, refsAt, type Highlight } from "./highlight";
import { planToDos } from "./planToDos";
import { planTyped } from "./planTyped";

/** Rows of the cells found by one rule, by column. */
function rowsByColumn(findings: FindingList, group: FindingGroup): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  findings.eachCell(group, (row, column) => {
    const known = rows.get(column);
    if (known === undefined) rows.set(column, [row]);
    else known.push(row);
  });
  return rows;
}

/**
 * The highlight of a rule's twin, over all people. Null where the rule has no twin in this roster, or one too long for
 * Excel.
 * @param everybody the rows of all people
 */
function planTwin(rule: Rule, roster: Roster, everybody: readonly RowSpan[]): Highlight[] | null {
  const formulaAt = (row: number): string => rule.twin?.(refsAt(roster, row), roster)?.formula ?? "";
  const twin = rule.twin?.(refsAt(roster, roster.row[0] ?? 0), roster);
  const column = twin && roster.layout.columns[twin.field];
  if (!column || !runsOn(rule, roster.layout)) return null;
  if (owned(rule.id, formulaAt(roster.row.at(-1) ?? 0)).length > LONGEST_FORMULA) return null;
  return highlightCells(rule.id, rule.severity, inColumn(column.index, everybody), formulaAt);
}

function planFound(rule: Rule, roster: Roster, findings: FindingList): Highlight[] {
  const group = findings.groups.find((candidate) => candidate.rule === rule.id);
  if (group === undefined) return [];
  return [...rowsByColumn(findings, group)].flatMap(([column, rows]) =>
    highlightCells(
      rule.id,
      rule.severity,
      areasOf(rows, column),
      (row) => rule.stays?.(refsAt(roster, row), `$${columnLetters(column)}${String(row + 1)}`, roster) ?? "",
    ),
  );
}

/**
 * The conditional formats to set for what was found, the gravest first (design §6). A rule with a twin formula gets one
 * over all people, which comes and goes without the add-in. The other rules, and those whose twin is too long for
 * Excel, get one on the cells found. What is typed between two checks has some of its own. A generator, so that the
 * caller decides when to go on with the next rule, or the next column of to-dos.
 */
export function* planHighlights(
  roster: Roster,
  findings: FindingList,
  withToDos: boolean,
): Generator<void, readonly Highlight[]> {
  const everybody = joinRows(roster.row);
  const ofRules: Highlight[] = [];
  for (const rule of RULES) {
    ofRules.push(...(planTwin(rule, roster, everybody) ?? planFound(rule, roster, findings)));
    yield;
  }
  return [...ofRules, ...planTyped(roster), ...(withToDos ? yield* planToDos(roster, findings) : [])];
}
