import type ExcelJS from "exceljs";
import type { Block } from "./block";
import type { BookChange } from "./bookChange";
import type { BookSheet } from "./bookSheet";

export type { Block } from "./block";
export type { BookChange } from "./bookChange";
export type { BookSheet } from "./bookSheet";
export { BookError } from "./bookError";

/** An open workbook. exceljs holds it, so that what is saved is what was opened but for the changes made. */
export declare class Book {
  /** Opens an .xlsx file. Throws BookError with a Vietnamese sentence where it cannot. */
  static open(data: ArrayBuffer | Uint8Array, fileName: string): Promise<Book>;
  readonly fileName: string;
  readonly workbook: ExcelJS.Workbook;
  /** In tab order, chart sheets included. */
  readonly sheets: readonly BookSheet[];
  /** Vietnamese sentences about what saving will lose. */
  readonly losses: readonly string[];
  activeSheetId: string;
  activate(sheetId: string): void;
  onChange(listener: (change: BookChange) => void): () => void;
  /** What a user types into a cell, read as Excel (vi-VN) reads it. */
  edit(sheetId: string, row: number, column: number, input: string): void;
  /** The result of a formula, computed by the page's engine. */
  setResult(sheetId: string, row: number, column: number, result: string | number | boolean): void;
  select(sheetId: string, block: Block): void;
  save(): Promise<Uint8Array>;
}
