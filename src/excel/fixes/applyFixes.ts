import type { Block } from "../../grid/block";
import { cellKey } from "../../rules/cellsNow";
import type { Cell } from "../../rules/finding";
import { verdictOn, type FixVerdict } from "../../rules/fixVerdict";
import type { ProposedFix } from "../../rules/proposeFix";
import { headingCells } from "../../rules/standing";
import { showsApostrophe } from "../host/cellInput";
import { cellStretches, type Stretch } from "../host/cellStretches";
import { findPeople } from "./findPeople";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { askForCells, readCells } from "./readCells";
import { runExcel } from "../host/runExcel";
import type { UndoStep } from "../host/undoStep";
import { askWhatIsHeld, putBack, rangeOf, writeFixes } from "./writeFixes";

/** What came of fixes: each of them is in one of the lists. */
export interface AppliedFixes {
  /** With the rows in which their people stand now. */
  written: readonly ProposedFix[];
  /** Somebody changed these cells after the fix was proposed: they were left alone. */
  changedMeanwhile: readonly ProposedFix[];
  /** Formulas stand in these by now: they were left alone. */
  formulas: readonly ProposedFix[];
  /**
   * Their people are not in their rows any more, and not surely in others, or their column is not where it was: they
   * were left alone.
   */
  moved: readonly ProposedFix[];
  /** Excel did not take them, as it does inside merged cells. */
  refused: readonly ProposedFix[];
  /** What was to be undone had not been written. */
  already: readonly ProposedFix[];
}

/** Told of the fixes that are about to be sent: should the answer not come, some of them or all may be written. */
export type Attempt = (fixes: readonly ProposedFix[]) => void;

const blockOfStretch = ({ firstRow, column, rowCount }: Stretch): Block => ({
  top: firstRow,
  left: column,
  bottom: firstRow + rowCount - 1,
  right: column,
});

/**
 * The cells of some fixes and those that tell whose they are: one block for rows that follow each other, down to a row
 * in which nothing is fixed.
 */
function blocksAround(fixes: readonly ProposedFix[]): Block[] {
  const blocks: Block[] = [];
  for (const { row, column, standing } of [...fixes].sort((a, b) => a.row - b.row)) {
    const columns = [
      column,
      ...standing.who.map((known) => known.column),
      ...standing.beside.map((known) => known.column),
    ];
    const last = blocks.at(-1);
    const block = last !== undefined && row <= last.bottom + 1 ? last : null;
    const [left, right] = [Math.min(...columns, block?.left ?? Infinity), Math.max(...columns, block?.right ?? 0)];
    if (block === null) blocks.push({ top: row, left, bottom: row, right });
    else Object.assign(block, { left, right, bottom: row });
  }
  return blocks;
}

/** The cells that tell of each column to be written to whether it is still the same. */
function headsOf(fixes: readonly ProposedFix[]): Cell[] {
  const byColumn = new Map(fixes.map((fix) => [fix.column, fix]));
  return [...byColumn.values()].flatMap(headingCells);
}

/** What came of fixes that were sent. */
interface Sent {
  /** By what their rows held when they were written; "write": all was as it should be. */
  verdictOf: (fix: ProposedFix) => FixVerdict;
  isTaken: (fix: ProposedFix) => boolean;
}

/**
 * Sends fixes. Somebody may sort or edit the sheet between the look at it and this request: so the request itself tells
 * first what stands where it writes, and what was not meant is put back, in one more. Where a cell shows the apostrophe
 * that only was to keep it a text, it is written without, in one more.
 */
async function send(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  fixes: readonly ProposedFix[],
  undoing: boolean,
): Promise<Sent> {
  const asked = askForCells(
    sheet,
    [...blocksAround(fixes), ...cellStretches(headsOf(fixes), 0).map(blockOfStretch)],
    fixes.some(({ before, after }) => before.font !== after.font),
  );
  writeFixes(sheet, fixes);
  let heldBy = askWhatIsHeld(sheet, fixes);
  await context.sync();
  const { cells, formulas } = asked();
  const verdicts = new Map(fixes.map((fix) => [fix, verdictOn(fix, cells, undoing)]));
  const verdictOf = (fix: ProposedFix): FixVerdict => verdicts.get(fix) ?? "write";
  const struck = fixes.filter((fix) => verdictOf(fix) !== "write");
  const quoted = fixes.filter(
    (fix) => verdictOf(fix) === "write" && showsApostrophe(heldBy(fix), fix.after.value, fix.after.numberFormat),
  );
  if (quoted.length > 0) {
    for (const fix of quoted)
      rangeOf(sheet, { column: fix.column, firstRow: fix.row, rowCount: 1 }).values = [[fix.after.value]];
    heldBy = askWhatIsHeld(sheet, fixes);
    await context.sync();
  }
  if (struck.length > 0) {
    for (const fix of struck) {
      const was = cells.get(cellKey(fix));
      if (was === undefined) throw new Error("A cell that was written was not looked at.");
      putBack(
        rangeOf(sheet, { column: fix.column, firstRow: fix.row, rowCount: 1 }),
        fix,
        was,
        formulas.get(cellKey(fix)),
      );
    }
    await context.sync();
  }
  return { verdictOf, isTaken: (fix) => heldBy(fix) === fix.after.value };
}

/**
 * Looks once more, and writes. `struck`: of the fixes sent, those that hit what they were not meant for; it was put
 * back.
 */
async function changeOnce(
  context: Excel.RequestContext,
  sheetName: string,
  fixes: readonly ProposedFix[],
  undoing: boolean,
  attempt: Attempt,
): Promise<AppliedFixes & { struck: readonly ProposedFix[] }> {
  const sheet = openForWriting(context, sheetName);
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,rowCount");
  const standing = fixes.flatMap(({ row, standing: { who, beside } }) =>
    [...who, ...beside].map(({ column }) => ({ row, column })),
  );
  const plain = [...standing, ...headsOf(fixes)];
  const now = await readCells(context, sheet, undoing ? plain : [...fixes, ...plain], undoing ? fixes : []);
  refuseProtected(sheet);
  const found = await findPeople(context, sheet, used, fixes, now);
  const placed = [...found.placed, ...found.moved];
  const verdicts = new Map(placed.map((fix) => [fix, verdictOn(fix, now, undoing)]));
  const judged = (verdict: FixVerdict) => placed.filter((fix) => verdicts.get(fix) === verdict);
  const sent = judged("write");
  let isTaken = (_: ProposedFix) => false;
  if (sent.length > 0) {
    attempt(sent);
    const done = await send(context, sheet, sent, undoing);
    isTaken = done.isTaken;
    for (const fix of sent) verdicts.set(fix, done.verdictOf(fix));
  }
  const written = judged("write");
  return {
    written: written.filter(isTaken),
    changedMeanwhile: judged("changedMeanwhile"),
    formulas: judged("formulas"),
    moved: judged("moved"),
    refused: written.filter((fix) => !isTaken(fix)),
    already: judged("already"),
    struck: sent.filter((fix) => verdicts.get(fix) !== "write"),
  };
}

function changeCells(
  sheetName: string,
  fixes: readonly ProposedFix[],
  undoing: boolean,
  attempt: Attempt = () => undefined,
  step?: UndoStep,
): Promise<AppliedFixes> {
  return runExcel(async (context) => {
    const { struck, ...first } = await changeOnce(context, sheetName, fixes, undoing, attempt);
    if (struck.length === 0) return first;
    // who was sorted away is followed, once
    const tellAll: Attempt = (sent) => attempt([...first.written, ...sent]);
    const second = await changeOnce(context, sheetName, struck, undoing, tellAll);
    const isStruck = new Set(struck);
    const both = (list: keyof AppliedFixes) => [...first[list].filter((fix) => !isStruck.has(fix)), ...second[list]];
    return {
      written: both("written"),
      changedMeanwhile: both("changedMeanwhile"),
      formulas: both("formulas"),
      moved: both("moved"),
      refused: both("refused"),
      already: both("already"),
    };
  }, step);
}

/**
 * Writes fixes in one batch, each only for the person it was proposed for, where the cell still holds the value it was
 * proposed for, and no formula (design §8). All other formats of the cells stay. Three round trips at most for some
 * thousands: to look once more, to write, and office.js' own clearing up; where people have moved, one more for every
 * 15,000 cells of the columns that tell who they are; where somebody sorted or edited the sheet in the very moment
 * before it was written, one to put back what was hit, and the same once more. Throws HostError; unless `attempt` was
 * called before, nothing has been written then.
 * @param step what writing them is a part of, for Ctrl+Z
 */
export function applyFixes(
  sheetName: string,
  fixes: readonly ProposedFix[],
  attempt?: Attempt,
  step?: UndoStep,
): Promise<AppliedFixes> {
  return changeCells(sheetName, fixes, false, attempt, step);
}

/**
 * Puts back what fixes changed, value, number format and font, as carefully: only for their people, and only where the
 * cell still holds what the fix wrote; where only the looks of it came to the cell, those. To try again after a
 * HostError does no harm.
 */
export function undoFixes(
  sheetName: string,
  fixes: readonly ProposedFix[],
  attempt?: Attempt,
  step?: UndoStep,
): Promise<AppliedFixes> {
  const back = fixes.map((fix) => ({ ...fix, before: fix.after, after: fix.before }));
  return changeCells(sheetName, back, true, attempt, step);
}
