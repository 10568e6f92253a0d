import type { Roster } from "./roster";

/** The name of somebody's unit as a person reads it; "" where none can be told. */
export function unitNameOf({ units, unit }: Pick<Roster, "units" | "unit">, person: number): string {
  return units[unit[person] ?? -1] ?? "";
}
