import type { CellValue } from "../../src/grid/cellValue";
import type { WorkbookSheet } from "./readWorkbook";

/** What a sheet of a test has beside its cells; rows and columns from 0. */
export type SheetExtras = Partial<Pick<WorkbookSheet, "merges" | "hiddenRows">> & {
  /** Number formats by "row,column" where they are not General. */
  formats?: Readonly<Record<string, string>>;
  /** Font names by "row,column" where they matter. */
  fonts?: Readonly<Record<string, string>>;
};

/** A sheet with these cells from A1 on; short rows are filled up with empty cells. */
export function sheetOf(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): WorkbookSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    name: "Danh sách",
    visible: true,
    grid: { top: 0, left: 0, rows: rows.map((row) => columns.map((column) => row[column] ?? "")) },
    numberFormats: rows.map((_, row) =>
      columns.map((column) => extras.formats?.[`${String(row)},${String(column)}`] ?? "General"),
    ),
    fonts: rows.map((_, row) => columns.map((column) => extras.fonts?.[`${String(row)},${String(column)}`] ?? "")),
    hiddenRows: extras.hiddenRows ?? new Set(),
    merges: extras.merges ?? [],
  };
}
