import ExcelJS from "exceljs";
import JSZip from "jszip";

/** Everything of a workbook that belongs to its user, as plain data to be compared. */
export interface BookContents {
  names: string;
  sheets: SheetContents[];
}

export interface SheetContents {
  name: string;
  state: string;
  cells: Record<string, { value: unknown; style: unknown; note: unknown }>;
  rows: Record<number, { height: number | undefined; hidden: boolean }>;
  columns: { width: number | undefined; hidden: boolean; style: unknown }[];
  merges: string[];
  conditionalFormats: unknown;
  validations: unknown;
  views: unknown;
  autoFilter: unknown;
  pageSetup: unknown;
  headerFooter: unknown;
  protection: unknown;
  tabColor: unknown;
}

type Internals = Omit<ExcelJS.Worksheet, "views" | "columns"> & {
  columns: ExcelJS.Column[] | null;
  views: ExcelJS.Worksheet["views"] | null;
  conditionalFormattings: unknown;
  dataValidations: { model: unknown };
  sheetProtection: unknown;
};

/** Reads a file with exceljs alone: a second reader, who knows nothing of the workbench. */
export async function bookContents(file: Uint8Array): Promise<BookContents> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const xml = (await (await JSZip.loadAsync(file)).file("xl/workbook.xml")?.async("string")) ?? "";
  return plain({
    names: /<definedNames>.*<\/definedNames>/s.exec(xml)?.[0] ?? "",
    sheets: workbook.worksheets.map(sheetContents),
  });
}

/** What stands on a sheet of a workbook that is open; parts of it are still the workbook's own. */
export function sheetContents(worksheet: ExcelJS.Worksheet): SheetContents {
  const sheet = worksheet as Internals;
  const cells: SheetContents["cells"] = {};
  const rows: SheetContents["rows"] = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows[row.number] = { height: row.height, hidden: row.hidden };
    row.eachCell({ includeEmpty: true }, (cell) => {
      const value =
        cell.type === ExcelJS.ValueType.Formula ? { formula: cell.formula, result: cell.result } : cell.value;
      cells[cell.address] = { value, style: cell.style, note: cell.note };
    });
  });
  return {
    name: sheet.name,
    state: sheet.state,
    cells,
    rows,
    columns: (sheet.columns ?? []).map(({ width, hidden, style }) => ({ width, hidden, style })),
    merges: sheet.model.merges,
    conditionalFormats: sheet.conditionalFormattings,
    validations: sheet.dataValidations.model,
    views: (sheet.views ?? []).map((view) => ({
      ...view,
      tabSelected: undefined,
    })),
    autoFilter: sheet.autoFilter,
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
    protection: sheet.sheetProtection,
    tabColor: sheet.properties.tabColor,
  };
}

function plain(contents: BookContents): BookContents {
  return JSON.parse(JSON.stringify(contents)) as BookContents;
}
