import { everyoneRows, type ListedOffice } from "../../documents/everyone/everyoneRows";
import { everyoneWords } from "../../text/documents/everyone";
import {
  askIfUnfinished,
  freeSheetName,
  isNameTaken,
  isUnfinished,
  MOST_CHART_SHEETS,
  structureLocked,
} from "../documents/newSheet";
import { breathe } from "../host/breathe";
import { asText, showsApostrophe } from "../host/cellInput";
import { refuseReadOnly } from "../host/hostError";
import { inSlices } from "../host/inSlices";
import { runExcel } from "../host/runExcel";
import { valuesOf } from "../host/valuesOf";

/** Rows that are written in one request: 12 cells each, far below what Excel takes at once. */
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

/** Takes the sheet of a list that was not written whole away again, whoever has another of its name by now. */
async function dropUnfinished(sheetName: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const asked = askIfUnfinished(sheet);
    await context.sync();
    if (isUnfinished(asked, everyoneWords.inWork)) sheet.delete();
    await context.sync();
  });
}

/**
 * Writes the list of all on a new sheet of the workbook, which is the user's from then on, and shows it; gives its name. Every cell but the number holds
 * text, so that IDs keep their noughts and nothing typed becomes a formula. Until all is written the sheet has no headings and says in its first cell
 * that it is in work: half a list is never taken for the whole. A round trip to begin, one for every 2,000 people, and one to end; where Excel
 * refuses, the new sheet is taken away again and HostError is thrown; where she stops, likewise, and the signal's reason is thrown.
 * @param onRows tells how many rows are written, of how many
 * @param taken names that Excel has refused, though no sheet that it lists has them
 */
export async function writeEveryone(
  offices: readonly ListedOffice[],
  signal: AbortSignal,
  onRows: (done: number, of: number) => void,
  taken: readonly string[] = [],
): Promise<string> {
  const [headings = [], ...people] = await inSlices(everyoneRows(offices, everyoneWords));
  const width = headings.length;
  const rows = [[everyoneWords.inWork, ...headings.slice(1).map(() => "")], ...people];
  let added = null as string | null;
  try {
    return await runExcel(async (context) => {
      refuseReadOnly();
      const { worksheets, protection } = context.workbook;
      worksheets.load("items/name");
      protection.load("protected");
      await context.sync();
      if (protection.protected) throw structureLocked();
      const sheetName = freeSheetName(everyoneWords.sheetTitle, [
        ...worksheets.items.map(({ name }) => name),
        ...taken,
      ]);
      const sheet = worksheets.add(sheetName);
      added = sheetName;
      const texts = sheet.getRangeByIndexes(0, 1, rows.length, width - 1);
      // a single value is documented to serve all cells
      texts.numberFormat = "@" as unknown as string[][];
      const first = sheet.getRangeByIndexes(0, 0, 1, width);
      first.format.font.bold = true;
      texts.format.columnWidth = WIDTH;
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        await writeRows(context, sheet, from, rows.slice(from, from + AT_ONCE));
        onRows(Math.min(from + AT_ONCE, rows.length), rows.length);
        await breathe();
        signal.throwIfAborted();
      }
      sheet.activate();
      first.values = [headings];
      await context.sync();
      return sheetName;
    });
  } catch (error) {
    const left = added;
    if (left !== null)
      await dropUnfinished(left).catch((refused: unknown) => {
        // what the host refused first is what the user must hear; of one that she stopped, that the sheet is still there
        if (signal.aborted) throw refused;
      });
    signal.throwIfAborted();
    if (left === null || !isNameTaken(error) || taken.length === MOST_CHART_SHEETS) throw error;
    return writeEveryone(offices, signal, onRows, [...taken, left]);
  }
}
