import { codingOfText, decodeText, type LegacyCoding } from "./legacy/legacyFont";
import type { Roster } from "./roster";
import { legacyBit } from "./legacy/suspectCells";

const UNIT = legacyBit("unit");

/** What of a roster tells the names of units. */
export type UnitNames = Pick<Roster, "units" | "unitCodings">;

/**
 * The coding of each unit's name, null where it is Unicode: as its people's cells were found to be, or, where it was
 * told by no such cell, as its text gives away.
 */
export function codingsOfUnits({ units, unit, count, legacy, legacyVni }: Roster): readonly (LegacyCoding | null)[] {
  const codings = units.map(codingOfText);
  for (let person = 0; person < count; person++) {
    const index = unit[person] ?? -1;
    if (index >= 0 && ((legacy[person] ?? 0) & UNIT) !== 0)
      codings[index] = ((legacyVni[person] ?? 0) & UNIT) === 0 ? "tcvn3" : "vni";
  }
  return codings;
}

/** The name of a unit as a person reads it: decoded where it is in an old font. "" for an index below 0. */
export function unitNameAt({ units, unitCodings }: UnitNames, index: number): string {
  const name = units[index] ?? "";
  const coding = unitCodings[index] ?? null;
  return coding === null ? name : decodeText(name, coding, "");
}

/** The name of somebody's unit as a person reads it; "" where none can be told. */
export function unitNameOf(roster: UnitNames & Pick<Roster, "unit">, person: number): string {
  return unitNameAt(roster, roster.unit[person] ?? -1);
}
