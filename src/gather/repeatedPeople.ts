import type { PersonOfFile } from "./checkFile";

/** Where somebody stands. */
export interface PlaceOfPerson extends Omit<PersonOfFile, "id"> {
  /** Index of the file. */
  file: number;
}

/** One ID that stands in the files of several offices. */
export interface RepeatedPerson {
  id: number;
  places: readonly PlaceOfPerson[];
}

/**
 * The IDs that stand in more than one file, with all their places, in order of the first. What stands twice in one file alone is a finding
 * of that roster.
 * @param files the people of each file; empty where it holds no roster
 */
export function repeatedPeople(files: readonly (readonly PersonOfFile[])[]): RepeatedPerson[] {
  const places = new Map<number, PlaceOfPerson[]>();
  files.forEach((people, file) => {
    for (const { id, ...person } of people) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [{ ...person, file }]);
      else known.push({ ...person, file });
    }
  });
  return Array.from(places, ([id, of]) => ({ id, places: of })).filter(
    ({ places: [first, ...others] }) => first !== undefined && others.some(({ file }) => file !== first.file),
  );
}
