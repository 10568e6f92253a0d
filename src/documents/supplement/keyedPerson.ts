import { maskedId } from "../../grid/maskNumbers";
import { nameOf } from "../../roster/nameOf";
import type { Roster } from "../../roster/roster";
import type { KeyedLine } from "./lineKey";

/** What a key says of somebody, as the roster has it by now. */
export function keyedPerson(roster: Roster, person: number): Omit<KeyedLine, "rule" | "field"> {
  const number = roster.idNumber[person] ?? 0;
  return {
    unit: roster.units[roster.unit[person] ?? -1] ?? "",
    name: nameOf(roster, person),
    citizenId: number === 0 ? "" : maskedId(number),
    row: roster.row[person] ?? 0,
  };
}
