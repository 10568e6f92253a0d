import type { Book } from "../book/book";
import type { OfficeHost } from "../host/officeHost";
import type { Coauthor } from "./coauthor";

/** What browser tests hold of the page, as `window.workbench`. */
export interface WorkbenchApi {
  /** Resolves once the first sample roster is open and calculated. */
  readonly ready: Promise<void>;
  /** The open book; null after "Đóng tệp". */
  readonly book: Book | null;
  /** Excel's part toward the pane; another one after each opening and change of language. */
  readonly host: OfficeHost;
  /** Somebody else at work in the open book. */
  readonly coauthor: Coauthor;
  /** Opens a workbook in place of the present one. Rejects with a BookError, and leaves the present one, where it cannot. */
  open(bytes: ArrayBuffer | Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array>;
  /** By address, the owners of the conditional formats that Univer's engine evaluated as applying, after all calculation has ended. */
  evaluatedHighlights(sheetName: string): Promise<Record<string, string[]>>;
  /** What Univer's engine makes of a formula (with its "=") in a cell of that sheet. */
  formula(sheetName: string, address: string, formula: string): Promise<string | number | boolean | null>;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}
