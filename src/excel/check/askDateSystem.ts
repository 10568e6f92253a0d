import { isDay, toldDateSystem, type DateSystem } from "../../grid/dateSystem";
import type { CellValue } from "../../grid/cellValue";
import type { Field } from "../../roster/field";
import { columnsToRead, placeOf, valueIn, type RowBlock } from "../../roster/rows/rowBlock";
import { HostError, refusalOfPart } from "../host/hostError";
import type { SheetHead } from "./readHead";
import type { PeopleRead } from "./readPeople";

/** Columns in which a number can be a day: dates, and marks, which a date is too. */
const DAY_FIELDS: readonly Field[] = [
  "birthDate",
  "birthDateMale",
  "birthDateFemale",
  "birthYear",
  "citizenIdExpiry",
  "citizenIdIssued",
  "citizenIdNotIssued",
  "level2",
  "level2Not",
  "level2Date",
  "level2Registered",
  "oneStop",
];
/** So many cells are looked at before their formats are known to tell nothing. */
const MOST_CELLS = 50;
/** What DATE(2000,1,1) gives where days count from 1900, and from 1904. */
const FIRST_DAYS: Readonly<Record<number, DateSystem>> = { 36_526: "1900", 35_064: "1904" };

interface DayCell {
  row: number;
  column: number;
  value: CellValue;
}

/** The first cells that are read as days and hold a number. */
function dayCells(blocks: readonly RowBlock[], { layout }: PeopleRead["roster"]): DayCell[] {
  const runs = columnsToRead(layout);
  const places = DAY_FIELDS.flatMap((field) => {
    const column = layout.columns[field]?.index;
    return column === undefined ? [] : [{ column, place: placeOf(runs, column) }];
  });
  const cells: DayCell[] = [];
  for (const block of blocks)
    for (let i = 0; i < block.rowCount; i++)
      for (const { column, place } of places) {
        const value = valueIn(block, i, place);
        if (!isDay(value) && !isDay(value, true)) continue;
        cells.push({ row: block.firstRow + i, column, value });
        if (cells.length === MOST_CELLS) return cells;
      }
  return cells;
}

/** Asks by what the cells show: that is a read. */
async function askTexts({ sheet }: SheetHead, cells: readonly DayCell[]): Promise<DateSystem | null> {
  const ranges = cells.map(({ row, column }) => sheet.getRangeByIndexes(row, column, 1, 1).load("text"));
  await sheet.context.sync();
  const texts = ranges.map(({ text }) => text[0]?.[0] ?? "");
  return toldDateSystem([cells.map(({ value }) => value)], [texts]);
}

/**
 * Asks by a function of the sheet, in a context of its own: Microsoft's client counts it among what is written and
 * cannot be undone, so that it may not be part of a step for Ctrl+Z.
 */
async function askFunction(): Promise<DateSystem> {
  const context = new Excel.RequestContext();
  const date = context.workbook.functions.date(2000, 1, 1).load("value");
  try {
    await context.sync();
    return FIRST_DAYS[date.value] ?? "unknown";
  } catch (thrown) {
    refusalOfPart(thrown);
    return "unknown";
  }
}

/**
 * Finds out from which year the days of a roster count, where the head of its sheet does not tell. null: none of its
 * days is a number, so that nothing hangs on it. No round trip then; else one, and another where no cell shows its
 * number as a day. Throws HostError "needs-check" where that would end the user's undo in the background.
 */
export async function askDateSystem(head: SheetHead, { roster, rows }: PeopleRead): Promise<DateSystem | null> {
  if (head.dateSystem !== null) return head.dateSystem;
  if (rows !== null) {
    const cells = dayCells(rows, roster);
    if (cells.length === 0) return null;
    const told = await askTexts(head, cells);
    if (told !== null) return told;
  }
  if (head.quiet) throw new HostError("needs-check", "", "No cell tells from which year days count.");
  return askFunction();
}
