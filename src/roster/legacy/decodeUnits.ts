import { foldText } from "../../grid/foldText";
import type { Roster } from "../roster";
import { codingOfText, decodeText, type LegacyCoding } from "./legacyFont";
import { legacyBit } from "./suspectCells";

const UNIT = legacyBit("unit");

/**
 * The coding of each unit's name, null where it is Unicode: as its people's cells were found to be, or, where it was
 * told by no such cell, as its text gives away.
 */
function codingsOfUnits({ units, unit, count, legacy, legacyVni }: Roster): readonly (LegacyCoding | null)[] {
  const codings = units.map(codingOfText);
  for (let person = 0; person < count; person++) {
    const index = unit[person] ?? -1;
    if (index >= 0 && ((legacy[person] ?? 0) & UNIT) !== 0)
      codings[index] = ((legacyVni[person] ?? 0) & UNIT) === 0 ? "tcvn3" : "vni";
  }
  return codings;
}

/**
 * Gives the units of a roster the names that a person reads, once it is known which cells are in an old font, and joins
 * those that are one by then: whoever counts or lists units meets each of them once (design §5: "Units group by folded
 * text under the first spelling").
 */
export function decodeUnits(roster: Roster): void {
  const codings = codingsOfUnits(roster);
  const names: string[] = [];
  const byFold = new Map<string, number>();
  const joined = roster.units.map((text, index) => {
    const coding = codings[index] ?? null;
    const name = coding === null ? text : decodeText(text, coding, "");
    const fold = foldText(name);
    const known = byFold.get(fold) ?? names.length;
    byFold.set(fold, known);
    if (known === names.length) names.push(name);
    return known;
  });
  roster.units = names;
  if (names.length === joined.length) return;
  const { unit, count } = roster;
  for (let person = 0; person < count; person++) unit[person] = joined[unit[person] ?? -1] ?? unit[person] ?? -1;
}
