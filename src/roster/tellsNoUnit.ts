import { NO_UNIT, type Roster } from "./roster";

/** Whether neither cells nor sections tell anybody's unit. Looks at people only as far as the first who has one. */
export function tellsNoUnit({ unit, count }: Pick<Roster, "unit" | "count">): boolean {
  for (let person = 0; person < count; person++) if (unit[person] !== NO_UNIT) return false;
  return true;
}
