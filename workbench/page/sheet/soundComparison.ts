import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/**
 * Keeps Univer from comparing single cells through its index of a whole column. Once a second formula has filled the
 * index, `A1<>"…"` walks through every value of the column: a rule over 2,000 rows takes seconds, not a third of one.
 * It also takes a text of digits for the same number elsewhere in the column, and then says that the text differs from
 * itself. Counting over a range (COUNTIF) keeps the index: there Excel, too, takes such a text and the number for the
 * same.
 */
export function compareCellsSoundly(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const canUseCache = index.canUseCache.bind(index);
  index.canUseCache = (unitId, sheetId, column, firstRow, lastRow) =>
    firstRow === lastRow
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache(unitId, sheetId, column, firstRow, lastRow);
}
