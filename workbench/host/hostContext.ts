import type { Block, Book } from "../book/book";
import type { EventRegistry } from "./eventRegistry";
import type { HostMode } from "./hostMode";
import type { HostObject } from "./hostObject";
import type { Supports } from "./queryObject";

/** What the objects of a batch share. */
export interface HostContext {
  readonly book: Book;
  readonly events: EventRegistry;
  /** Locale of the user's Excel, for shown text. */
  readonly locale: string;
  readonly supports: Supports;
  readonly modes: ReadonlySet<HostMode>;
  /** Keeps an object for later batches; gives its reference id. */
  keep(object: HostObject): string;
  release(reference: string): void;
  /** Shows the user a workbook that the add-in has made, an .xlsx file. */
  openCreated(bytes: Uint8Array): void;
  /** Sheets and ranges as seen from what hangs on them; made here because their classes know each other. */
  worksheet(sheetId: string): HostObject;
  range(sheetId: string, block: Block): HostObject;
  rangeAreas(sheetId: string, blocks: readonly Block[]): HostObject;
}
