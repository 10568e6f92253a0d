import type { RowFlags } from "../../highlights/hiddenRows/hiddenRows";
import { readInParts } from "../host/readInParts";
import type { SheetHead } from "./readHead";

/** A row without a visible cell is hidden. */
async function readVisibleRows(context: Excel.RequestContext, { sheet, used }: SheetHead): Promise<RowFlags> {
  const { top, left, bottom, right } = used;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.load("areas/items/rowIndex,areas/items/rowCount");
  await context.sync();
  const hidden = new Uint8Array(bottom - top + 1).fill(1);
  if (!visible.isNullObject)
    for (const { rowIndex, rowCount } of visible.areas.items)
      hidden.fill(0, Math.max(0, rowIndex - top), Math.max(0, rowIndex + rowCount - top));
  return { top, hidden };
}

/** null: some are, some are not. */
function areHidden({ rowHidden }: Excel.Range): boolean | null {
  return rowHidden;
}

/**
 * Which rows of the used area are hidden, by requests that Microsoft's client counts as reads. One round trip. On a
 * protected sheet Excel does not say which cells are visible: there the rows are asked in parts. Throws HostError
 * "needs-check" where too many differ.
 */
export async function readHiddenRowsQuietly(context: Excel.RequestContext, head: SheetHead): Promise<RowFlags> {
  if (!head.protected) return readVisibleRows(context, head);
  const { sheet, used } = head;
  const rowCount = used.bottom - used.top + 1;
  const parts = await readInParts(
    context,
    [{ firstRow: used.top, rowCount }],
    (stretch) => {
      const rows = sheet.getRangeByIndexes(stretch.firstRow, used.left, stretch.rowCount, 1);
      rows.load("rowHidden");
      return () => areHidden(rows);
    },
    () => true,
  );
  const hidden = new Uint8Array(rowCount);
  for (const part of parts)
    if (part.value) hidden.fill(1, part.firstRow - used.top, part.firstRow + part.rowCount - used.top);
  return { top: used.top, hidden };
}
