import { cellAddress } from "../../grid/address";
import { isSamePerson, type ReadPeople } from "../../roster/isSamePerson";
import type { Roster } from "../../roster/roster";
import { askForPeople } from "./askForPeople";
import { HostError } from "./hostError";
import { runExcel } from "./runExcel";

/** What of a roster tells whose a cell is. */
type PlacedPeople = ReadPeople & Pick<Roster, "layout" | "row" | "count">;

/**
 * What came of the wish to select a cell. "hidden": it is selected, and its row is not in view, by hand or by a filter.
 * "moved": nothing is, because its person was not surely found.
 */
export type SelectOutcome = "selected" | "hidden" | "moved";

/** Rows asked for at once: three columns of them, half of what Excel on the web takes. */
const ROWS_AT_ONCE = 30_000;

/** The row in which somebody surely stands now, by name, ID and unit; null where none is, or several may be it. */
async function rowNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  people: PlacedPeople,
  person: number,
): Promise<number | null> {
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const end = used.rowIndex + used.rowCount;
  const rows: number[] = [];
  for (let first = people.layout.header.last + 1; first < end; first += ROWS_AT_ONCE) {
    const now = askForPeople(sheet, people.layout, first, Math.min(ROWS_AT_ONCE, end - first), true);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for each chunk
    await context.sync();
    now().forEach((cells, i) => {
      if (isSamePerson(people, person, cells, true)) rows.push(first + i);
    });
  }
  const [row] = rows;
  return rows.length === 1 && row !== undefined ? row : null;
}

/**
 * Shows a sheet, known by its name or its id, and selects a cell of it (row and column from 0): that of the person who
 * was read in the row, wherever the person stands now. Two round trips; where rows have moved, two more and one for
 * every 30,000 rows. Throws HostError, "sheet-hidden" where the sheet is.
 * @param shows shows the row too, should it be hidden
 */
export function selectCell(
  nameOrId: string,
  people: PlacedPeople,
  row: number,
  column: number,
  shows = false,
): Promise<SelectOutcome> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(nameOrId);
    sheet.load("visibility");
    const person = people.row.subarray(0, people.count).indexOf(row);
    const now = askForPeople(sheet, people.layout, row, 1, true);
    await context.sync();
    // Excel refuses it, and why is nowhere in what it says
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new HostError("sheet-hidden", "InvalidOperation", "A cell of a hidden sheet cannot be selected.");
    const [cells] = now();
    const isThere =
      person < 0 || cells === undefined || isSamePerson(people, person, cells, hasNamesake(people, person));
    const place = isThere ? row : await rowNow(context, sheet, people, person);
    if (place === null) return "moved";
    if (shows) sheet.getRange(`${String(place + 1)}:${String(place + 1)}`).rowHidden = false;
    const cell = sheet.getRange(cellAddress(place, column));
    cell.load("rowHidden");
    sheet.activate();
    cell.select();
    await context.sync();
    return cell.rowHidden ? "hidden" : "selected";
  });
}

function hasNamesake({ name, count }: PlacedPeople, person: number): boolean {
  for (let other = 0; other < count; other++) if (other !== person && name[other] === name[person]) return true;
  return false;
}
