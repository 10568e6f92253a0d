import type { FormerSheet } from "../../documents/formerSheet";
import type { SheetPlan } from "../../documents/sheetPlan";
import { blockAddress } from "../../grid/address";
import { OWN_CHART } from "./drawChart";
import { askForFormer, formerSheetOf, namePrefix } from "./formerSheetOf";
import { HostError } from "../host/hostError";

/** A sheet that the add-in writes. */
export interface OwnSheet {
  /** Hidden name of the workbook that marks the sheet as ours: one of `ownMarks.ts`. */
  mark: string;
  /** What the sheet is called, unless the user has another of that name. */
  title: string;
}

/** Longest name a sheet may have in Excel. */
const LONGEST_SHEET_NAME = 31;

/** Where it goes: over our own sheet, or on a new one, because the workbook has none of ours. */
export type OwnPlace =
  | { kind: "ours"; sheetName: string; hidden: boolean; charted: boolean; former: FormerSheet }
  /** `staleName`: the marking name is left over from a sheet that was deleted. */
  | { kind: "new"; sheetName: string; staleName: boolean };

/** Sheets are the same to Excel whatever the case of their letters. */
const key = (sheetName: string) => sheetName.normalize("NFC").toLocaleLowerCase("vi");

/** The title, or the first of "title (2)", "title (3)" … that no sheet has. */
function freeSheetName(title: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(key));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = title.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!keys.has(key(name))) return name;
  }
}

/**
 * Finds where a sheet of ours may be written, and refuses before anything is touched: HostError "workbook-protected" where a sheet would have to
 * be added or shown, "sheet-protected" where our own is locked. Two round trips at most.
 */
export async function findOwnPlace(context: Excel.RequestContext, { mark, title }: OwnSheet): Promise<OwnPlace> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  const marker = names.getItemOrNullObject(mark);
  marker.load("name,comment");
  const home = marker.getRangeOrNullObject();
  home.load("address");
  await context.sync();

  const structureLocked = () =>
    new HostError("workbook-protected", "AccessDenied", "The structure of the workbook is protected.");
  if (marker.isNullObject || home.isNullObject) {
    if (protection.protected) throw structureLocked();
    const taken = worksheets.items.map(({ name }) => name);
    return { kind: "new", sheetName: freeSheetName(title, taken), staleName: !marker.isNullObject };
  }

  const sheet = home.worksheet;
  sheet.load("visibility");
  const { charts } = sheet;
  charts.load("items/name");
  sheet.protection.load("protected");
  const asked = askForFormer(sheet);
  await context.sync();
  if (sheet.protection.protected) throw new HostError("sheet-protected", "AccessDenied", "Our sheet is protected.");
  const hidden = sheet.visibility !== Excel.SheetVisibility.visible;
  if (hidden && protection.protected) throw structureLocked();
  return {
    kind: "ours",
    sheetName: sheet.name,
    hidden,
    charted: charts.items.some(({ name }) => name === OWN_CHART),
    former: formerSheetOf(asked, mark, marker.comment),
  };
}

/** The sheet of that place, empty: a new one with its mark, or ours with nothing left of the last time. `note` is kept with the mark. Queues only. */
export function openOwnSheet(
  context: Excel.RequestContext,
  { mark }: OwnSheet,
  place: OwnPlace,
  note: string,
): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  if (place.kind === "new") {
    if (place.staleName) names.getItem(mark).delete();
    const sheet = worksheets.add(place.sheetName);
    names.add(mark, sheet.getRange("A1"), note).visible = false;
    return sheet;
  }
  names.getItem(mark).comment = note;
  const sheet = worksheets.getItem(place.sheetName);
  if (place.hidden) sheet.visibility = Excel.SheetVisibility.visible;
  // A chart of the user's own stays.
  if (place.charted) sheet.charts.getItem(OWN_CHART).delete();
  for (const name of place.former.names.keys()) sheet.names.getItem(namePrefix(mark) + name).delete();
  emptySheet(sheet);
  return sheet;
}

/** Gives cells of a sheet that has no names of ours their hidden names. Queues only. */
export function nameCells(sheet: Excel.Worksheet, { mark }: OwnSheet, names: SheetPlan["names"]): void {
  for (const { name, block, said } of names) {
    const cells = sheet.getRange(blockAddress(block.top, block.left, block.bottom, block.right));
    sheet.names.add(namePrefix(mark) + name, cells, said).visible = false;
  }
}

/** Cleared rather than deleted and added: that keeps the user's undo on desktops, and formulas elsewhere that refer to it. */
function emptySheet(sheet: Excel.Worksheet): void {
  sheet.autoFilter.remove();
  sheet.horizontalPageBreaks.removePageBreaks();
  const everything = sheet.getRange();
  everything.rowHidden = false;
  everything.unmerge();
  everything.clear();
  everything.format.useStandardHeight = true;
}

/** Takes the sheet that bears our mark away again, and the mark: for one that was added, but was refused half way. */
export async function dropOwnSheet(context: Excel.RequestContext, { mark }: OwnSheet): Promise<void> {
  const marker = context.workbook.names.getItemOrNullObject(mark);
  marker.load("name");
  const home = marker.getRangeOrNullObject();
  home.load("address");
  await context.sync();
  if (marker.isNullObject || home.isNullObject) return;
  home.worksheet.delete();
  marker.delete();
  await context.sync();
}
