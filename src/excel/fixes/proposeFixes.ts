import type { Block } from "../../grid/block";
import { dateCodeOf } from "../../grid/excelDate";
import type { CellsNow } from "../../rules/cellsNow";
import type { StandingPeople } from "../../rules/standing";
import { cellsToRead, planFixes, type FixPreview } from "../../rules/planFixes";
import type { FixTarget } from "../../rules/proposeFix";
import type { Cell } from "../../rules/finding";
import { refusalOfPart } from "../host/hostError";
import { askForMergedBlocks, readMergedBlocks } from "../host/mergedBlocks";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { readCells } from "./readCells";
import { runExcel } from "../host/runExcel";

function blockAround(cells: readonly Cell[]): Block {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { top, left, bottom, right };
}

/**
 * @param apart whether merged cells are asked for by themselves: Excel refuses the request where there are very many
 */
async function look(
  context: Excel.RequestContext,
  sheetName: string,
  wanted: readonly Cell[],
  targets: readonly Cell[],
  apart: boolean,
) {
  const sheet = openForWriting(context, sheetName);
  const block = blockAround(targets);
  const { top, left, bottom, right } = block;
  const ask = () => askForMergedBlocks(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  const merged = apart ? () => null : targets.length === 0 ? () => [] : ask();
  const now = await readCells(context, sheet, [], wanted);
  refuseProtected(sheet);
  return { now, merged: merged() ?? (await readMergedBlocks(context, sheet, block)) };
}

/** Cells of a sheet as they are now, and the merged blocks among some of them. */
export interface SeenCells {
  now: CellsNow;
  merged: readonly Block[];
}

/**
 * Looks at cells before it is said what would be written to some of them. One round trip for some thousands of cells,
 * more where very many are merged. Throws HostError, also where the sheet is protected.
 */
export function lookAtCells(sheetName: string, wanted: readonly Cell[], targets: readonly Cell[]): Promise<SeenCells> {
  return runExcel((context) =>
    look(context, sheetName, wanted, targets, false).catch((thrown: unknown) => {
      refusalOfPart(thrown);
      return look(context, sheetName, wanted, targets, true);
    }),
  );
}

/**
 * Looks at found cells anew and says what would be written: the sheet may have changed since the check. One round trip
 * for some thousands of cells, more where very many are merged. Throws HostError, also where the sheet is protected.
 * @param today the date by which dates to come are told, which may be later than that of the check
 */
export async function proposeFixes(
  sheetName: string,
  checked: StandingPeople,
  targets: readonly FixTarget[],
  today: Date,
): Promise<FixPreview> {
  const { now, merged } = await lookAtCells(sheetName, cellsToRead(checked, targets), targets);
  return planFixes(checked, targets, now, merged, dateCodeOf(today));
}

/**
 * The same for what was found at one place, by requests that Microsoft's client counts as reads: who goes from finding
 * to finding keeps her undo (design §6).
 * @param merged the merged cells of the sheet as they were known at the check; null: not known. Where Excel takes
 *   nothing, writing tells.
 */
export async function offerFixes(
  sheetName: string,
  checked: StandingPeople,
  targets: readonly FixTarget[],
  today: Date,
  merged: readonly Block[] | null,
): Promise<FixPreview> {
  const wanted = cellsToRead(checked, targets);
  const rows = new Set(targets.map(({ row }) => row));
  const now = await runExcel(async (context) => {
    const sheet = openForWriting(context, sheetName);
    const ofRows = wanted.filter(({ row }) => rows.has(row));
    const seen = await readCells(context, sheet, wanted, ofRows, true);
    refuseProtected(sheet);
    return seen;
  });
  return planFixes(checked, targets, now, merged ?? [], dateCodeOf(today));
}
