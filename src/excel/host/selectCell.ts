import { cellAddress } from "../../grid/address";
import { isSamePerson, type ReadPeople } from "../../roster/isSamePerson";
import type { Roster } from "../../roster/roster";
import { askForPeople } from "./askForPeople";
import { runExcel } from "./runExcel";

/** What of a roster tells whose a cell is. */
type PlacedPeople = ReadPeople & Pick<Roster, "layout" | "row" | "count">;

/** Somebody's row was not found, or nobody's is meant: nothing was selected where "moved". */
export type SelectOutcome = "selected" | "moved";

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
 * Shows a sheet, known by its name or its id, and selects a cell of it (row and column from 0): that of the person who was read in the row,
 * wherever the person stands now. Two round trips; where rows have moved, two more and one for every 30,000 rows. Throws HostError.
 */
export function selectCell(
  nameOrId: string,
  people: PlacedPeople,
  row: number,
  column: number,
): Promise<SelectOutcome> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(nameOrId);
    const person = people.row.subarray(0, people.count).indexOf(row);
    const now = askForPeople(sheet, people.layout, row, 1, true);
    await context.sync();
    const [cells] = now();
    const isThere =
      person < 0 || cells === undefined || isSamePerson(people, person, cells, hasNamesake(people, person));
    const place = isThere ? row : await rowNow(context, sheet, people, person);
    if (place === null) return "moved";
    sheet.activate();
    sheet.getRange(cellAddress(place, column)).select();
    await context.sync();
    return "selected";
  });
}

function hasNamesake({ name, count }: PlacedPeople, person: number): boolean {
  for (let other = 0; other < count; other++) if (other !== person && name[other] === name[person]) return true;
  return false;
}
