import { fullBirth } from "../compare/comparedRoster";
import { cleanText } from "../grid/cleanText";
import type { DateCode } from "../grid/excelDate";
import { nameOf } from "../roster/nameOf";
import type { Roster } from "../roster/roster";

/** Somebody who can be known again in another file: by a 12-digit ID, or by name and full birth date. */
export interface PersonOfFile {
  /** 0 where there is none. */
  id: number;
  name: string;
  /** 0 where it is not known to the day. */
  birth: DateCode;
  /** "" where none can be told. */
  unit: string;
  /** Sheet row, from 0. */
  row: number;
}

/** Everybody of a roster. */
export function peopleOfRoster(roster: Roster): PersonOfFile[] {
  return Array.from({ length: roster.count }, (_, person) => ({
    id: roster.idNumber[person] ?? 0,
    name: nameOf(roster, person),
    birth: fullBirth(roster, person),
    unit: cleanText(roster.units[roster.unit[person] ?? -1] ?? ""),
    row: roster.row[person] ?? 0,
  }));
}

/** Whether somebody can be known again in another file. */
export const isKnownAgain = ({ id, name, birth }: PersonOfFile): boolean => id !== 0 || (birth !== 0 && name !== "");
