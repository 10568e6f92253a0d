import { textHash } from "../../grid/textHash";

/**
 * What ties a line of the sheet for the units to somebody's cell, whatever is sorted, deleted or typed over on the
 * sheet (design §11). It is made of hashes of what stands on the line anyway: no ID number can be had from it, and the
 * row of the roster only helps to choose among people whom nothing else tells apart.
 */
export interface LineKey {
  /** Of unit and name, as the roster has them. */
  person: string;
  /** Of the masked ID; "" where the row holds none. */
  citizenId: string;
  /** Of what is asked: the rule, and the field of the cell. */
  what: string;
  /** Of the roster's sheet, from 0. */
  row: number;
  /** Who else it might have been when the line was written. A line from before that was told says of nobody. */
  others: OtherBearers;
}

/** Whether others of the roster bear what tells who somebody is, whatever is asked of them. */
export interface OtherBearers {
  /** Unit and name. */
  ofName: boolean;
  /** Name, as it is folded, and masked ID, in whatever unit. */
  ofId: boolean;
}

/** Nobody else. */
export const NO_OTHERS: OtherBearers = { ofName: false, ofId: false };

/** What a key is made from: texts as the roster has them, the ID masked. */
export interface KeyedLine {
  unit: string;
  name: string;
  citizenId: string;
  rule: string;
  /** Of the cell that the answer is for; "" where the cell serves none. */
  field: string;
  row: number;
}

/** No digit, so that no key looks like a number of anybody; no vowel, so that none looks like a word. */
const SIGNS = "bcdfghjklmnpqrstvwxz";

function signsOf(number: number): string {
  let signs = "";
  for (let rest = number; rest > 0 || signs === ""; rest = Math.floor(rest / SIGNS.length))
    signs = (SIGNS[rest % SIGNS.length] ?? "") + signs;
  return signs;
}

const numberOf = (signs: string): number =>
  Array.from(signs).reduce((number, sign) => number * SIGNS.length + SIGNS.indexOf(sign), 0);

const hashOf = (...texts: readonly string[]): string => signsOf(textHash(texts.join("\n")));

/** Makes the key of a line. */
export const lineKey = (
  { unit, name, citizenId, rule, field, row }: KeyedLine,
  others: OtherBearers = NO_OTHERS,
): LineKey => ({
  person: hashOf(unit, name),
  citizenId: citizenId === "" ? "" : hashOf(citizenId),
  what: hashOf(rule, field),
  row,
  others,
});

/** What stands at the end of a key that others bear. */
const BORNE = { name: "c", id: "d", both: "f" };

function borneText({ ofName, ofId }: OtherBearers): readonly string[] {
  if (ofName && ofId) return [BORNE.both];
  return ofName ? [BORNE.name] : ofId ? [BORNE.id] : [];
}

/** Gives a key as it stands in its cell. For ever: files come back with it. */
export const lineKeyText = ({ person, citizenId, what, row, others }: LineKey): string =>
  [person, citizenId, what, signsOf(row), ...borneText(others)].join("-");

const KEY = new RegExp(
  `^([${SIGNS}]+)-([${SIGNS}]*)-([${SIGNS}]+)-([${SIGNS}]{1,8})(?:-([${Object.values(BORNE).join("")}]))?$`,
  "u",
);

/** Reads the key of a cell; null where none stands there. */
export function parseLineKey(text: string): LineKey | null {
  const [, person, citizenId = "", what, row, borne] = KEY.exec(text.trim()) ?? [];
  if (person === undefined || what === undefined || row === undefined) return null;
  const others = {
    ofName: borne === BORNE.name || borne === BORNE.both,
    ofId: borne === BORNE.id || borne === BORNE.both,
  };
  return { person, citizenId, what, row: numberOf(row), others };
}
