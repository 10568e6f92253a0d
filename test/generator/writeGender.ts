import { BLANK, errorCell, type Cell } from "./cell";
import { showsGender, type GenderHabit, type Shown } from "./habits";
import type { Gender, Person } from "./person";
import type { Cells, Says } from "./says";

const HABITS: Record<GenderHabit, Record<Gender, Cell>> = {
  words: { male: { value: "Nam" }, female: { value: "Nữ" } },
  crossIfFemale: { male: BLANK, female: { value: "x" } },
  oneOrZero: { male: { value: 1 }, female: { value: 0 } },
};

/** The gender cell, and where the row tells the gender: there, or by the birth-date column that is filled. */
export function writeGender(
  { gender, errors }: Person,
  shown: Shown,
  birth: Says["birth"],
): { cells: Cells; gender: Says["gender"] } {
  const { fields, habits } = shown;
  if (!fields.has("gender"))
    return { cells: {}, gender: fields.has("birthDateMale") && birth !== null ? { gender, field: birth.field } : null };
  if (errors.includes("gender")) return { cells: { gender: errorCell("#N/A") }, gender: null };
  const cells = { gender: HABITS[habits.gender][gender] };
  return { cells, gender: showsGender(shown, gender) ? { gender, field: "gender" } : null };
}
