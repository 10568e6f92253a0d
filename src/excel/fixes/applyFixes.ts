import type { Block } from "../../grid/block";
import { cellKey, type CellNow } from "../../rules/cellsNow";
import type { Cell } from "../../rules/finding";
import type { ProposedFix } from "../../rules/proposeFix";
import { headingCells, holds, isUnderHeading } from "../../rules/standing";
import { cellInput, showsApostrophe } from "../host/cellInput";
import { cellStretches, type Stretch } from "../host/cellStretches";
import { findPeople, isPersonsRow } from "./findPeople";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { askForCells, readCells } from "./readCells";
import { runExcel } from "../host/runExcel";
import type { UndoStep } from "../host/undoStep";
import { valuesOf } from "../host/valuesOf";

/** What came of fixes: each of them is in one of the lists. */
export interface AppliedFixes {
  /** With the rows in which their people stand now. */
  written: readonly ProposedFix[];
  /** Somebody changed these cells after the fix was proposed: they were left alone. */
  changedMeanwhile: readonly ProposedFix[];
  /** Formulas stand in these by now: they were left alone. */
  formulas: readonly ProposedFix[];
  /** Their people are not in their rows any more, and not surely in others, or their column is not where it was: they were left alone. */
  moved: readonly ProposedFix[];
  /** Excel did not take them, as it does inside merged cells. */
  refused: readonly ProposedFix[];
  /** What was to be undone had not been written. */
  already: readonly ProposedFix[];
}

/** Told of the fixes that are about to be sent: should the answer not come, some of them or all may be written. */
export type Attempt = (fixes: readonly ProposedFix[]) => void;

function rangeOf(sheet: Excel.Worksheet, { firstRow, column, rowCount }: Stretch): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
}

const blockOfStretch = ({ firstRow, column, rowCount }: Stretch): Block => ({
  top: firstRow,
  left: column,
  bottom: firstRow + rowCount - 1,
  right: column,
});

/** Does something with the ranges of all cells for which `look` differs before and after, those of one look together. */
function changeLook(
  sheet: Excel.Worksheet,
  fixes: readonly ProposedFix[],
  look: "numberFormat" | "font",
  change: (range: Excel.Range, to: string) => void,
): void {
  const cells = new Map<string, Cell[]>();
  for (const fix of fixes) {
    const to = fix.after[look];
    if (to === fix.before[look]) continue;
    const same = cells.get(to);
    if (same === undefined) cells.set(to, [fix]);
    else same.push(fix);
  }
  for (const [to, same] of cells) for (const stretch of cellStretches(same, 0)) change(rangeOf(sheet, stretch), to);
}

/** Queues that cells hold nothing: to write "" leaves a text of no length in some of them (office-js #1943). */
function clearCells(sheet: Excel.Worksheet, cells: readonly Cell[]): void {
  for (const stretch of cellStretches(cells, 0)) rangeOf(sheet, stretch).clear(Excel.ClearApplyTo.contents);
}

/** Queues the fixes: number formats before values, so that digits written as text stay text. Nothing between the cells is touched. */
function writeFixes(sheet: Excel.Worksheet, fixes: readonly ProposedFix[]): void {
  const filled = fixes.filter(({ after }) => after.value !== "");
  const inputs = new Map(filled.map((fix) => [cellKey(fix), cellInput(fix.after.value, fix.after.numberFormat)]));
  changeLook(sheet, fixes, "numberFormat", (range, format) => {
    // The types want an array of every cell; a single value is documented to serve all of them.
    range.numberFormat = format as unknown as string[][];
  });
  clearCells(
    sheet,
    fixes.filter(({ after }) => after.value === ""),
  );
  for (const stretch of cellStretches(filled, 0)) {
    const { firstRow, column, rowCount } = stretch;
    rangeOf(sheet, stretch).values = Array.from({ length: rowCount }, (_, i) => [
      inputs.get(cellKey({ row: firstRow + i, column })),
    ]);
  }
  changeLook(sheet, fixes, "font", (range, font) => {
    range.format.font.name = font;
  });
}

/** Asks for what the cells hold, in the request that writes them; after it the function tells it. */
function askWhatIsHeld(sheet: Excel.Worksheet, fixes: readonly ProposedFix[]): (fix: ProposedFix) => unknown {
  const asked = cellStretches(fixes, 0).map((stretch) => ({ ...stretch, range: rangeOf(sheet, stretch) }));
  for (const { range } of asked) range.load("values");
  let held: Map<string, unknown> | null = null;
  return (fix) => {
    held ??= new Map(
      asked.flatMap(({ range, firstRow, column }) =>
        valuesOf(range).map(([value], i) => [cellKey({ row: firstRow + i, column }), value] as const),
      ),
    );
    return held.get(cellKey(fix));
  };
}

type Verdict = "write" | Exclude<keyof AppliedFixes, "written" | "refused">;

/** Whether the looks of a cell are still, in part, those of a fix whose value was never written or has been put back. */
function looksHalfDone({ before, after }: ProposedFix, now: CellNow): boolean {
  return (["numberFormat", "font"] as const).some((look) => before[look] !== after[look] && now[look] === before[look]);
}

function judge(fix: ProposedFix, now: CellNow | undefined, undoing: boolean): Verdict {
  if (now === undefined) return "changedMeanwhile";
  if (now.isFormula) return "formulas";
  if (now.value === fix.before.value) return "write";
  if (!undoing || now.value !== fix.after.value) return "changedMeanwhile";
  return looksHalfDone(fix, now) ? "write" : "already";
}

/** Whether a row is somebody's but for the cell of the fix itself, which somebody has typed anew. */
function isOnlyEdited({ row, column, standing: { who } }: ProposedFix, now: ReadonlyMap<string, CellNow>): boolean {
  const own = who.filter((known) => known.column === column);
  const others = who.filter((known) => known.column !== column);
  return others.length > 0 && own.length > 0 && !holds(row, own, now) && holds(row, others, now);
}

/** What is to be done about a fix, by what its row and the head of its column hold. */
function verdictOn(fix: ProposedFix, now: ReadonlyMap<string, CellNow>, undoing: boolean): Verdict {
  if (!isUnderHeading(fix, now)) return "moved";
  const isTheirs = isPersonsRow(fix.standing, fix.row, now) || isOnlyEdited(fix, now);
  return isTheirs ? judge(fix, now.get(cellKey(fix)), undoing) : "moved";
}

/** The cells of some fixes and those that tell whose they are: one block for rows that follow each other, down to a row in which nothing is fixed. */
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
  verdictOf: (fix: ProposedFix) => Verdict;
  isTaken: (fix: ProposedFix) => boolean;
}

/**
 * Sends fixes. Somebody may sort or edit the sheet between the look at it and this request: so the request itself tells first what stands
 * where it writes, and what was not meant is put back, in one more. Where a cell shows the apostrophe that only was to keep it a text, it is
 * written without, in one more.
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
  const verdictOf = (fix: ProposedFix): Verdict => verdicts.get(fix) ?? "write";
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

/** Queues what a cell was before a fix that was not meant for it. */
function putBack(range: Excel.Range, { before, after }: ProposedFix, was: CellNow, formula: unknown): void {
  if (before.numberFormat !== after.numberFormat) range.numberFormat = [[was.numberFormat]];
  if (was.isFormula) range.formulas = [[formula]];
  else if (was.value === "") range.clear(Excel.ClearApplyTo.contents);
  else range.values = [[cellInput(was.value, was.numberFormat)]];
  if (before.font !== after.font) range.format.font.name = was.font;
}

/** Looks once more, and writes. `struck`: of the fixes sent, those that hit what they were not meant for; it was put back. */
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
  const judged = (verdict: Verdict) => placed.filter((fix) => verdicts.get(fix) === verdict);
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
 * Writes fixes in one batch, each only for the person it was proposed for, where the cell still holds the value it was proposed for, and no
 * formula (design §8). All other formats of the cells stay. Three round trips at most for some thousands: to look once more, to write, and
 * office.js' own clearing up; where people have moved, one more for every 15,000 cells of the columns that tell who they are; where somebody
 * sorted or edited the sheet in the very moment before it was written, one to put back what was hit, and the same once more.
 * Throws HostError; unless `attempt` was called before, nothing has been written then.
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
 * Puts back what fixes changed, value, number format and font, as carefully: only for their people, and only where the cell still holds what
 * the fix wrote; where only the looks of it came to the cell, those. To try again after a HostError does no harm.
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
