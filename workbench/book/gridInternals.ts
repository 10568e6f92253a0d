import type { ConditionalFormattingRule, Style, Worksheet } from "exceljs";

/** A rule as exceljs keeps it; `dxfId` is there only while a file is written. */
export type Rule = Omit<ConditionalFormattingRule, "type" | "style"> & {
  type: string;
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
  /** Rows from index 0; holes where a row was never touched. */
  _rows: (import("exceljs").Row | undefined)[];
}

export function internals(grid: Worksheet): GridInternals {
  return grid as unknown as GridInternals;
}
