import type { FormerSheet } from "../../documents/formerSheet";
import { namePrefix, placeOf } from "../../documents/markNames";
import type { SheetPlan } from "../../documents/sheetPlan";
import { unfilledBlocks } from "../../documents/unfilledBlocks";
import { AREA, formerArea, writtenHashes } from "../../documents/writtenRows";
import { blockAddress } from "../../grid/address";
import type { Block } from "../../grid/block";
import { HostError } from "../host/hostError";
import { rowParts, type RequestRoom } from "../host/requestRoom";
import type { NewPlace, OwnPlace } from "./findOwnPlace";
import { HELD_CELLS, heldTexts } from "./heldTexts";
import { askIfUnfinished, isUnfinished } from "./newSheet";
import type { OwnSheet } from "./ownSheetKinds";

const overlap = (one: Block, other: Block): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const addressOf = ({ top, left, bottom, right }: Block) => blockAddress(top, left, bottom, right);

const around = (one: Block, other: Block): Block => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** A sheet that is ready to be written on. */
interface OpenedSheet {
  sheet: Excel.Worksheet;
  /** The cells on it that are to hold nothing. */
  unfilled: readonly Block[];
}

/**
 * The sheet of that place, without any look of the last time in the cells that were and will be ours: a new one with
 * its mark, or ours. It says that it is in work, and holds what was typed, before anything is taken away. Throws
 * HostError "payload" where more was typed than it can hold, and "table-in-place" where a table of hers stands: in one
 * nothing can be merged, and it would take in what is written. Queues only, but for what is more than one request
 * holds.
 */
export async function openOwnSheet(
  context: Excel.RequestContext,
  { mark, inWork }: OwnSheet,
  place: OwnPlace,
  plan: SheetPlan,
  room: RequestRoom,
): Promise<OpenedSheet> {
  const { worksheets, names } = context.workbook;
  if (place.kind === "new") {
    const sheet = place.standing ? worksheets.getItem(place.sheetName) : worksheets.add(place.sheetName);
    const first = sheet.getRange("A1");
    if (place.marked) names.getItem(mark).delete();
    names.add(mark, first, plan.note).visible = false;
    first.values = [[inWork]];
    return { sheet, unfilled: [] };
  }
  const sheet = worksheets.getItem(place.sheetName);
  const { former, present, named } = place;
  const filled = { top: 0, left: 0, bottom: plan.values.length - 1, right: plan.columnWidths.length - 1 };
  const emptied = [former, present].reduce((block, sheet) => around(block, formerArea(sheet, plan)), filled);
  if (place.tables.some((table) => overlap(table, emptied)))
    throw new HostError("table-in-place", "InvalidOperation", "A table of the user's stands on our sheet.");
  await hold(sheet, former, plan, emptied, room);
  sheet.getRange("A1").values = [[inWork]];
  if (place.shownMark === null) names.getItem(mark).comment = plan.note;
  else {
    // Excel hides a name only as it is added (office-js #3878)
    names.getItem(mark).delete();
    names.add(mark, sheet.getRange(place.shownMark), plan.note).visible = false;
  }
  if (place.hidden) sheet.visibility = Excel.SheetVisibility.visible;
  for (const name of named) sheet.names.getItem(namePrefix(mark) + name).delete();
  if (place.filtered) sheet.autoFilter.remove();
  takeLooks(sheet, emptied);
  return { sheet, unfilled: unfilledBlocks(plan, present.cells, emptied) };
}

/** Holds what stood on a sheet until it is whole again, and what may be emptied then. */
async function hold(
  sheet: Excel.Worksheet,
  former: FormerSheet,
  plan: SheetPlan,
  emptied: Block,
  room: RequestRoom,
): Promise<void> {
  const names = new Map([...former.names, [AREA, { block: emptied, said: "" }], ...writtenHashes(former, plan)]);
  const texts = heldTexts({ ...former, names });
  if (texts === null) throw new HostError("payload", "RequestPayloadSizeLimitExceeded", "Too much to hold.");
  let row = 0;
  for (const part of rowParts(texts.map((text) => [text]))) {
    await room.make(part);
    sheet
      .getRange(HELD_CELLS)
      .getCell(row, 0)
      .getResizedRange(part.length - 1, 0).values = part;
    row += part.length;
  }
}

/** Gives cells of a sheet that has no names of ours their hidden names. Queues only. */
export function nameCells(sheet: Excel.Worksheet, { mark }: OwnSheet, names: SheetPlan["names"]): void {
  for (const { name, block, said } of names)
    sheet.names.add(namePrefix(mark) + name, sheet.getRange(addressOf(block)), said).visible = false;
}

/** Says no longer that the sheet is in work; holds nothing more. Queues only. */
export function finishOwnSheet(sheet: Excel.Worksheet, place: OwnPlace, firstCell: string): void {
  sheet.getRange("A1").values = [[firstCell]];
  if (place.kind === "ours") sheet.getRange(HELD_CELLS).clear(Excel.ClearApplyTo.contents);
}

/**
 * Cleared rather than deleted and added: that keeps the user's undo on desktops, and formulas elsewhere that refer to
 * it. What stands beside and below stays, and so do notes and comments.
 */
function takeLooks(sheet: Excel.Worksheet, block: Block): void {
  const cells = sheet.getRange(addressOf(block));
  cells.rowHidden = false;
  cells.unmerge();
  cells.clear(Excel.ClearApplyTo.formats);
  cells.dataValidation.clear();
  cells.format.useStandardHeight = true;
}

/**
 * Takes a new sheet away again whose writing was refused half way, and its mark: only if it is still in work or empty,
 * so that a whole one stays whatever failed after it.
 */
export async function dropNewSheet(
  context: Excel.RequestContext,
  { mark, inWork }: OwnSheet,
  { sheetName }: NewPlace,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const asked = askIfUnfinished(sheet);
  const marker = context.workbook.names.getItemOrNullObject(mark);
  marker.load("formula");
  await context.sync();
  if (!isUnfinished(asked, inWork)) return;
  sheet.delete();
  if (!marker.isNullObject && placeOf(String(marker.formula))?.sheetName === sheetName) marker.delete();
  await context.sync();
}
