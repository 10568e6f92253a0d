import type { Column, ConditionalFormattingRule, Row, Style, Worksheet } from "exceljs";

/** A rule as exceljs keeps it; `dxfId` is there only while a file is written. */
export type Rule = Omit<ConditionalFormattingRule, "type" | "style" | "priority"> & {
  type: string;
  /** 1 wins first. Rules that only Excel 2010 knows may have none. */
  priority?: number;
  formulae?: string[];
  style?: Partial<Style>;
  dxfId?: number;
};

/** The rules that share a range: `<conditionalFormatting>`. `ref` may be several blocks, separated by blanks. */
export interface RuleGroup {
  ref: string;
  rules: Rule[];
}

/** Members that exceljs has and its type definitions leave out. */
export interface GridInternals {
  conditionalFormattings: RuleGroup[];
  /** Place among the tabs. */
  orderNo: number;
  sheetProtection: Record<string, unknown> | null | undefined;
  autoFilter: unknown;
  /** Merged blocks by the address of their first cell; rows and columns from 1. */
  _merges: Record<string, { top: number; left: number; bottom: number; right: number }>;
  /** By their names. */
  tables: Record<string, { table: TableModel }>;
  /** Null where a file says nothing of them. */
  columns: Column[] | null;
  views: Worksheet["views"] | null;
  headerFooter: Worksheet["headerFooter"] | null;
  properties: { defaultRowHeight?: number };
  /** Rows from index 0; holes where a row was never touched. */
  _rows: (Row | undefined)[];
}

export function internals(grid: Worksheet): GridInternals {
  return grid as unknown as GridInternals;
}

/** The columns that were ever touched, from index 0; beyond them there are none. */
export function columnsOf(grid: Worksheet): readonly (Column | undefined)[] {
  return internals(grid).columns ?? [];
}

/** A table of a sheet, as exceljs keeps it. */
export interface TableModel {
  name: string;
  tableRef: string;
  headerRow: boolean;
  totalsRow: boolean;
  /** Absent where it has no filter buttons. */
  autoFilterRef?: string;
  /** Not there where the file says nothing of it. */
  style?: TableStyle | null;
}

/** The look of a table. */
interface TableStyle {
  /** The name of the style; null: none. */
  theme: string | null;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  showRowStripes: boolean;
  showColumnStripes: boolean;
}

/** The tables of a sheet. */
export function tablesOf(grid: Worksheet): TableModel[] {
  return Object.values(internals(grid).tables).map(({ table }) => table);
}
