import type { RowBlock } from "./rowBlock";

/** One row's part of a block, as another block has it where it has the row. */
function patched<T>(
  kept: readonly T[],
  firstRow: number,
  by: readonly T[] | undefined,
  byFirstRow: number,
): readonly T[] {
  if (by === undefined) return kept;
  const copy = [...kept];
  by.forEach((value, i) => {
    const place = byFirstRow + i - firstRow;
    if (place >= 0 && place < copy.length) copy[place] = value;
  });
  return copy;
}

function overlaps(a: RowBlock, b: RowBlock): boolean {
  return a.firstRow < b.firstRow + b.rowCount && b.firstRow < a.firstRow + a.rowCount;
}

/**
 * The blocks of a sheet with some rows as they are now, those of `changed`; what it has beyond the blocks is left out.
 * Blocks without such rows stay the same objects. Which rows are hidden stays: editing cells hides none.
 */
export function replaceRows(blocks: readonly RowBlock[], changed: RowBlock): RowBlock[] {
  return blocks.map((block) => {
    if (!overlaps(block, changed)) return block;
    const { firstRow, runs, idFormats } = block;
    return {
      ...block,
      runs: runs.map((rows, run) => patched(rows, firstRow, changed.runs[run], changed.firstRow)),
      idFormats: idFormats && patched(idFormats, firstRow, changed.idFormats ?? undefined, changed.firstRow),
    };
  });
}
