import { composeBody } from "./composeBody";
import { putLine } from "./line";
import { shownBy, type LaidOut, type RosterPlan, type Table } from "./rosterPlan";
import { SheetDraft } from "./sheetDraft";
import { headerDepth, writeHeadings } from "./writeHeadings";
import { writePerson } from "./writePerson";
import { writeUnits, type PlacedPerson } from "./writeUnits";
import type { Person } from "./person";
import type { Random } from "./random";

function tableOf({ columns }: RosterPlan): Table {
  const columnOf = (key: string): number => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`no column ${key}`);
    return index;
  };
  return { columnOf, last: columns.length - 1 };
}

/** Writes all rows below the headings; returns who stands where and the row after the last. */
function putBody(sheet: SheetDraft, plan: RosterPlan, people: readonly Person[], firstRow: number, random: Random) {
  const table = tableOf(plan);
  const shown = shownBy(plan);
  const written = people.map((person) => writePerson(person, shown, random));
  const placed: PlacedPerson[] = [];
  const ordinals = new Map<PlacedPerson, number>();
  let row = firstRow;
  let ordinal = 0;
  for (const bodyRow of composeBody(written, plan, table)) {
    if (bodyRow.kind === "restart") {
      ordinal = 0;
      continue;
    }
    if (bodyRow.kind === "headings") {
      writeHeadings(sheet, plan, row);
      row += headerDepth(plan);
      continue;
    }
    if (bodyRow.kind === "line") putLine(sheet, row, plan.left, bodyRow.line);
    else {
      const person = { row, written: bodyRow.written };
      placed.push(person);
      ordinals.set(person, ++ordinal);
    }
    row++;
  }
  const merged = shown.fields.has("unit") ? writeUnits(placed, plan.habits.unit) : [];
  for (const { first, last } of merged) {
    const column = plan.left + table.columnOf("unit");
    sheet.merges.push({ top: first, left: column, bottom: last, right: column });
  }
  for (const person of placed)
    plan.columns.forEach((column, i) => {
      sheet.put(person.row, plan.left + i, column.write(person.written, ordinals.get(person) ?? 0));
    });
  return { placed, lastRow: row - 1 };
}

/** Writes a roster onto a sheet of its own: what stands above, headings, people, what stands below. */
export function layOut(plan: RosterPlan, people: readonly Person[], random: Random): LaidOut {
  const sheet = new SheetDraft(plan.sheetName);
  const table = tableOf(plan);
  const above = plan.above(table);
  above.forEach((line, row) => {
    putLine(sheet, row, plan.left, line);
  });
  const header = { first: above.length, last: above.length + headerDepth(plan) - 1 };
  writeHeadings(sheet, plan, header.first);
  plan.underHeader.forEach((line, i) => {
    putLine(sheet, header.last + 1 + i, plan.left, line(table, plan.columns));
  });
  const { placed, lastRow } = putBody(sheet, plan, people, header.last + 1 + plan.underHeader.length, random);
  const columnOf = (key: string): number => plan.left + table.columnOf(key);
  const laidOut: LaidOut = { plan, sheet, header, people: placed, columnOf, lastRow };
  for (const finish of plan.finish) finish(laidOut, random);
  return laidOut;
}
