import { nameAndBirthOf } from "../compare/knownPeople";
import { foldText } from "../grid/foldText";
import { maskedId, maskNumbers } from "../grid/maskNumbers";
import type { PersonOfFile } from "./personOfFile";

/** Where somebody stands. Long numbers in name and unit are masked. */
export interface PlaceOfPerson extends Omit<PersonOfFile, "id" | "birth"> {
  /** Index of the file. */
  file: number;
}

/** Somebody who stands in the files of several offices, or may. */
export interface RepeatedPerson {
  /** The one ID of all places; null: of one name and full birth date, and an ID is lacking, so that it may be one. */
  maskedId: string | null;
  places: readonly PlaceOfPerson[];
}

type Key = string | number | undefined;
type PlacedPerson = PersonOfFile & { file: number };

/** Who stands in more than one file under one key, in order of the first. */
function inSeveral(
  files: readonly (readonly PersonOfFile[])[],
  keyOf: (person: PersonOfFile) => Key,
): ReadonlyMap<Key, PlacedPerson[]> {
  const keys = files.map((people) => people.map(keyOf));
  const firstFile = new Map<Key, number>();
  const several = new Set<Key>();
  keys.forEach((ofFile, file) => {
    for (const key of ofFile) {
      const first = firstFile.get(key);
      if (first === undefined) firstFile.set(key, file);
      else if (first !== file && key !== undefined) several.add(key);
    }
  });
  const bearers = new Map<Key, PlacedPerson[]>();
  files.forEach((people, file) => {
    for (const [at, person] of people.entries()) {
      const key = keys[file]?.[at];
      if (!several.has(key)) continue;
      const known = bearers.get(key) ?? [];
      if (known.length === 0) bearers.set(key, known);
      known.push({ ...person, file });
    }
  });
  return bearers;
}

/** Whether two in different files may be one: an ID is lacking, and no birth date speaks against it. */
const mayBeOne = (one: PlacedPerson, other: PlacedPerson): boolean =>
  one.file !== other.file &&
  (one.id === 0 || other.id === 0) &&
  (one.birth === 0 || other.birth === 0 || one.birth === other.birth);

const byNameAndBirth = ({ name, birth }: PersonOfFile): Key => nameAndBirthOf({ name: foldText(name), birth });

/** By the name alone. */
export const byName = ({ name }: PersonOfFile): Key => (name === "" ? undefined : foldText(name));

const placeOf = ({ name, unit, row, file }: PlacedPerson): PlaceOfPerson => ({
  name: maskNumbers(name),
  unit: maskNumbers(unit),
  row,
  file,
});

/**
 * The IDs that stand in more than one file, with all their places, in order of the first; then who may be one person,
 * of whom an ID is lacking. What stands twice in one file alone is a finding of that roster.
 * @param files the people of each file; empty where it holds no roster
 * @param alike by what somebody may be another
 */
export function repeatedPeople(
  files: readonly (readonly PersonOfFile[])[],
  alike: (person: PersonOfFile) => Key = byNameAndBirth,
): RepeatedPerson[] {
  const ofId = inSeveral(files, ({ id }) => (id === 0 ? undefined : id));
  const mayBe = [...inSeveral(files, alike).values()]
    .map((people) => people.filter((one) => people.some((other) => mayBeOne(one, other))))
    .filter((people) => people.length > 0);
  return [
    ...Array.from(ofId, ([id, people]) => ({ maskedId: maskedId(Number(id)), places: people.map(placeOf) })),
    ...mayBe.map((people) => ({ maskedId: null, places: people.map(placeOf) })),
  ];
}
