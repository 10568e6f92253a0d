import type { Field } from "../field";
import { codingOfFont, readsIn, type LegacyCoding } from "./legacyFont";
import type { Roster } from "../roster";
import { legacyBit } from "./suspectCells";
import { decodeUnits } from "./decodeUnits";

function mark(roster: Roster, person: number, field: Field, coding: LegacyCoding): void {
  roster.legacy[person] = (roster.legacy[person] ?? 0) | legacyBit(field);
  if (coding === "vni") roster.legacyVni[person] = (roster.legacyVni[person] ?? 0) | legacyBit(field);
}

/**
 * Marks the cells that are in an old font, and gives the units the names that a person reads: by the font's name first, by the text itself second.
 * One cell of which that is sure speaks for its column: others that make Vietnamese words in its coding, and none as they are, are in it too.
 * @param fontOf the font of a person's cell; "" where it is not known
 */
export function decideLegacy(roster: Roster, fontOf: (person: number, field: Field) => string): void {
  const sure = new Map<Field, Set<LegacyCoding>>();
  const others: number[] = [];
  for (let i = 0; i < roster.suspects.count; i++) {
    const { person, field, byText } = roster.suspects.at(i);
    const coding = codingOfFont(fontOf(person, field)) ?? byText;
    if (coding === null) {
      others.push(i);
      continue;
    }
    mark(roster, person, field, coding);
    sure.set(field, (sure.get(field) ?? new Set()).add(coding));
  }
  if (sure.size > 0)
    for (const i of others) {
      const { person, field, text } = roster.suspects.at(i);
      for (const coding of sure.get(field) ?? []) if (readsIn(coding, text)) mark(roster, person, field, coding);
    }
  decodeUnits(roster);
}
