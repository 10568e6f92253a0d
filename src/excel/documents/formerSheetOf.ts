import { formerCells } from "../../documents/formerCells";
import type { FormerSheet } from "../../documents/formerSheet";
import type { Block } from "../../grid/block";
import type { Grid } from "../../grid/grid";
import { onlyPayload } from "../host/hostError";
import { blockOf } from "../host/mergedBlocks";
import { readValues } from "../host/readValues";
import { valuesOf } from "../host/valuesOf";

/**
 * More rows than a sheet of ours has, and more columns than it is wide, since somebody may have put in some: what else
 * stands on it, far off, is not read.
 */
const OUR_CELLS = "A1:T15000";

/** A sheet of ours that was asked for. */
export interface AskedSheet {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

/**
 * Asks for what stands on a sheet of ours and where its named cells are by now; after the next sync `formerSheetOf`
 * gives it.
 * @param wanted "place": not what stands there, but only where; then `readFormer` gives it
 */
export function askForFormer(sheet: Excel.Worksheet, wanted: "all" | "place" = "all"): AskedSheet {
  sheet.load("name");
  sheet.names.load("items/name, items/formula, items/comment");
  const used = sheet.getRange(OUR_CELLS).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (wanted === "all") used.load("values");
  return { sheet, used };
}

/** The cells of a sheet from A1 on, of which those of its used area are known. */
function cellsFrom({ top, left }: Pick<Block, "top" | "left">, rows: Grid["rows"]): FormerSheet["cells"] {
  const above = Array.from({ length: top }, () => []);
  const before = new Array<string>(left).fill("");
  return [...above, ...rows.map((row) => [...before, ...row])];
}

function cellsOf(used: Excel.Range): FormerSheet["cells"] {
  return used.isNullObject ? [] : cellsFrom({ top: used.rowIndex, left: used.columnIndex }, valuesOf(used));
}

const namesOf = ({ sheet }: AskedSheet, mark: string): FormerSheet["names"] =>
  formerCells(mark, sheet.name, sheet.names.items);

/**
 * The cells of a sheet from A1 on, and its named ones. Throws HostError where Excel gave nothing: what may be typed
 * there is not to be lost.
 * @param note what was kept with the mark
 */
export function formerSheetOf(asked: AskedSheet, mark: string, note: string): FormerSheet {
  return { cells: cellsOf(asked.used), names: namesOf(asked, mark), note };
}

/**
 * The same of a sheet that is too large for one answer, whose used area was asked for without its values: a round trip
 * for every part of it. Throws HostError.
 */
export async function readFormer(
  context: Excel.RequestContext,
  asked: AskedSheet,
  mark: string,
  note: string,
): Promise<FormerSheet> {
  const names = namesOf(asked, mark);
  if (asked.used.isNullObject) return { cells: [], names, note };
  const block = blockOf(asked.used);
  return { cells: cellsFrom(block, await readValues(context, asked.sheet, block)), names, note };
}

/** Reads what stands on a sheet of ours. One round trip, more where it is too much for one answer. Throws HostError. */
export async function readFormerSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: string,
  note: string,
): Promise<FormerSheet> {
  const asked = askForFormer(sheet);
  try {
    await context.sync();
    return formerSheetOf(asked, mark, note);
  } catch (thrown) {
    onlyPayload(thrown);
    const place = askForFormer(sheet, "place");
    await context.sync();
    return readFormer(context, place, mark, note);
  }
}
