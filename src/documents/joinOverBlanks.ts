import type { Block } from "../grid/block";
import type { SheetPlan } from "./sheetPlan";

/** So many rows without a value may lie between two blocks: the heading of a part, over the first column. */
const MOST_BETWEEN = 2;

/**
 * Blocks of the same columns, those joined between which nothing stands in these columns: what is set for all of them
 * costs a request for each, and a cell without a value may have it too.
 */
export function joinOverBlanks(blocks: readonly Block[], values: SheetPlan["values"]): Block[] {
  const isBlank = ({ left, right }: Block, row: number) =>
    (values[row] ?? []).slice(left, right + 1).every((value) => value === null);
  const joined: Block[] = [];
  /** By columns, the last block. */
  const last = new Map<string, Block>();
  for (const block of [...blocks].sort((a, b) => a.top - b.top)) {
    const columns = `${String(block.left)}:${String(block.right)}`;
    const above = last.get(columns);
    const between =
      above === undefined ? [] : Array.from({ length: block.top - above.bottom - 1 }, (_, at) => block.top - 1 - at);
    if (above !== undefined && between.length <= MOST_BETWEEN && between.every((row) => isBlank(block, row)))
      above.bottom = Math.max(above.bottom, block.bottom);
    else {
      const first = { ...block };
      last.set(columns, first);
      joined.push(first);
    }
  }
  return joined;
}
