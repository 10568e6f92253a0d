import { BLANK, errorCell, type Cell } from "./cell";
import type { UnitHabit } from "./habits";
import { oldFontCell } from "./oldFonts";
import type { WrittenPerson } from "./says";
import { cellWith } from "./says";

/** A person in a row of the sheet, from 0. */
export interface PlacedPerson {
  row: number;
  written: WrittenPerson;
}

const DITTOS = ["nt", "-nt-", "như trên", "//", '"'];

function unitCell({ person, says }: WrittenPerson, sameAbove: boolean, habit: UnitHabit, index: number): Cell {
  if (person.unitCell === "error") return errorCell("#REF!");
  if (says.unit === null || habit === "blank" || (habit === "merged" && sameAbove)) return BLANK;
  if (habit === "ditto" && sameAbove) return { value: DITTOS[index % DITTOS.length] ?? "nt" };
  if (habit === "repeated" || habit === "merged" || habit === "ditto") return { value: person.unit };
  const old = oldFontCell(person.unit, habit);
  return old === null ? { value: person.unit } : cellWith(old, "legacy-font-text");
}

/** Writes the unit cells, now that it is known who stands below whom, and says which rows are merged. */
export function writeUnits(people: readonly PlacedPerson[], habit: UnitHabit): { first: number; last: number }[] {
  const merged: { first: number; last: number }[] = [];
  people.forEach(({ row, written }, index) => {
    const above = people[index - 1];
    const follows = above?.row === row - 1 || habit !== "merged";
    const sameAbove = follows && above?.written.says.unit === written.says.unit;
    const cell = unitCell(written, sameAbove, habit, index);
    written.cells.unit = cell;
    const last = merged.at(-1);
    if (habit === "merged" && sameAbove && last !== undefined) last.last = row;
    else if (habit === "merged") merged.push({ first: row, last: row });
  });
  return merged.filter(({ first, last }) => last > first);
}
