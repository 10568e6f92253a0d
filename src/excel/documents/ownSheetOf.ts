import { parseNote } from "../../documents/report/reportMark";
import type { FormerSheet } from "../../documents/formerSheet";
import { AREA } from "../../documents/writtenRows";
import { blockAddress, blockOfAddress } from "../../grid/address";
import type { Block } from "../../grid/block";
import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { maskNumbers } from "../../grid/maskNumbers";
import { namePrefix, placeOf } from "../../documents/markNames";
import { OWN_SHEETS, type OwnSheet } from "./ownSheetKinds";

/** A mark stands in the first cell of its sheet, or in that of what we wrote there, where rows were put in above. */
function isHome(cells: string, area: Block | null): boolean {
  const first = area === null ? "A1" : blockAddress(area.top, area.left, area.top, area.left);
  return ["A1", first].includes(cells.replaceAll("$", ""));
}

type Rows = readonly (readonly CellValue[])[];

/** Whether one of these words stands in a cell of its own in some rows. */
const stands = (rows: Rows, words: readonly string[]): boolean =>
  rows.some((row) => row.some((value) => value !== "" && words.includes(cleanText(value))));

/** Whether our words stand in some rows. */
const speaks = (rows: Rows, { says, inWork }: OwnSheet): boolean => stands(rows, [...says, inWork]);

/**
 * Whether a sheet that bears a mark is ours, by all that stands on it.
 * @param cells those to which the mark refers: "$A$1"
 */
export const isOurs = (cells: string, sheet: FormerSheet, own: OwnSheet): boolean =>
  own.knowsNote(sheet.note) && isHome(cells, sheet.names.get(AREA)?.block ?? null) && speaks(sheet.cells, own);

/** The marks of a workbook that were asked for. */
export type AskedMarks = ReadonlyMap<OwnSheet, Excel.NamedItem>;

/** Asks for the marks of a workbook; after the next sync `ownSheetOf` can tell its sheets. */
export function askForMarks({ names }: Excel.Workbook): AskedMarks {
  return new Map(
    OWN_SHEETS.map((own) => {
      const mark = names.getItemOrNullObject(own.mark);
      mark.load("formula, comment");
      return [own, mark];
    }),
  );
}

/**
 * Asks where on a sheet something of ours was written; after the next sync `ownSheetOf` can tell whether the sheet is
 * ours.
 */
export function askForAreas({ names }: Excel.Worksheet): AskedMarks {
  return new Map(
    OWN_SHEETS.map((own) => {
      const area = names.getItemOrNullObject(namePrefix(own.mark) + AREA);
      area.load("formula");
      return [own, area];
    }),
  );
}

/** Where a hidden name of a sheet stands on it; null where there is no such name, or it stands nowhere. */
function blockOn(sheetName: string, item: Excel.NamedItem | undefined): Block | null {
  const place = item === undefined || item.isNullObject ? null : placeOf(String(item.formula));
  return place?.sheetName === sheetName ? blockOfAddress(place.cells) : null;
}

/**
 * Whether a sheet bears the mark of one of ours: it stands where we set it, with a note of ours that names another
 * sheet as the one that was checked, and words of ours stand there.
 * @param rows the first rows of the sheet
 */
export function bearsMark(
  sheetName: string,
  rows: Rows,
  own: OwnSheet,
  mark: Excel.NamedItem,
  area: Excel.NamedItem | undefined,
): boolean {
  const place = mark.isNullObject ? null : placeOf(String(mark.formula));
  return (
    place?.sheetName === sheetName &&
    own.knowsNote(mark.comment) &&
    parseNote(mark.comment)?.sheetName !== maskNumbers(sheetName) &&
    isHome(place.cells, blockOn(sheetName, area)) &&
    speaks(rows, own)
  );
}

/**
 * Which sheet of ours a sheet is, by the same test as `isOurs` from its first rows; null: it is hers. Words of ours
 * stand there, and the mark stands where we set it, with a note of ours that names another sheet as the one that was
 * checked. A copy has no mark, which stays with the first one: in the same workbook it has the sheet's own names, in
 * another all that no sheet of hers says together.
 * @param rows the first rows of the sheet
 */
export function ownSheetOf(sheetName: string, rows: Rows, marks: AskedMarks, areas: AskedMarks): OwnSheet | null {
  const matches = ([own, mark]: readonly [OwnSheet, Excel.NamedItem]): boolean => {
    if (!speaks(rows, own)) return false;
    const area = blockOn(sheetName, areas.get(own));
    const place = mark.isNullObject ? null : placeOf(String(mark.formula));
    if (area !== null && place?.sheetName !== sheetName) return true;
    if (own.saysTogether.some((words) => words.every((word) => stands(rows, [word])))) return true;
    return bearsMark(sheetName, rows, own, mark, areas.get(own));
  };
  return [...marks].find(matches)?.[0] ?? null;
}
