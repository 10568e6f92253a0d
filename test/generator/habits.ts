import type { Field } from "../../src/roster/field";
import type { NumberWriting } from "./person";

export type BirthHabit = "date" | "text" | "year" | "mixed";
export type GenderHabit = "words" | "crossIfFemale" | "oneOrZero";
export type Level2Habit =
  "cross" | "words" | "dates" | "booleans" | "oneOrZero" | "pairOfCrosses" | "pairOfWords" | "dateOnly" | "denialOnly";
/** `blank`: the column is there, but only section rows name the units. */
export type UnitHabit = "repeated" | "merged" | "ditto" | "blank" | "tcvn3" | "vni";
/** The font that reasons and marks are typed in. */
export type TextHabit = "unicode" | "tcvn3" | "vni";

/** How one office writes what it means. */
export interface Habits {
  birth: BirthHabit;
  gender: GenderHabit;
  id: Extract<NumberWriting, "text" | "number" | "formattedNumber">;
  level2: Level2Habit;
  /** The words for done and not done, where level 2 is in words. */
  level2Words: readonly [done: string, no: string];
  unit: UnitHabit;
  text: TextHabit;
}

/** What of its people a roster shows: its columns and its habits. */
export interface Shown {
  fields: ReadonlySet<Field>;
  habits: Habits;
}

export function showsBirth({ fields }: Shown): boolean {
  return fields.has("birthDate") || fields.has("birthDateMale");
}

export function showsLevel2({ fields }: Shown): boolean {
  return fields.has("level2") || fields.has("level2Date") || fields.has("level2Not");
}

/** Whether the row tells somebody's gender. A cross under "Nữ" says nothing of those who have none. */
export function showsGender({ fields, habits }: Shown, gender: "male" | "female"): boolean {
  if (fields.has("birthDateMale")) return true;
  return fields.has("gender") && (habits.gender !== "crossIfFemale" || gender === "female");
}
