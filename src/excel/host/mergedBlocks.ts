import type { Block } from "../../grid/block";

/** The block that a range covers, whose place and size have been loaded. */
export function blockOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Block {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/**
 * Asks for the merged cells in a range; to be called after the next sync it gives them, from the top. None where this Excel cannot tell
 * (before ExcelApi 1.13).
 */
export function askForMergedBlocks(range: Excel.Range): () => Block[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => (merged.isNullObject ? [] : merged.areas.items.map(blockOf).sort((a, b) => a.top - b.top));
}
