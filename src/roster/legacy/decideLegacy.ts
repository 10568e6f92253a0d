import type { Field } from "../field";
import { codingOfFont } from "./legacyFont";
import type { Roster } from "../roster";
import { legacyBit } from "./suspectCells";
import { decideSymbols } from "./symbolMark";
import { decodeUnits } from "./decodeUnits";

/**
 * Marks the cells that are in an old font, reads ticks and crosses in a font of symbols, and gives the units the names that a person reads: by the font's name first, by the text itself second.
 * @param fontOf the font of a person's cell; "" where it is not known
 */
export function decideLegacy(roster: Roster, fontOf: (person: number, field: Field) => string): void {
  for (let i = 0; i < roster.suspects.count; i++) {
    const { person, field, byText } = roster.suspects.at(i);
    const coding = codingOfFont(fontOf(person, field)) ?? byText;
    if (coding === null) continue;
    roster.legacy[person] = (roster.legacy[person] ?? 0) | legacyBit(field);
    if (coding === "vni") roster.legacyVni[person] = (roster.legacyVni[person] ?? 0) | legacyBit(field);
  }
  decideSymbols(roster, roster.symbolMarks, fontOf);
  decodeUnits(roster);
}
