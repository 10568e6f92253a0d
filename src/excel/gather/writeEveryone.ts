import { everyoneRows, type ListedOffice } from "../../documents/everyone/everyoneRows";
import { everyoneWords } from "../../text/documents/everyone";
import { addSheet } from "../documents/newSheet";
import { breathe } from "../host/breathe";
import { asText, showsApostrophe } from "../host/cellInput";
import { asHostError, HostError, refuseReadOnly } from "../host/hostError";
import { inSlices } from "../host/inSlices";
import { rowParts } from "../host/requestRoom";
import { runExcel } from "../host/runExcel";
import { valuesOf } from "../host/valuesOf";

/** Rows that are written in one request at most, 12 cells each. */
const AT_ONCE = 2_000;
/** Points. */
const WIDTH = 110;

/** Writes some rows. One round trip, two where Excel shows the apostrophes that keep texts from being taken for formulas. */
async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: number,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const cells = sheet.getRangeByIndexes(first, 0, rows.length, rows[0]?.length ?? 0);
  const guarded = rows.map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value)));
  cells.values = guarded;
  const at = guarded.map((row, index) => row.findIndex((value, column) => value !== rows[index]?.[column]));
  const row = at.findIndex((column) => column >= 0);
  const shown = row < 0 ? null : sheet.getRangeByIndexes(first + row, at[row] ?? 0, 1, 1);
  shown?.load("values");
  await context.sync();
  if (shown === null || !showsApostrophe(valuesOf(shown)[0]?.[0], rows[row]?.[at[row] ?? 0] ?? "", "@")) return;
  // the format of the cells keeps them texts as well
  cells.values = rows.map((values) => [...values]);
  await context.sync();
}

/** Gives a list its looks and shows it, where Excel does not refuse that: what is written stays written. One round trip. */
async function finish(context: Excel.RequestContext, sheet: Excel.Worksheet, width: number): Promise<void> {
  sheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
  sheet.getRangeByIndexes(0, 1, 1, width - 1).format.columnWidth = WIDTH;
  sheet.activate();
  try {
    await context.sync();
  } catch (thrown) {
    if (!(asHostError(thrown) instanceof HostError)) throw thrown;
  }
}

/**
 * Writes the list of all on a new sheet of the workbook, which is the user's from then on, and shows it; gives its name. Every cell but the number holds
 * text, so that IDs keep their noughts and nothing typed becomes a formula. Two round trips to begin, one for every 2,000 people, and one for its looks; where Excel
 * refuses the cells, the new sheet is taken away again and HostError is thrown; where she stops, likewise, and the signal's reason is thrown.
 * @param onRows tells how many rows are written, of how many
 */
export async function writeEveryone(
  offices: readonly ListedOffice[],
  signal: AbortSignal,
  onRows: (done: number, of: number) => void,
): Promise<string> {
  const rows = await inSlices(everyoneRows(offices, everyoneWords));
  const width = rows[0]?.length ?? 0;
  let added = null as string | null;
  try {
    return await runExcel(async (context) => {
      refuseReadOnly();
      const sheet = await addSheet(context, everyoneWords.sheetTitle);
      added = sheet.id;
      // a single value is documented to serve all cells
      sheet.getRangeByIndexes(0, 1, rows.length, width - 1).numberFormat = "@" as unknown as string[][];
      let done = 0;
      for (const part of rowParts(rows, AT_ONCE)) {
        await writeRows(context, sheet, done, part);
        done += part.length;
        onRows(done, rows.length);
        await breathe();
        signal.throwIfAborted();
      }
      await finish(context, sheet, width);
      return sheet.name;
    });
  } catch (error) {
    const left = added;
    if (left !== null)
      await runExcel(async (context) => {
        context.workbook.worksheets.getItemOrNullObject(left).delete();
        await context.sync();
      }).catch((refused: unknown) => {
        // what the host refused first is what the user must hear; of one that she stopped, that the sheet is still there
        if (signal.aborted) throw refused;
      });
    signal.throwIfAborted();
    throw error;
  }
}
