import { cleanText } from "../grid/cleanText";
import type { DateCode } from "../grid/excelDate";
import { level2MarkReader } from "../roster/cells/level2MarkReader";
import { nameFields } from "../roster/fieldsOfLayout";
import type { Layout } from "../roster/layout";
import { decodeLegacy } from "../roster/legacy/decodeLegacy";
import type { Block } from "../grid/block";
import { cellKey, type CellsNow } from "./cellsNow";
import type { Cell } from "./finding";
import type { FixableCell, FixContext } from "./fix";
import { ruleOf } from "./ruleOf";
import { MergedTargets } from "./mergedTargets";
import { proposeFix, type FixTarget, type PlacedTarget, type ProposedFix } from "./proposeFix";
import { headerCells, Standings, withSpellings, type StandingPeople } from "./standing";
import { usualMarks } from "./usualMarks";

/** A cell of which the user must decide what it is to say. */
export interface FixDecision extends PlacedTarget {
  /** Of whom, as the row says now. */
  name: string;
  cell: FixableCell;
  /** The texts to choose from. */
  choices: readonly string[];
  /** What the cell becomes by each of them, where no rule says it. */
  outcomes?: readonly FixableCell[];
}

/** What would be written, and what is left out. Nothing has been written yet. */
export interface FixPreview {
  /** What the cells are read by. */
  context: FixContext;
  fixes: readonly ProposedFix[];
  decisions: readonly FixDecision[];
  /** Cells with formulas are never written to. */
  formulas: readonly Cell[];
  /** Nothing is to be put right here any more: changed since the check. */
  settled: readonly Cell[];
  /** One cell alone cannot be put right. */
  byHand: readonly Cell[];
  /** Somebody else stands in these rows than when they were checked. */
  moved: readonly Cell[];
  /** Excel writes only into the first cell of a merged block, and that would say it of others in it too. */
  merged: readonly Cell[];
}

/** Rows of which the words of a column are learned. */
const WORD_ROWS = 5000;

function fits({ rule, column }: FixTarget, layout: Layout): boolean {
  return ruleOf(rule)?.fix?.fits?.(layout, column) !== false;
}

/** The cells from which the words of a column are learned. */
export function wordCells({ row, count }: StandingPeople, column: number): Cell[] {
  return Array.from(row.subarray(0, Math.min(count, WORD_ROWS)), (each) => ({ row: each, column }));
}

function nameCells(layout: Layout, row: number): Cell[] {
  return nameFields(layout).flatMap((field) => {
    const column = layout.columns[field]?.index;
    return column === undefined ? [] : [{ row, column }];
  });
}

function standingsOf(checked: StandingPeople, targets: readonly FixTarget[]): Standings {
  return new Standings(checked, new Set(targets.map(({ row }) => row)));
}

/**
 * The cells that must be known before it can be said how some are put right: who they are about, and how their column
 * says yes and no.
 */
export function cellsToRead(checked: StandingPeople, targets: readonly FixTarget[]): Cell[] {
  const fitting = targets.filter((target) => fits(target, checked.layout));
  const deciding = fitting.filter(({ rule }) => ruleOf(rule)?.fix?.choices !== undefined);
  const marked = new Set(deciding.flatMap(({ rule, column }) => (ruleOf(rule)?.fix?.marks === true ? [column] : [])));
  const standings = standingsOf(checked, fitting);
  return [
    ...fitting,
    ...[...new Set(fitting.map(({ column }) => column))].flatMap((column) => headerCells(checked.layout, column)),
    ...[...new Set(fitting.map(({ row }) => row))].flatMap((row) => standings.cellsIn(row)),
    ...[...marked].flatMap((column) => wordCells(checked, column)),
  ];
}

/** Somebody's name as the row says it now. */
export function nameNow(layout: Layout, row: number, now: CellsNow): string {
  const parts = nameCells(layout, row).map((cell) => {
    const { value = "", font = "" } = now.get(cellKey(cell)) ?? {};
    return decodeLegacy(value, font) ?? String(value);
  });
  return cleanText(parts.join(" "));
}

/** Gives the texts to choose from for a cell: of marks, the words that its column uses, which are learned once. */
function choicesIn(checked: StandingPeople, now: CellsNow, today: DateCode): (target: FixTarget) => readonly string[] {
  const words = new Map<number, readonly string[]>();
  const read = level2MarkReader(checked.layout, today);
  const learn = (column: number): readonly string[] => {
    const values = wordCells(checked, column).map((cell) => now.get(cellKey(cell))?.value ?? "");
    const { yes, no } = usualMarks(values, read);
    return [yes, no];
  };
  return ({ rule, column }) => {
    const fix = ruleOf(rule)?.fix;
    if (fix?.marks !== true) return fix?.choices ?? [];
    const known = words.get(column) ?? learn(column);
    words.set(column, known);
    return known;
  };
}

/** Why a cell is left out. */
type LeftOut = "formulas" | "settled" | "byHand" | "moved" | "merged";

/** Row by row, as the sheet is read, whatever the rule. */
function asRead(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

/**
 * Says of found cells what would be written to each, or why nothing is. Each cell stands in exactly one of the lists;
 * those of a merged block that is fixed as a whole are one, its first.
 * @param now the cells of `cellsToRead` as they are now: the sheet may have changed since the check
 * @param blocks the merged blocks among them
 */
export function planFixes(
  checked: StandingPeople,
  targets: readonly FixTarget[],
  now: CellsNow,
  blocks: readonly Block[],
  today: DateCode,
): FixPreview {
  const { date1904 } = checked.layout;
  const context = { layout: checked.layout, today };
  const fixes: ProposedFix[] = [];
  const decisions: FixDecision[] = [];
  const left: Record<LeftOut, Cell[]> = { formulas: [], settled: [], byHand: [], moved: [], merged: [] };
  const choices = choicesIn(checked, now, today);
  const standings = standingsOf(checked, targets);
  const merged = new MergedTargets(checked, targets, blocks);
  for (const target of targets) {
    const { value = "", numberFormat = "", font = "", isFormula = false } = now.get(cellKey(target)) ?? {};
    const cell = { value, numberFormat, font, ...(date1904 && { date1904 }) };
    const offered = ruleOf(target.rule)?.fix?.choices;
    const placed = { ...target, standing: standings.of(target, now) };
    const fix = proposeFix(placed, cell, context, offered?.[0]);
    const place = merged.placeOf(target);
    if (!fits(target, checked.layout)) left.byHand.push(target);
    else if (place === "shared") left.merged.push(target);
    else if (place === "spokenFor") continue;
    else if (isFormula) left.formulas.push(target);
    else if (fix === null) left.settled.push(target);
    else if (!standings.isInPlace(target.row, now)) left.moved.push(target);
    else if (offered === undefined) fixes.push(fix);
    else decisions.push({ ...placed, name: nameNow(checked.layout, target.row, now), cell, choices: choices(target) });
  }
  return { context, fixes: withSpellings(fixes.sort(asRead)), decisions, ...left };
}
