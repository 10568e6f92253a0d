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
import { rowParts } from "../host/requestRoom";
import { runExcel } from "../host/runExcel";
import { trySync } from "../host/trySync";
import { valuesOf } from "../host/valuesOf";

/** Rows that are written in one request at most, 12 cells each. */
const AT_ONCE = 2_000;
/** Points. */
const WIDTH = 110;

/**
 * Writes some rows. One round trip, two where Excel shows the apostrophes that keep texts from being taken for
 * formulas.
 */
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

/** The sheet that holds the list of all, and whether Excel shows it. */
export interface WrittenList {
  sheetName: string;
  shown: boolean;
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
 * Writes the list of all on a new sheet of the workbook, which is the user's from then on, and shows it. Every cell but
 * the number holds text, so that IDs keep their noughts and nothing typed becomes a formula. Until all is written the
 * sheet has no headings and says in its first cell that it is in work: half a list is never taken for the whole. A
 * round trip to begin, one for every 2,000 people, and two to end; where Excel refuses the cells, the new sheet is
 * taken away again and HostError is thrown; where she stops, likewise, and the signal's reason is thrown.
 * @param onRows tells how many rows are written, of how many
 * @param taken names that Excel has refused, though no sheet that it lists has them
 */
export async function writeEveryone(
  offices: readonly ListedOffice[],
  signal: AbortSignal,
  onRows: (done: number, of: number) => void,
  taken: readonly string[] = [],
): Promise<WrittenList> {
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
      // a single value is documented to serve all cells
      sheet.getRangeByIndexes(0, 1, rows.length, width - 1).numberFormat = "@" as unknown as string[][];
      sheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
      sheet.getRangeByIndexes(0, 1, 1, width - 1).format.columnWidth = WIDTH;
      let done = 0;
      for (const part of rowParts(rows, AT_ONCE)) {
        await writeRows(context, sheet, done, part);
        done += part.length;
        onRows(done, rows.length);
        await breathe();
        signal.throwIfAborted();
      }
      sheet.getRangeByIndexes(0, 0, 1, width).values = [headings];
      await context.sync();
      // with another workbook in front nothing can be shown: what is written stays
      sheet.activate();
      return { sheetName, shown: await trySync(context) };
    });
  } catch (error) {
    const left = added;
    const isTaken = left !== null && isNameTaken(error);
    if (left !== null && !isTaken)
      await dropUnfinished(left).catch((refused: unknown) => {
        // what the host refused first is what the user must hear; of one that she stopped, that the sheet is still
        // there
        if (signal.aborted) throw refused;
      });
    signal.throwIfAborted();
    if (!isTaken || taken.length === MOST_CHART_SHEETS) throw error;
    return writeEveryone(offices, signal, onRows, [...taken, left]);
  }
}
