import type { DateCode } from "../grid/excelDate";
import { foldText } from "../grid/foldText";
import { toneKey } from "../grid/toneKey";
import { birthYearOfId } from "../roster/cells/citizenIdNumber";
import { hasField } from "../roster/fieldsOfLayout";
import { nameOf } from "../roster/nameOf";
import type { Roster } from "../roster/roster";
import { unitNameOf } from "../roster/unitNameOf";
import { countOfLevel2, type Level2Count } from "../summary/counting";

/** What of a roster is compared with another: plain data, which a worker can hand over. */
export type ComparedRoster = Pick<
  Roster,
  "layout" | "count" | "row" | "name" | "legacy" | "legacyVni" | "birth" | "idNumber" | "unit" | "units" | "level2"
>;

/** Takes out of a roster what is compared, and nothing else of it. */
export function comparedRoster(roster: ComparedRoster): ComparedRoster {
  const { layout, count, row, name, legacy, legacyVni, birth, idNumber, unit, units, level2 } = roster;
  return { layout, count, row, name, legacy, legacyVni, birth, idNumber, unit, units, level2 };
}

/** What is compared of somebody but the unit, each as a column. */
const OF_PERSON = ["row", "birth", "idNumber", "level2", "legacy", "legacyVni", "name"] as const;

/** Whether the same people stand in the same rows, and nothing that is compared is another. */
export function isSameRoster(one: ComparedRoster, other: ComparedRoster): boolean {
  if (one === other) return true;
  if (one.count !== other.count || JSON.stringify(one.layout) !== JSON.stringify(other.layout)) return false;
  const isSame = (column: (typeof OF_PERSON)[number]): boolean => {
    const [ofOne, ofOther] = [one[column], other[column]];
    for (let person = 0; person < one.count; person++) if (ofOne[person] !== ofOther[person]) return false;
    return true;
  };
  for (let person = 0; person < one.count; person++)
    if (unitNameOf(one, person) !== unitNameOf(other, person)) return false;
  return OF_PERSON.every(isSame);
}

/** Who somebody is, as far as the row tells. */
export interface Identity {
  /** Folded; "" where there is none. */
  name: string;
  /** With its tones: see `toneKey`. */
  toned: string;
  /** The 12-digit number; 0 where there is none. */
  id: number;
  /** yyyymmdd; 0 where it is not known to the day. */
  birth: number;
  /** Of birth, by the date or else by the 12-digit number; 0 where neither tells. */
  year: number;
  /** Folded; "" where none can be told. */
  unit: string;
  level2: Level2Count;
}

/** Somebody's birth date; 0 where it is not known to the day. */
export function fullBirth({ birth }: Pick<ComparedRoster, "birth">, person: number): DateCode {
  const date = birth[person] ?? 0;
  return date > 0 && date % 100 > 0 ? date : 0;
}

/** Everybody of a roster. It stops after everybody. */
export function* identitiesOf(roster: ComparedRoster): Generator<void, Identity[]> {
  const people: Identity[] = [];
  for (let person = 0; person < roster.count; person++) {
    const birth = roster.birth[person] ?? 0;
    const id = roster.idNumber[person] ?? 0;
    const name = nameOf(roster, person);
    people.push({
      name: foldText(name),
      toned: toneKey(name),
      id,
      year: birth > 0 ? Math.floor(birth / 10_000) : id > 0 ? birthYearOfId(id) : 0,
      birth: fullBirth(roster, person),
      unit: foldText(unitNameOf(roster, person)),
      level2: countOfLevel2(roster, person),
    });
    yield;
  }
  return people;
}

/** What two rosters both tell, so that it can be compared. */
export interface Comparable {
  id: boolean;
  unit: boolean;
  level2: boolean;
}

/** Tells what can be compared of two rosters: what each of them has a column for, and of units, what each names any. */
export function comparableOf(one: ComparedRoster, other: ComparedRoster): Comparable {
  const both = (tells: (roster: ComparedRoster) => boolean) => tells(one) && tells(other);
  return {
    id: both(({ layout }) => hasField(layout, "citizenId")),
    unit: both(({ units }) => units.length > 0),
    level2: both(({ layout }) => hasField(layout, "level2")),
  };
}
