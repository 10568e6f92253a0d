import { foldText } from "../grid/foldText";
import type { Roster } from "../roster/roster";
import { nameField } from "./fieldsOfRoster";
import type { Rule } from "./rule";

/** The others of the same folded name and full birth date who do not have the same ID; a blank or an old one counts as another. */
export function namesakes({ nextSameName, name, idNumber }: Roster, person: number): number[] {
  const own = name[person] ?? "";
  let folded: string | null = null;
  const id = idNumber[person] ?? 0;
  const found: number[] = [];
  for (let other = nextSameName[person] ?? -1; other >= 0 && other !== person; other = nextSameName[other] ?? -1) {
    if (id !== 0 && idNumber[other] === id) continue;
    const theirs = name[other] ?? "";
    // Folding costs more than the rest of a row, and most namesakes are written alike.
    if (theirs === own || foldText(theirs) === (folded ??= foldText(own))) found.push(other);
  }
  return found;
}

/** Probably one person entered twice, under two numbers: every name cell. */
export const possibleSamePerson: Rule = {
  id: "possible-same-person",
  severity: "check",
  needs: ["citizenId"],
  check(roster, from, to, report) {
    const field = nameField(roster.layout);
    for (let person = from; person < to; person++) {
      if ((roster.nextSameName[person] ?? -1) >= 0 && namesakes(roster, person).length > 0) report(person, field);
    }
  },
};
