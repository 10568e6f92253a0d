import type { RowFlags } from "../../highlights/hiddenRows/hiddenRows";
import { HostError } from "../host/hostError";

/** Rows of which one answer tells whether they are hidden: about 20 bytes each. */
const ROWS_AT_ONCE = 100_000;

/**
 * Which rows of a range of a sheet that has been loaded (`rowIndex`, `rowCount`, `rowHidden`) are hidden. No round trip
 * where none is, else one for 100,000 rows.
 */
export async function readRowFlags(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, rowCount, rowHidden }: Excel.Range,
): Promise<RowFlags> {
  const hidden = new Uint8Array(rowCount);
  // null: some are, some are not
  if ((rowHidden as boolean | null) === false) return { top: rowIndex, hidden };
  for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) {
    const rows = sheet.getRangeByIndexes(rowIndex + from, 0, Math.min(ROWS_AT_ONCE, rowCount - from), 1);
    const asked = rows.getRowProperties({ rowHidden: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for each chunk
    await context.sync();
    hidden.set(flagsOf(asked), from);
  }
  return { top: rowIndex, hidden };
}

function flagsOf({ value }: OfficeExtension.ClientResult<Excel.RowProperties[]>): number[] {
  const rows = value as readonly Excel.RowProperties[] | null;
  if (rows === null) throw new HostError("payload", "ResponsePayloadSizeLimitExceeded", "Excel gave no rows.");
  return rows.map(({ rowHidden }) => (rowHidden === true ? 1 : 0));
}
