import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { CellValue } from "../../src/grid/cellValue";
import type { Grid } from "../../src/grid/grid";

/** A sheet of an .xlsx file as Excel's API would give it: plain values, dates as serials, errors as their text. */
export interface WorkbookSheet {
  name: string;
  visible: boolean;
  grid: Grid;
  numberFormats: string[][];
  fonts: string[][];
  /** From 0, by sheet row. */
  hiddenRows: ReadonlySet<number>;
  /** From 0, both ends included. */
  merges: readonly { top: number; left: number; bottom: number; right: number }[];
}

function plain(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("formula" in value || "sharedFormula" in value) return plain(value.result);
  if ("text" in value) return plain(value.text);
  throw new Error(`unknown cell value ${JSON.stringify(value)}`);
}

function readSheet(sheet: ExcelJS.Worksheet): WorkbookSheet {
  const hiddenRows = new Set<number>();
  const rows: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const fonts: string[][] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    if (sheet.getRow(row).hidden) hiddenRows.add(row - 1);
    const cells = Array.from({ length: sheet.columnCount }, (_, i) => sheet.getRow(row).getCell(i + 1));
    rows.push(cells.map((cell) => (cell.isMerged && cell.master.address !== cell.address ? "" : plain(cell.value))));
    numberFormats.push(cells.map((cell) => cell.numFmt || "General"));
    fonts.push(cells.map((cell) => (cell.font as Partial<ExcelJS.Font> | undefined)?.name ?? ""));
  }
  const merges = (sheet.model as unknown as { merges: string[] }).merges.map((address) => {
    const [first, last] = address.split(":").map((corner) => sheet.getCell(corner));
    return {
      top: Number(first?.row) - 1,
      left: Number(first?.col) - 1,
      bottom: Number(last?.row) - 1,
      right: Number(last?.col) - 1,
    };
  });
  return {
    name: sheet.name,
    visible: sheet.state === "visible",
    grid: { top: 0, left: 0, rows },
    numberFormats,
    fonts,
    hiddenRows,
    merges,
  };
}

const read = new Map<string, Promise<readonly WorkbookSheet[]>>();

async function readFile(file: string): Promise<readonly WorkbookSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(file)).buffer);
  return workbook.worksheets.map(readSheet);
}

/** The sheets of a file, read once for all tests that ask. */
export function readWorkbook(file: string): Promise<readonly WorkbookSheet[]> {
  const sheets = read.get(file) ?? readFile(file);
  read.set(file, sheets);
  return sheets;
}
