import type { Field } from "../field";
import { codingOfFont, readsIn, type LegacyCoding } from "./legacyFont";
import type { Roster } from "../roster";
import { legacyBit } from "./suspectCells";
import { decideSymbols } from "./symbolMark";
import { decodeUnits } from "./decodeUnits";

function mark(roster: Roster, person: number, field: Field, coding: LegacyCoding): void {
  roster.legacy[person] = (roster.legacy[person] ?? 0) | legacyBit(field);
  if (coding === "vni") roster.legacyVni[person] = (roster.legacyVni[person] ?? 0) | legacyBit(field);
}

/**
 * Cells that neither font nor text decide, by index among the suspects, once some of their column are known to be in a
 * coding.
 */
function decideByColumn(roster: Roster, coding: LegacyCoding, sure: number, others: readonly number[]): void {
  const cells = others
    .map((i) => roster.suspects.at(i))
    .map((cell) => ({ ...cell, reads: readsIn(coding, cell.text) }));
  const clear = cells.filter(({ reads }) => reads === "clear");
  const either = cells.filter(({ reads }) => reads === "either");
  const isThroughout = (sure + clear.length) * 2 > roster.count;
  for (const { person, field } of isThroughout ? [...clear, ...either] : clear) mark(roster, person, field, coding);
}

/**
 * Marks the cells that are in an old font, reads ticks and crosses in a font of symbols, and gives the units the names
 * that a person reads: by the font's name first, by the text itself second.
 * One cell of which that is sure speaks for its column: others that make Vietnamese words in its coding, and none as
 * they are, are in it too, and where these are most people's, so are those that could be read either way.
 * @param fontOf the font of a person's cell; "" where it is not known
 */
export function decideLegacy(roster: Roster, fontOf: (person: number, field: Field) => string): void {
  const sure = new Map<Field, Map<LegacyCoding, number>>();
  const others = new Map<Field, number[]>();
  for (let i = 0; i < roster.suspects.count; i++) {
    const { person, field, byText } = roster.suspects.at(i);
    const coding = codingOfFont(fontOf(person, field)) ?? byText;
    if (coding === null) {
      const known = others.get(field);
      if (known === undefined) others.set(field, [i]);
      else known.push(i);
    } else {
      mark(roster, person, field, coding);
      const counts = sure.get(field) ?? new Map<LegacyCoding, number>();
      sure.set(field, counts.set(coding, (counts.get(coding) ?? 0) + 1));
    }
  }
  for (const [field, counts] of sure)
    for (const [coding, count] of counts) decideByColumn(roster, coding, count, others.get(field) ?? []);
  decideSymbols(roster, fontOf);
  decodeUnits(roster);
}
