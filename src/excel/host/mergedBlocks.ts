import type { Block } from "../../grid/block";
import { HostError, refusalOfPart } from "./hostError";

/**
 * Of more merged areas Excel says nothing (ExcelApi, Range.getMergedAreasOrNullObject). With just so many, some may
 * have been left out.
 */
const MOST_AREAS = 512;
/** So few rows are not halved: what is refused there is no matter of how many. */
const LEAST_ROWS = 16;
/** More would take longer than merged cells are worth. */
const MOST_REQUESTS = 200;

/** The block that a range covers, whose place and size have been loaded. */
export function blockOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Block {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/**
 * Asks for the merged cells in a range; to be called after the next sync it gives them, from the top. None where this
 * Excel cannot tell (before ExcelApi 1.13); null where there are so many that some may be missing. Excel refuses the
 * request where there are more.
 */
export function askForMergedBlocks(range: Excel.Range): () => Block[] | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => {
    if (merged.isNullObject) return [];
    const { items } = merged.areas;
    return items.length < MOST_AREAS ? items.map(blockOf).sort((a, b) => a.top - b.top) : null;
  };
}

/**
 * Reads the merged cells in a block, from the top, in requests of their own: in halves of its rows where they are too
 * many for one. One round trip for each part. Throws HostError where Excel does not tell.
 */
export async function readMergedBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { left, right, ...rows }: Block,
): Promise<Block[]> {
  // a block that reaches over the edge of a part is told in both
  const found = new Map<string, Block>();
  let requests = 0;
  const read = async (top: number, bottom: number): Promise<void> => {
    if (++requests > MOST_REQUESTS) throw new HostError("payload", "", "There are too many merged cells to be read.");
    const asked = askForMergedBlocks(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
    const blocks = await context.sync().then(asked, (thrown: unknown) => {
      const refused = refusalOfPart(thrown);
      if (bottom - top < LEAST_ROWS) throw refused;
      return null;
    });
    if (blocks !== null) for (const block of blocks) found.set(`${String(block.top)}:${String(block.left)}`, block);
    else if (bottom > top) {
      const middle = Math.floor((top + bottom) / 2);
      await read(top, middle);
      await read(middle + 1, bottom);
    }
  };
  await read(rows.top, rows.bottom);
  return [...found.values()].sort((a, b) => a.top - b.top);
}
