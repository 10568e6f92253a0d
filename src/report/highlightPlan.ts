import { blockAddress, columnLetters } from "../grid/address";
import type { Block } from "../grid/block";
import type { Roster } from "../roster/roster";
import { level2Field } from "../rules/fieldsOfRoster";
import type { FindingList } from "../rules/findingList";
import { hasField } from "../rules/findProblems";
import { isTwelveDigits, LONGEST_FORMULA } from "../rules/formula";
import { RULES } from "../rules/index";
import type { CellRefs, Rule, Severity } from "../rules/rule";
import { saysLevel2Done } from "../rules/saysLevel2Done";
import { countOfId, countOfLevel2 } from "./counting";
import { verticalRuns } from "./verticalRuns";

/** How a highlight looks: by the severity of its rule, or the quiet look of a to-do. */
export type HighlightKind = Severity | "toDo";

/** A conditional format to set. Areas lie in one column, from the top; the formula is written for the first cell of the first. */
export interface Highlight {
  /** A rule id, or "to-do": who owns the format. */
  owner: string;
  kind: HighlightKind;
  areas: readonly Block[];
  formula: string;
}

/** Owner of the highlights of to-dos. */
export const TO_DO_OWNER = "to-do";

/** Excel takes lists of areas up to 8,192 characters and has been seen to fail below that (office-js #5198): stay far under. */
const LONGEST_AREAS = 2_000;

/** What every formula of ours begins with: N of a text is 0, so the format names its owner and clearing finds exactly ours. */
export const OWNER_MARK = 'N("vneid:';

/** The owner named in a conditional format's formula, or null if it is none of ours. */
export function ownerOfFormula(formula: string): string | null {
  const start = formula.indexOf(OWNER_MARK);
  return start < 0 ? null : formula.slice(start + OWNER_MARK.length, formula.indexOf('"', start + OWNER_MARK.length));
}

function owned(owner: string, condition: string): string {
  return condition === "" ? `${OWNER_MARK}${owner}")=0` : `AND(${OWNER_MARK}${owner}")=0,${condition})`;
}

function refsAt({ layout }: Roster, row: number): CellRefs {
  const refs = Object.entries(layout.columns).map(([field, { index }]) => [
    field,
    `$${columnLetters(index)}${String(row + 1)}`,
  ]);
  return Object.fromEntries(refs) as CellRefs;
}

/** Areas in parts that are short enough to be named in one call. */
function inParts(areas: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  let length = Infinity;
  for (const area of areas) {
    length += blockAddress(area.top, area.left, area.bottom, area.right).length + 1;
    if (length > LONGEST_AREAS) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(area);
  }
  return parts;
}

function highlightCells(
  owner: string,
  kind: HighlightKind,
  areas: readonly Block[],
  condition: (row: number) => string,
): Highlight[] {
  return inParts(areas).flatMap((part) => {
    const first = part[0];
    if (first === undefined) return [];
    const formula = owned(owner, condition(first.top));
    return [{ owner, kind, areas: part, formula: formula.length > LONGEST_FORMULA ? owned(owner, "") : formula }];
  });
}

/** Rows of the cells found by one rule, by column. */
function rowsByColumn(findings: FindingList, from: number, to: number): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let i = from; i < to; i++) {
    for (const { row, column } of findings.at(i).cells) {
      const known = rows.get(column);
      if (known === undefined) rows.set(column, [row]);
      else known.push(row);
    }
  }
  return rows;
}

/** The highlight of a rule's twin, over all people; null where the rule has none here, or one too long for Excel. */
function planTwin(rule: Rule, roster: Roster): Highlight[] | null {
  const formulaAt = (row: number): string => rule.twin?.(refsAt(roster, row), roster)?.formula ?? "";
  const twin = rule.twin?.(refsAt(roster, roster.row[0] ?? 0), roster);
  const column = twin && roster.layout.columns[twin.field];
  if (!column || !rule.needs.every((field) => hasField(roster, field))) return null;
  if (owned(rule.id, formulaAt(roster.row.at(-1) ?? 0)).length > LONGEST_FORMULA) return null;
  return highlightCells(rule.id, rule.severity, verticalRuns(roster.row, column.index), formulaAt);
}

function planFound(rule: Rule, roster: Roster, findings: FindingList): Highlight[] {
  const group = findings.groups.find((candidate) => candidate.rule === rule.id);
  if (group === undefined) return [];
  return [...rowsByColumn(findings, group.from, group.to)].flatMap(([column, rows]) =>
    highlightCells(
      rule.id,
      rule.severity,
      verticalRuns(rows, column),
      (row) => rule.stays?.(refsAt(roster, row), `$${columnLetters(column)}${String(row + 1)}`, roster) ?? "",
    ),
  );
}

/** Cells that a finding marks already, as row × 16,384 + column. */
function markedCells(findings: FindingList): Set<number> {
  const marked = new Set<number>();
  for (let i = 0; i < findings.length; i++)
    for (const { row, column } of findings.at(i).cells) marked.add(row * 16_384 + column);
  return marked;
}

function planToDos(roster: Roster, findings: FindingList): Highlight[] {
  const marked = markedCells(findings);
  const { columns } = roster.layout;
  const id = columns.citizenId?.index;
  const level2 = columns[level2Field(roster.layout)]?.index;
  const people = Array.from({ length: roster.count }, (_, person) => person);
  const rowsWhere = (column: number, isToDo: (person: number) => boolean): number[] =>
    people
      .filter((person) => isToDo(person) && !marked.has((roster.row[person] ?? 0) * 16_384 + column))
      .map((person) => roster.row[person] ?? 0);
  const highlights: Highlight[] = [];
  if (id !== undefined) {
    const rows = rowsWhere(id, (person) => countOfId(roster, person) === "notIssued");
    highlights.push(
      ...highlightCells(
        TO_DO_OWNER,
        "toDo",
        verticalRuns(rows, id),
        (row) => `NOT(${isTwelveDigits(refsAt(roster, row).citizenId ?? "")})`,
      ),
    );
  }
  if (level2 !== undefined) {
    const rows = rowsWhere(level2, (person) => countOfLevel2(roster, person) === "notDone");
    highlights.push(
      ...highlightCells(
        TO_DO_OWNER,
        "toDo",
        verticalRuns(rows, level2),
        (row) => `NOT(${saysLevel2Done(refsAt(roster, row), roster)})`,
      ),
    );
  }
  return highlights;
}

/**
 * The conditional formats to set for what was found, the gravest first (design §6). A rule with a twin formula gets one over all people,
 * so that it shows and goes by itself; the others, and twins too long for Excel, one on the cells found.
 */
export function planHighlights(roster: Roster, findings: FindingList, withToDos: boolean): readonly Highlight[] {
  const ofRules = RULES.flatMap((rule) => planTwin(rule, roster) ?? planFound(rule, roster, findings));
  return [...ofRules, ...(withToDos ? planToDos(roster, findings) : [])];
}
