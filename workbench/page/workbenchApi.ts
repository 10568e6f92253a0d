import type { Book } from "../book/book";
import type { OfficeHost } from "../host/officeHost";
import type { Coauthor } from "./coauthor";

/** What browser tests find as `window.workbench`. */
export interface WorkbenchApi {
  /** Resolves once the first sample roster is open and calculated. */
  readonly ready: Promise<void>;
  /** The open book; null after "Đóng tệp". */
  readonly book: Book | null;
  /** What answers the pane in Excel's place. Each opening and each change of language makes another. */
  readonly host: OfficeHost;
  /** Somebody else at work in the open book. */
  readonly coauthor: Coauthor;
  /**
   * Opens a workbook in place of the present one. Rejects with a BookError, and keeps the present one, where it cannot.
   */
  open(bytes: ArrayBuffer | Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array>;
  /** The owners of the conditional formats that apply, by address of cell, once all calculation has ended. */
  evaluatedHighlights(sheetName: string): Promise<Record<string, string[]>>;
  /** The result of a formula (with its "=") by Univer's engine, in a cell of that sheet. */
  formula(sheetName: string, address: string, formula: string): Promise<string | number | boolean | null>;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}
