import type { OpenBook } from "../openBook";
import type { Block } from "../block";
import type { Origin } from "../bookChange";
import type { GridSheet } from "../bookSheet";
import { refuseSort, reorderRows, rowOrder } from "./sortRows";

/** By what rows are sorted: a column, from 0 within the sheet. */
export interface SortKey {
  column: number;
  descending: boolean;
}

/**
 * Sorts the rows of a block (without headings), as Excel does. Gives what takes it back. Throws BookError, with nothing
 * done, where it cannot.
 */
export function sortSheet(book: OpenBook, sheet: GridSheet, block: Block, key: SortKey, origin: Origin): () => void {
  refuseSort(sheet, block);
  const order = rowOrder(sheet.grid, block, key.column, key.descending, book.date1904);
  const rows = order.map(([row]) => row);
  // Excel tells of the rows that have changed places, and of nothing where none has.
  const changed = { ...block, top: Math.min(...rows), bottom: Math.max(...rows) };
  const tell = (): void => {
    if (order.length > 0) book.changes.tell({ kind: "sorted", sheetId: sheet.id, block: changed, origin });
  };
  const takeBack = reorderRows(sheet.grid, block, order);
  tell();
  return () => {
    takeBack();
    tell();
  };
}
