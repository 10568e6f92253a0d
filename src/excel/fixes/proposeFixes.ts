import { cleanText } from "../../grid/cleanText";
import { decodeLegacy } from "../../roster/legacy/decodeLegacy";
import type { Layout } from "../../roster/layout";
import type { Roster } from "../../roster/roster";
import type { Cell } from "../../rules/finding";
import type { FixableCell } from "../../rules/fix";
import { fixOf } from "../../rules/fixOf";
import { proposeFix, type FixTarget, type ProposedFix } from "../../rules/proposeFix";
import { usualMarks } from "../../rules/usualMarks";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { cellKey, readCells, type CellsNow } from "./readCells";
import { runExcel } from "../host/runExcel";

/** A cell of which the user must decide what it is to say. */
export interface FixDecision extends FixTarget {
  /** Of whom, as the row says now. */
  name: string;
  cell: FixableCell;
  /** The texts to choose from. */
  choices: readonly string[];
}

/** What would be written, and what is left out. Nothing has been written yet. */
export interface FixPreview {
  fixes: readonly ProposedFix[];
  decisions: readonly FixDecision[];
  /** Cells with formulas are never written to. */
  formulas: readonly Cell[];
  /** Nothing is to be put right here any more: changed since the check. */
  settled: readonly Cell[];
  /** One cell alone cannot be put right. */
  byHand: readonly Cell[];
}

/** The rule whose cells get a word that their column already uses. */
const MARKS_OF = "unclear-level-2";
/** Rows of which the words of a column are learned. */
const WORD_ROWS = 5000;

type Checked = Pick<Roster, "layout" | "row" | "count">;

/** What is read beside the cells themselves: who they are about, and how their column says yes and no. */
function companions({ layout, row, count }: Checked, targets: readonly FixTarget[]): Cell[] {
  const deciding = targets.filter(({ rule }) => fixOf(rule)?.choices !== undefined);
  const names = deciding.flatMap((target) => nameCells(layout, target.row));
  const marked = deciding.find(({ rule }) => rule === MARKS_OF);
  if (marked === undefined) return names;
  const rows = [...row.subarray(0, Math.min(count, WORD_ROWS))];
  return [...names, ...rows.map((each) => ({ row: each, column: marked.column }))];
}

function nameCells({ columns }: Layout, row: number): Cell[] {
  const fields = columns.fullName === undefined ? (["familyName", "givenName"] as const) : (["fullName"] as const);
  return fields.flatMap((field) => {
    const column = columns[field]?.index;
    return column === undefined ? [] : [{ row, column }];
  });
}

function nameNow(layout: Layout, row: number, now: CellsNow): string {
  const parts = nameCells(layout, row).map((cell) => {
    const { value = "", font = "" } = now.get(cellKey(cell)) ?? {};
    return decodeLegacy(value, font) ?? String(value);
  });
  return cleanText(parts.join(" "));
}

/** The texts to choose from for a cell: of marks, the words that its column uses. */
function choicesFor(target: FixTarget, { row, count }: Checked, now: CellsNow): readonly string[] {
  if (target.rule !== MARKS_OF) return fixOf(target.rule)?.choices ?? [];
  const rows = row.subarray(0, Math.min(count, WORD_ROWS));
  const { yes, no } = usualMarks(
    Array.from(rows, (each) => now.get(cellKey({ row: each, column: target.column }))?.value ?? ""),
  );
  return [yes, no];
}

/** Row by row, as the sheet is read, whatever the rule. */
function asRead(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

function sortOut(checked: Checked, targets: readonly FixTarget[], now: CellsNow): Omit<FixPreview, "byHand"> {
  const fixes: ProposedFix[] = [];
  const decisions: FixDecision[] = [];
  const formulas: Cell[] = [];
  const settled: Cell[] = [];
  const known = new Map<number, readonly string[]>();
  const choices = (target: FixTarget) => {
    const found = known.get(target.column) ?? choicesFor(target, checked, now);
    known.set(target.column, found);
    return found;
  };
  for (const target of targets) {
    const { value = "", numberFormat = "", font = "", isFormula = false } = now.get(cellKey(target)) ?? {};
    const cell = { value, numberFormat, font };
    const offered = fixOf(target.rule)?.choices;
    const fix = proposeFix(target, cell, offered?.[0]);
    if (isFormula) formulas.push(target);
    else if (fix === null) settled.push(target);
    else if (offered === undefined) fixes.push(fix);
    else decisions.push({ ...target, name: nameNow(checked.layout, target.row, now), cell, choices: choices(target) });
  }
  return { fixes: fixes.sort(asRead), decisions, formulas, settled };
}

/**
 * Looks at found cells anew and says what would be written: the sheet may have changed since the check. One round trip for some
 * thousands of cells. Throws HostError, also where the sheet is protected.
 */
export function proposeFixes(sheetName: string, checked: Checked, targets: readonly FixTarget[]): Promise<FixPreview> {
  const fits = ({ rule, column }: FixTarget) => fixOf(rule)?.fits?.(checked.layout, column) !== false;
  const fitting = targets.filter(fits);
  return runExcel(async (context) => {
    const sheet = openForWriting(context, sheetName);
    const now = await readCells(context, sheet, [...fitting, ...companions(checked, fitting)], true);
    refuseProtected(sheet);
    return { ...sortOut(checked, fitting, now), byHand: targets.filter((target) => !fits(target)) };
  });
}
