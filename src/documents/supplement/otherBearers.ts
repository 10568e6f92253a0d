import { foldText } from "../../grid/foldText";
import type { Roster } from "../../roster/roster";
import { keyedPerson } from "./keyedPerson";
import type { OtherBearers } from "./lineKey";

/**
 * Tells of everybody whether others of the roster might be taken for them by the key of a line: once somebody has left,
 * a namesake who was asked for nothing is the only one who is left of that name.
 */
export function otherBearers(roster: Roster): (person: number) => OtherBearers {
  const counts = new Map<string, number>();
  const keysOf = (person: number) => {
    const { unit, name, citizenId } = keyedPerson(roster, person);
    const ofId = citizenId === "" ? null : `${foldText(name)}\t${citizenId}`;
    return { ofName: `${unit}\n${name}`, ofId };
  };
  for (let person = 0; person < roster.count; person++) {
    const { ofName, ofId } = keysOf(person);
    counts.set(ofName, (counts.get(ofName) ?? 0) + 1);
    if (ofId !== null) counts.set(ofId, (counts.get(ofId) ?? 0) + 1);
  }
  return (person) => {
    const { ofName, ofId } = keysOf(person);
    return { ofName: (counts.get(ofName) ?? 0) > 1, ofId: ofId !== null && (counts.get(ofId) ?? 0) > 1 };
  };
}
