import { LAST_COLUMN, rowCount, type Block } from "../book/block";
import { BookError } from "../book/bookError";
import type { RowMove } from "../book/rows/rowMove";
import type { HostObject } from "./hostObject";
import type { SheetPart } from "./model/sheetPart";
import { apiNotFound, refuse } from "./officeError";

const SHIFTS = { insert: "Down", delete: "Up" } as const;

/** `Range.insert` and `Range.delete`, of whole rows only; gives the range where the rows are, or were. */
export function moveWholeRows(range: SheetPart, block: Block, kind: RowMove["kind"], shift: string): HostObject {
  const { context, sheetId } = range;
  if (shift !== SHIFTS[kind] || block.left !== 0 || block.right !== LAST_COLUMN)
    throw apiNotFound(`Range.${kind}() of anything but whole rows`);
  range.writableGrid();
  try {
    context.book.moveRows(sheetId, { kind, at: block.top, count: rowCount(block) }, "addin");
  } catch (error) {
    if (error instanceof BookError) throw refuse("InvalidOperation", error.message);
    throw error;
  }
  return context.range(sheetId, block);
}
