import { EncryptedFileError } from "hucre";
import { readXlsx, type CellValue as ReadValue, type Sheet } from "hucre/xlsx";
import type { Block } from "../grid/block";
import type { CellValue } from "../grid/cellValue";
import { DAYS_TO_1904 } from "../grid/dateSystem";
import { serialOfMoment } from "../grid/excelDate";
import type { Grid } from "../grid/grid";
import { filledRange } from "./filledRange";
import { keptInFile, type KeptInFile } from "./keptInFile";
import { sizeInside } from "./sizeInside";
import { UnreadableFile } from "./unreadableFile";
import { arePartsWhole } from "./wholeParts";

/** A name that a workbook gives to cells. */
export interface FileName {
  name: string;
  /** The sheet whose own name it is; null: the workbook's. */
  sheetName: string | null;
  /** "='Sheet 1'!$A$1" */
  formula: string;
  comment: string;
}

/** A sheet of a file, as plain data. Rows and columns count from 0 over the whole sheet. */
export interface FileSheet {
  name: string;
  /** The numbers of its days count from 1904. */
  date1904: boolean;
  hidden: boolean;
  /** Its rows from the first on, each as long as it is filled. */
  rows: Grid["rows"];
  /** The cells from the first to the last that hold something; null where none does. */
  used: Block | null;
  merged: readonly Block[];
  isRowHidden: (row: number) => boolean;
  /** The name of a cell's font; "" where it is not known. */
  fontAt: (row: number, column: number) => string;
  /** A cell's number format. */
  formatAt: (row: number, column: number) => string;
}

/** A workbook that was read from a file. */
export interface FileBook {
  sheets: readonly FileSheet[];
  names: readonly FileName[];
  kept: KeptInFile;
}

/** A file beyond this, in bytes, is no roster that anybody typed; nor what is larger than that once it is unpacked. */
const LARGEST = 64 * 2 ** 20;
const LARGEST_INSIDE = 256 * 2 ** 20;
/** So many cells of a sheet, blank ones too, its reader takes. */
const MOST_CELLS = 20_000_000;
/** What the part of a compound file is called that holds a workbook behind a password. */
const LOCKED_PART = "EncryptedPackage";

/** As Excel gives a value: a day as its number, in whichever system the file counts its days. */
function asCellValue(value: ReadValue, date1904: boolean): CellValue {
  if (value === null) return "";
  return value instanceof Date ? serialOfMoment(value) - (date1904 ? DAYS_TO_1904 : 0) : value;
}

/**
 * In place of what a formula gives that no program has worked out yet: it is not known, which is not the same as blank.
 */
const NOT_WORKED_OUT = "#N/A";

/** A row's values. @param isOpen whether a formula stands there without its value */
const valuesOf = (row: readonly ReadValue[], date1904: boolean, isOpen: (column: number) => boolean): CellValue[] =>
  row.map((value, column) => (value === null && isOpen(column) ? NOT_WORKED_OUT : asCellValue(value, date1904)));

/** The places, "row,column", at which a formula stands without its value. */
function openFormulas({ cells }: Sheet): ReadonlySet<string> {
  const open = new Set<string>();
  for (const [place, { type, value }] of cells ?? []) if (type === "formula" && value === null) open.add(place);
  return open;
}

const isFilled = (value: CellValue | undefined): boolean => value !== "" && value !== undefined;

function usedOf(rows: FileSheet["rows"]): Block | null {
  let used: Block | null = null;
  rows.forEach((cells, row) => {
    const left = cells.findIndex(isFilled);
    if (left < 0) return;
    const right = cells.findLastIndex(isFilled);
    used = {
      top: used?.top ?? row,
      left: Math.min(used?.left ?? left, left),
      bottom: row,
      right: Math.max(used?.right ?? right, right),
    };
  });
  return used;
}

function sheetOf(sheet: Sheet, defaultFont: string, date1904: boolean): FileSheet {
  const open = openFormulas(sheet);
  // below the last row that holds something a sheet may go on for a million rows
  const rowsToOpen = Array.from(open, (place) => Number(place.split(",")[0]) + 1);
  const last = sheet.rows.findLastIndex((values) => values.some((value) => value !== null)) + 1;
  const filled = sheet.rows.slice(
    0,
    rowsToOpen.reduce((most, rows) => Math.max(most, rows), last),
  );
  // a text that was cut out of the file keeps all of it in memory, and some are remembered beyond it
  const rows = structuredClone(
    filled.map((values, row) =>
      valuesOf(values, date1904, (column) => open.size > 0 && open.has(`${String(row)},${String(column)}`)),
    ),
  );
  const styleAt = (row: number, column: number) => sheet.cells?.get(`${String(row)},${String(column)}`)?.style;
  return {
    name: sheet.name,
    date1904,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    used: usedOf(rows),
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    isRowHidden: (row) => sheet.rowDefs?.get(row)?.hidden === true,
    fontAt: (row, column) => styleAt(row, column)?.font?.name ?? defaultFont,
    formatAt: (row, column) => styleAt(row, column)?.numFmt ?? "General",
  };
}

/** Reads what is filled of a file that cannot be read whole: formats alone may make a sheet too large. */
async function readFilled(bytes: Uint8Array) {
  const { range, cells } = await filledRange(bytes);
  if (cells > MOST_CELLS) throw new UnreadableFile("tooLarge");
  return readXlsx(bytes, { readStyles: true, range });
}

async function read(bytes: Uint8Array) {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true }).catch((thrown: unknown) => {
      if (thrown instanceof EncryptedFileError) throw thrown;
      return readFilled(bytes);
    });
    if (!arePartsWhole(bytes)) throw new UnreadableFile("broken");
    return workbook;
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw thrown;
    if (thrown instanceof EncryptedFileError)
      throw new UnreadableFile(new TextDecoder("utf-16le").decode(bytes).includes(LOCKED_PART) ? "locked" : "old");
    // whatever stands in the reader's way is a fault of the file, which is all that it was given
    throw new UnreadableFile("broken", { cause: thrown });
  }
}

/** Reads an .xlsx or .xlsm file. Rejects with `UnreadableFile`. */
export async function openBook(bytes: Uint8Array): Promise<FileBook> {
  if (bytes.length > LARGEST || sizeInside(bytes) > LARGEST_INSIDE) throw new UnreadableFile("tooLarge");
  const { sheets, namedRanges = [], defaultFont, dateSystem } = await read(bytes);
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, defaultFont?.name ?? "", dateSystem === "1904")),
    names: namedRanges.map(({ name, range, scope, comment }) => ({
      name,
      sheetName: scope ?? null,
      formula: `=${range}`,
      comment: comment ?? "",
    })),
    kept: keptInFile(bytes),
  };
}
