import type { ErrorText } from "./cell";

export type Gender = "male" | "female";

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A 12-digit number and what it tells of the one it was made for (Nghị định 137/2015/NĐ-CP, Điều 13). */
export interface IssuedNumber {
  digits: string;
  year: number;
  gender: Gender;
}

/** Ways to write a name that must be pointed out, or not to write it at all. */
export type NameWriting =
  | "tidy"
  | "leadingBlank"
  | "trailingBlank"
  | "doubleBlank"
  | "hardBlank"
  | "tab"
  | "lineBreak"
  | "decomposed"
  | "icelandicEth"
  | "tcvn3"
  | "vni"
  | "unicodeInOldFont"
  | "missing"
  | "error";

/** How 12 digits stand in their cell. */
export type NumberWriting =
  | "text"
  | "number"
  | "formattedNumber"
  | "withoutZeros"
  | "blanks"
  | "dots"
  | "hyphens"
  | "apostrophe"
  | "hardBlank"
  | "dotZero";

/** What is so about somebody's citizen ID, and how the cell is written where that is not the roster's habit. */
export type CitizenIdMeaning =
  | { kind: "issued"; number: IssuedNumber; writing?: NumberWriting }
  | { kind: "blank"; text: string | number }
  | { kind: "saidMissing"; text: string }
  | { kind: "old"; text: string | number }
  | { kind: "passport"; text: string }
  | { kind: "malformed"; text: string | number }
  | { kind: "impossible"; text: string }
  | { kind: "error"; error: ErrorText };

export type Level2Meaning = "done" | "waiting" | "approved" | "no" | "blank" | "contradiction" | "unclear" | "error";

/** A reason as written, and the category of reasonCategories.json that it was written to mean. */
export interface Reason {
  text: string;
  category: string;
}

/** Somebody who does not exist, and what the roster is meant to say of him or her. Only later is it decided how. */
export interface Person {
  family: string;
  given: string;
  gender: Gender;
  birth: Day;
  /** The birth date is not written, not legible or an error value. */
  birthCell: "given" | "blank" | "error" | { invalid: string | Day };
  unit: string;
  unitCell: "given" | "blank" | "error";
  position: string;
  oneStop: boolean;
  phone: string;
  note: string;
  nationality: string;
  name: NameWriting;
  id: CitizenIdMeaning;
  /** What an explicit "Đã cấp CCCD" column says. */
  said: "yes" | "no" | null;
  level2: Level2Meaning;
  reason: Reason | null;
  /** An error value in the reason's place, or a sign that says nothing. */
  reasonCell: "given" | "error" | "placeholder";
  /** Other columns in which there is an error value. */
  errors: readonly ("gender" | "position" | "oneStop" | "note" | "phone")[];
}

/** First and last names as one, as they would stand in a tidy cell. */
export function nameOf({ family, given }: Person): string {
  return `${family} ${given}`;
}
