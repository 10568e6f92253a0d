import type { FormerSheet } from "../../documents/formerSheet";
import { placeOf } from "../../documents/markNames";
import type { CellNote } from "../../documents/strandedNotes";
import { AREA } from "../../documents/writtenRows";
import type { Block } from "../../grid/block";
import { cleanText } from "../../grid/cleanText";
import type { Grid } from "../../grid/grid";
import { askWithPart } from "../host/askWithPart";
import { HostError, onlyPayload, refuseReadOnly } from "../host/hostError";
import { blockOf } from "../host/mergedBlocks";
import { readValues } from "../host/readValues";
import { valuesOf } from "../host/valuesOf";
import { askForNotes, type AskedNotes } from "./askForNotes";
import { askForFormer, formerSheetOf, readFormer, type AskedSheet } from "./formerSheetOf";
import { HELD_CELLS, readHeldTexts } from "./heldTexts";
import { freeSheetName, sheetKey as key, structureLocked } from "./newSheet";
import type { OwnSheet } from "./ownSheetKinds";
import { isOurs } from "./ownSheetOf";

/** A new sheet, because the workbook has none of ours. */
export interface NewPlace {
  kind: "new";
  sheetName: string;
  /** The marking name is there: left over from a sheet that was deleted, or moved to one that is not ours. */
  marked: boolean;
  /** A sheet of our title stands there, wholly empty: left of a request that was cut. */
  standing: boolean;
}

/** Our own sheet. */
export interface OurPlace {
  kind: "ours";
  sheetName: string;
  hidden: boolean;
  /**
   * The cell of a mark that anybody sees in Excel's list of names, such as "$A$1"; null: it is hidden, as it should be.
   */
  shownMark: string | null;
  /** Whether the user has put a filter on it. */
  filtered: boolean;
  /** What stood there when it was whole. */
  former: FormerSheet;
  /** What stands there: something else where writing was cut. */
  present: FormerSheet;
  /** Its names of cells that are there, without their prefix. */
  named: readonly string[];
  /** Where the user has made tables on it ("Định dạng thành bảng"). */
  tables: readonly Block[];
  /** Notes and comments of hers on its cells, as far as this Excel tells of them. */
  notes: readonly CellNote[];
  /** Whether those are all that there are: an older Excel knows of fewer, and one may refuse to tell. */
  tellsNotes: boolean;
}

/** Where our sheet is, or will be. */
export type OwnPlace = NewPlace | OurPlace;

/** A sheet whose writing was cut has what stood there before in its last column, and our word in its first cell. */
function formerAndPresent(
  present: FormerSheet,
  held: FormerSheet | null,
  { inWork }: OwnSheet,
): Pick<OurPlace, "former" | "present"> {
  if (cleanText(present.cells[0]?.[0] ?? "") !== inWork) return { former: present, present };
  const [first = [], ...rows] = present.cells;
  const cut = { ...present, cells: [["", ...first.slice(1)], ...rows] };
  // its names may be gone, and with them where we wrote
  const area = held?.names.get(AREA);
  const names = area === undefined ? present.names : new Map([...present.names, [AREA, area]]);
  return { former: held ?? cut, present: { ...cut, names } };
}

/**
 * Finds where a sheet of ours may be written, and refuses before anything is touched: HostError "read-only",
 * "workbook-protected" where a sheet would have to be added or shown, "sheet-protected" where our own is locked,
 * "other-workbook-active" where Excel does not tell. Two round trips at most, and one where tables, notes or comments
 * stand on our sheet; one more for each of the two where Excel does not tell her notes. A sheet is ours only if its
 * mark is where we set it, says what we kept with it, words of ours stand there, and it is not the one that was
 * checked: the mark moves with cut cells, and a file may come with any name.
 * @param checked the sheet that was checked; never ours, whatever the names say
 * @param unlisted names that no new sheet can have, besides those of the sheets that Excel lists
 */
export async function findOwnPlace(
  context: Excel.RequestContext,
  own: OwnSheet,
  checked: string,
  wantsNew: boolean,
  unlisted: readonly string[],
): Promise<OwnPlace> {
  refuseReadOnly();
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  const marker = names.getItemOrNullObject(own.mark);
  marker.load("name,comment,formula,visible");
  const home = marker.getRangeOrNullObject();
  home.load("address");
  const titled = worksheets.getItemOrNullObject(own.title);
  titled.load("visibility");
  const standing = titled.getUsedRangeOrNullObject();
  standing.load("address");
  await context.sync();

  const taken = worksheets.items.map(({ name }) => name);
  const newPlace = (): NewPlace => {
    if (protection.protected) throw structureLocked();
    const empty = !titled.isNullObject && titled.visibility === "Visible" && standing.isNullObject;
    // A sheet that was just checked, or that another mark is on, is none that was left over.
    const standsThere = empty && key(checked) !== key(own.title);
    const sheetName = standsThere ? own.title : freeSheetName(own.title, [...taken, ...unlisted]);
    return { kind: "new", sheetName, marked: !marker.isNullObject, standing: standsThere };
  };
  if (marker.isNullObject || wantsNew) return newPlace();
  const formula = String(marker.formula);
  const place = placeOf(formula);
  if (home.isNullObject) {
    // With another workbook in front Excel gives no range of a name that has one (office-js #5504).
    if (place !== null && !formula.includes("#REF!") && taken.includes(place.sheetName))
      throw new HostError("other-workbook-active", "InactiveWorkbook", "Excel does not give the range of the mark.");
    return newPlace();
  }
  if (place === null || place.sheetName === checked) return newPlace();

  const sheet = home.worksheet;
  const { present, held, noted } = await readOurs(context, sheet, own, marker.comment);
  if (!isOurs(place.cells, present, own)) return newPlace();
  if (sheet.protection.protected) throw new HostError("sheet-protected", "AccessDenied", "Our sheet is protected.");
  const hidden = sheet.visibility !== Excel.SheetVisibility.visible;
  if (hidden && protection.protected) throw structureLocked();
  return {
    kind: "ours",
    sheetName: sheet.name,
    hidden,
    shownMark: marker.visible ? place.cells : null,
    filtered: sheet.autoFilter.enabled,
    named: [...present.names.keys()],
    ...(await readHers(context, sheet, noted)),
    ...formerAndPresent(present, readHeldTexts(held.flat()), own),
  };
}

/** Asks for all of a sheet of ours by which it is told how it may be written, but for her notes. */
function askForOurs(sheet: Excel.Worksheet, wanted: "all" | "place"): { asked: AskedSheet; held: Excel.Range } {
  sheet.load("visibility");
  sheet.autoFilter.load("enabled");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  const held = sheet.getRange(HELD_CELLS).getUsedRangeOrNullObject(true);
  held.load("rowIndex,columnIndex,rowCount,columnCount");
  if (wanted === "all") held.load("values");
  return { asked: askForFormer(sheet, wanted), held };
}

interface ReadOurs {
  present: FormerSheet;
  /** What is held on it. */
  held: Grid["rows"];
  /** null: Excel refuses to tell her notes. */
  noted: AskedNotes | null;
}

/** Reads a sheet of ours: in one round trip, or in parts where it is too much for one answer. */
async function readOurs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { mark }: OwnSheet,
  note: string,
): Promise<ReadOurs> {
  const read = (wanted: "all" | "place") =>
    askWithPart(
      context,
      () => askForOurs(sheet, wanted),
      () => askForNotes(sheet),
    );
  try {
    const [{ asked, held }, noted] = await read("all");
    return { present: formerSheetOf(asked, mark, note), held: held.isNullObject ? [] : valuesOf(held), noted };
  } catch (thrown) {
    onlyPayload(thrown);
    const [{ asked, held }, noted] = await read("place");
    const holds = held.isNullObject ? null : blockOf(held);
    const present = await readFormer(context, asked, mark, note);
    return { present, held: holds === null ? [] : await readValues(context, sheet, holds), noted };
  }
}

/**
 * Where the tables of a sheet are whose names have been loaded, and its notes. One round trip where there are any, one
 * more where Excel does not tell where notes stand.
 * @param noted null: Excel refuses to tell them
 */
async function readHers(
  context: Excel.RequestContext,
  { tables }: Excel.Worksheet,
  noted: AskedNotes | null,
): Promise<Pick<OurPlace, "tables" | "notes" | "tellsNotes">> {
  const items = (noted?.asked ?? []).flatMap((asked): readonly (Excel.Comment | Excel.Note)[] => asked.items);
  if (tables.items.length === 0 && items.length === 0)
    return { tables: [], notes: [], tellsNotes: noted?.tellsAll === true };
  const load = (range: Excel.Range) => range.load("rowIndex,columnIndex,rowCount,columnCount");
  const [ranges, notes] = await askWithPart(
    context,
    () => tables.items.map((table) => load(table.getRange())),
    () => items.map((note) => ({ text: note.content, cell: load(note.getLocation()) })),
  );
  return {
    tables: ranges.map(blockOf),
    notes: (notes ?? []).map(({ text, cell }) => ({ row: cell.rowIndex, column: cell.columnIndex, text })),
    tellsNotes: notes !== null && noted?.tellsAll === true,
  };
}
