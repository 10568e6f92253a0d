import type { People } from "./roster";

/** Room for so many people, all entries 0. */
export function makePeople(capacity: number): People {
  const bytes = (): Uint8Array => new Uint8Array(capacity);
  const integers = (): Int32Array => new Int32Array(capacity);
  return {
    row: integers(),
    nameText: bytes(),
    nameUntidy: bytes(),
    legacy: bytes(),
    legacyVni: bytes(),
    birth: integers(),
    birthField: bytes(),
    gender: bytes(),
    genderField: bytes(),
    idKind: bytes(),
    idNumber: new Float64Array(capacity),
    idUntidy: bytes(),
    idScientific: bytes(),
    idDigits: bytes(),
    foreign: bytes(),
    cardExpiry: integers(),
    said: bytes(),
    saidField: bytes(),
    level2: bytes(),
    level2Field: bytes(),
    reasonText: bytes(),
    reasonCategory: bytes(),
    unit: integers(),
    oneStop: bytes(),
  };
}

/** The first `count` people, without copying. */
export function firstPeople(people: People, count: number): People {
  const cut = Object.entries(people).map(([key, column]: [string, People[keyof People]]) => [
    key,
    column.subarray(0, count),
  ]);
  return Object.fromEntries(cut) as People;
}
